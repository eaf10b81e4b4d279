import type { Mention } from '../../../../schemas/extracted.ts';
import { holding } from '../offices/holding.ts';
import { type Office, officeFrom } from '../offices/office-phrase.ts';
import { silentOwner } from '../offices/owner.ts';
import { covering, type Found, type RelationRule, type Scene } from '../rule.ts';

// What may stand between a name and what its bearer is: ", who has been", " was appointed as".
const links = new Set(
  `, who is was are has been became becomes had served serves serving as appointed reappointed named elected re-elected
  reelected chosen confirmed sworn in made works worked working acts acting currently now also formerly previously once
  then ( – —`.split(/\s+/),
);
const mostLinks = 7;

/** "Grace Atim, a spokeswoman for UNOC", "Nina Sorensen is a Fellow at the Lowland Institute", "X, Oman's transport minister". */
export const roleAfterName: RelationRule = {
  id: 'relations/rules/role-after-name',
  read: (scene) =>
    scene.names.flatMap((person): Found[] => {
      if (scene.kindOf(person.entity) !== 'person') return [];
      const first = officeBehind(scene, person);
      return [first, first && officeAfterAnd(scene, first)].flatMap((office) => {
        if (office === undefined) return [];
        const object = office.owner ?? silentOwner(scene, office, person);
        if (object === null || object === person.entity) return [];
        return [holding(scene, person.entity, object, office, covering(person, office))];
      });
    }),
  examples: [
    [
      'Grace Atim, a spokeswoman for Uganda Airlines, declined to comment.',
      'Grace Atim affiliated_with Uganda Airlines',
    ],
    ['Ana Ruiz, governor of the Bank of Mexico, resigned.', 'Ana Ruiz position_held Banco de México'],
    ['Mette Lund has been Denmark’s trade minister since 2021.', 'Mette Lund position_held Denmark'],
    [
      'Ana Ruiz, a fellow at the Lowland Institute and a former ambassador of Peru, left.',
      'Ana Ruiz position_held Peru',
    ],
    ['Ana Ruiz, Senior Fellow, Lowland Institute.', 'Ana Ruiz affiliated_with Lowland Institute'],
    ['Ana Ruiz was appointed as head of the World Bank in Peru.', 'Ana Ruiz position_held World Bank'],
  ],
  counterexamples: [
    'Grace Atim left for Uganda.',
    'Ana Ruiz, a mother of three, moved to Mexico.',
    'Ana Ruiz will be governor of the Bank of Mexico.',
  ],
};

function officeBehind(scene: Scene, person: Mention): Office | undefined {
  const { tokens } = scene.sentence;
  const behind = tokens.findIndex(({ start }) => start >= person.end);
  if (behind === -1) return undefined;
  for (let index = behind; index < Math.min(tokens.length, behind + mostLinks); index++) {
    if (links.has(tokens[index]?.text.toLowerCase() ?? '')) continue;
    const office = index > behind ? officeFrom(scene, index) : undefined;
    return office === undefined || belongsToNext(scene, office) ? undefined : office;
  }
  return undefined;
}

/** "a fellow at the institute in Vienna and a former ambassador to Georgia": a second office of the same person. */
function officeAfterAnd(scene: Scene, { next }: Office): Office | undefined {
  const { tokens } = scene.sentence;
  const and = tokens.slice(next, next + 4).find(({ text }) => text === 'and');
  const between = and && tokens.slice(next, and.index);
  if (and === undefined || between?.some(({ upos }) => !/^(?:ADP|PROPN|PUNCT|DET)$/.test(upos))) return undefined;
  const office = officeFrom(scene, and.index + 1);
  return office === undefined || belongsToNext(scene, office) ? undefined : office;
}

/** "met X, Prime Minister Y": the office is that of the next name. */
function belongsToNext({ sentence: { tokens }, mentionAt, kindOf, words }: Scene, { next }: Office): boolean {
  const after = tokens.slice(next, next + 3).find(({ text }) => !words.isRank(text) && text !== '.');
  const mention = after && mentionAt(after);
  return mention !== undefined && kindOf(mention.entity) === 'person';
}
