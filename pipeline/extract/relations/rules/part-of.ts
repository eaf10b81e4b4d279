import type { Mention } from '../../../../schemas/extracted.ts';
import { partBehind } from '../parts.ts';
import { covering, type Found, isKind, neighbours, type RelationRule, type Scene } from '../rule.ts';

const bodies = ['organisation', 'armed_group', 'government'] as const;

/** "the IFC, part of the World Bank", "the U.N. refugee agency, UNHCR", "a subsidiary of", "the World Bank's IDA". */
export const partOf: RelationRule = {
  id: 'relations/rules/part-of',
  read: (scene) => [...partFirst(scene), ...wholeFirst(scene), ...named(scene)],
  examples: [
    [
      'The International Finance Corporation is part of the World Bank.',
      'International Finance Corporation part_of World Bank',
    ],
    [
      'OCHA, a United Nations agency, appealed for money.',
      'United Nations Office for the Coordination of Humanitarian Affairs part_of United Nations',
    ],
    ['The U.N. mission in South Sudan, UNMISS, left.', 'United Nations Mission in South Sudan part_of United Nations'],
    ['Delta Cement, a subsidiary of Nordhavn Holdings, shut the kiln.', 'Delta Cement part_of Nordhavn Holdings'],
  ],
  counterexamples: ['The World Bank, the United Nations and Oxfam met.', 'Hamas thanked Hezbollah’s leader.'],
};

function partFirst(scene: Scene): Found[] {
  return neighbours(scene).flatMap(({ left, right, between }): Found[] => {
    if (!isKind(scene, left, ...bodies) || !isKind(scene, right, ...bodies)) return [];
    return isPartFirst(scene, between, right) ? [toFound(left, right)] : [];
  });
}

function wholeFirst(scene: Scene): Found[] {
  return scene.names.flatMap((whole) => {
    const part = partBehind(scene, whole);
    return part === undefined ? [] : [toFound(part, whole)];
  });
}

/** "the U.N. refugee agency": a description that holds the name of the whole. */
function named(scene: Scene): Found[] {
  return scene.names.flatMap((part): Found[] => {
    const [, name = '', noun = ''] =
      /^(.+?)['’]?s? (?:[\p{Ll}-]+ )*([\p{Ll}-]+)$/u.exec(scene.text.slice(part.start, part.end)) ?? [];
    if (!scene.words.isA(noun, 'part') || !isKind(scene, part, 'organisation')) return [];
    const whole = scene.article.mentions.find(
      ({ start, end, entity }) => entity !== part.entity && scene.text.slice(start, end) === name.replace(/\.$/, ''),
    );
    if (whole === undefined || scene.kindOf(whole.entity) !== 'organisation') return [];
    return [
      {
        predicate: 'part_of',
        subject: part.entity,
        object: whole.entity,
        evidence: { start: part.start, end: part.end },
      },
    ];
  });
}

function toFound(part: Mention, whole: Mention): Found {
  return { predicate: 'part_of', subject: part.entity, object: whole.entity, evidence: covering(part, whole) };
}

/** "is part of", ", the armed wing of", ", a United Nations agency". */
function isPartFirst({ words, text }: Scene, between: string, right: Mention): boolean {
  const [, noun] =
    /^(?:,| is| was| are|, which is)(?: also| now)?(?: an?| the| its)? ?((?:[\p{L}-]+ ){1,5})(?:of|within|in) (?:the )?$/u.exec(
      between,
    ) ?? [];
  if (noun !== undefined) return words.isA(noun.trim().split(/[\s-]/).at(-1) ?? '', 'part');
  const behind = /^(?:['’]s)? ((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+)(?=[,.;:)]|$| that| which)/u.exec(
    text.slice(right.end, right.end + 45),
  );
  const isRenamed = /^(?:,| is| was) (?:an?|the) $|^, $/.test(between);
  return isRenamed && behind !== null && words.isA(behind[1]?.split(/[\s-]/).at(-1) ?? '', 'part');
}
