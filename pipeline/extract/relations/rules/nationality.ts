import { covering, isKind, neighbours, type RelationRule } from '../rule.ts';

// The company noun after a demonym: ", the Chinese panel maker".
const introduced = /^ (?:[\p{Ll}-]{2,20} ){0,2}([\p{Ll}-]{3,20})\b/u;

/** "Brazilian miner Vale", "Hansol Heavy of South Korea", "Kazakhstan's state fund Steppe Capital". */
export const nationality: RelationRule = {
  id: 'relations/rules/nationality',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const evidence = covering(left, right);
      if (isKind(scene, left, 'organisation') && isKind(scene, right, 'country') && between === ' of ') {
        return [{ predicate: 'affiliated_with' as const, subject: left.entity, object: right.entity, evidence }];
      }
      const [, what = ''] = isKind(scene, right, 'country')
        ? (introduced.exec(scene.text.slice(right.end, right.end + 40)) ?? [])
        : [];
      if (/^, (?:a|an|the) $/.test(between) && isKind(scene, left, 'organisation') && scene.words.isCompanyNoun(what)) {
        return [{ predicate: 'affiliated_with' as const, subject: left.entity, object: right.entity, evidence }];
      }
      if (!isKind(scene, left, 'country') || !/^(?:['’]s)? \p{Ll}[\p{Ll} -]{2,40} $/u.test(between)) return [];
      const inside = scene.sentence.tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
      if (inside.some(({ upos }) => upos === 'VERB' || upos === 'DET' || upos === 'ADP' || upos === 'ADV')) return [];
      const nouns = between
        .replace(/^['’]s/, '')
        .trim()
        .split(/[\s]+/);
      const last = nouns.at(-1) ?? '';
      if (isKind(scene, right, 'organisation') && scene.words.isCompanyNoun(last)) {
        const isState = nouns.some((noun) => noun === 'state' || noun === 'state-owned' || noun === 'state-run');
        const owned = isState && /^['’]s/.test(between);
        const [subject, object] = owned ? [left.entity, right.entity] : [right.entity, left.entity];
        return [{ predicate: owned ? ('owns' as const) : ('affiliated_with' as const), subject, object, evidence }];
      }
      return [];
    }),
  examples: [
    ['Brazilian miner Vale stopped the works.', 'Vale affiliated_with Brazil'],
    ['JinkoSolar, the Chinese panel maker, opened a factory.', 'JinkoSolar affiliated_with China'],
  ],
  counterexamples: ['Brazilian troops left.', 'The Brazilian visited Vale.'],
};
