import type { Mention } from '../../../../schemas/extracted.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const nounsBehind = /^(?:['’]s?|-(?:registered|incorporated|domiciled|flagged))?(?: [\p{Ll}-]{2,20}){1,5}/u;
const organ =
  /\b(?:Ministry|Parliament|Congress|Senate|Assembly|Court|Government|Army|Navy|Police|Department|Commission|Council|Force|Forces|Guard|Guards|Directorate|Bureau|Secretariat|Authority|Agency|Cabinet|Party|Union)\b/;

/** "Brazilian miner Vale", "Hansol Heavy of South Korea", "China's Chinalco", "Kazakhstan's state fund Steppe Capital". */
export const nationality: RelationRule = {
  id: 'relations/rules/nationality',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      const evidence = covering(left, right);
      if (isCompany(scene, left) && isKind(scene, right, 'country') && right.form !== 'metonym') {
        if (organ.test(scene.article.entities[left.entity]?.name ?? '')) return [];
        const isRenamed =
          /^(?:,| is| was) (?:(?:an?|the) (?:[\p{Ll}-]{3,20} ){0,2})?$/u.test(between) &&
          closesWithCompany(scene, right);
        if (!/^(?:,? of|, from) (?:the )?$/.test(between) && !isRenamed) return [];
        return [{ predicate: 'affiliated_with' as const, subject: left.entity, object: right.entity, evidence }];
      }
      if (!isKind(scene, left, 'country') || !isCompany(scene, right)) return [];
      if (/^['’]s? $/.test(between)) {
        if (organ.test(scene.article.entities[right.entity]?.name ?? '')) return [];
        return [{ predicate: 'affiliated_with' as const, subject: right.entity, object: left.entity, evidence }];
      }
      const [, possessive, phrase = ''] = /^(['’]s?)? (\p{Ll}[\p{Ll} -]{2,50}),? $/u.exec(between) ?? [];
      const nouns = phrase.trim().split(/\s+/);
      if (!scene.words.isCompanyNoun(nouns.at(-1) ?? '') && !scene.words.isCompanyNoun(nouns.slice(-2).join(' ')))
        return [];
      const inside = scene.sentence.tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
      const isPhrase = inside.every(
        ({ upos, xpos }) => !/^(?:DET|ADP|ADV|AUX|PRON|CCONJ)$/.test(upos) && !/^VB[DPZ]?$/.test(xpos),
      );
      if (!isPhrase) return [];
      const isState = nouns[0] === 'state' || nouns[0] === 'state-owned' || nouns[0] === 'state-run';
      if (isState && possessive !== undefined)
        return [{ predicate: 'owns' as const, subject: left.entity, object: right.entity, evidence }];
      return [{ predicate: 'affiliated_with' as const, subject: right.entity, object: left.entity, evidence }];
    }),
  examples: [
    ['Brazilian miner Vale stopped the works.', 'Vale affiliated_with Brazil'],
    ['JinkoSolar, the Chinese panel maker, opened a factory.', 'JinkoSolar affiliated_with China'],
    ['Pyay Petrochem, a Singapore-registered trader, was listed.', 'Pyay Petrochem affiliated_with Singapore'],
    ['KEPCO, South Korea’s power utility, bid.', 'KEPCO affiliated_with South Korea'],
    ['Japan’s Marubeni and Nordhavn Metals of the United States signed.', 'Marubeni affiliated_with Japan'],
    ['Nordhavn Metals of the United States signed.', 'Nordhavn Metals affiliated_with United States'],
  ],
  counterexamples: ['Brazilian troops left.', 'The Brazilian visited Vale.', 'Kenya’s Ministry of Health agreed.'],
};

function isCompany(scene: Scene, mention: Mention): boolean {
  return isKind(scene, mention, 'organisation');
}

/** ", the Chinese panel maker", ", a French nuclear fuel company": the noun stands behind the demonym. */
function closesWithCompany({ text, words }: Scene, { end }: Mention): boolean {
  const behind =
    nounsBehind
      .exec(text.slice(end, end + 70))?.[0]
      .trim()
      .split(' ') ?? [];
  return behind.some(
    (_, index) =>
      words.isCompanyNoun(behind[index] ?? '') || words.isCompanyNoun(behind.slice(index, index + 2).join(' ')),
  );
}
