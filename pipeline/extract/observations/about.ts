/** What a number belongs to: the works, agreement or gathering that its words name or mean. */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { prepositionalPhrases } from '../grammar/structure/prepositions.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import type { Naming } from '../naming.ts';
import type { Frame } from './frame.ts';

/** Which project a word of the sentence stands for, and which one the text is speaking of there. */
export interface Meant {
  readonly by: (token: Token) => number | null;
  readonly near: (token: Token) => number | null;
}

/** Numbers of works: what they are of is `about`, and nobody is their subject unless the text names a payer or owner. */
export const ofWorks: ReadonlySet<Indicator> = new Set([
  'project_cost',
  'length',
  'power_capacity',
  'throughput_capacity',
]);

/** Numbers that belong to the works that the text is speaking of, even where their sentence does not name them. */
const ofWorksNearby: ReadonlySet<Indicator> = new Set(['project_cost', 'throughput_capacity', 'financing']);

const before = ['of', 'for', 'in', 'on', 'under', 'to', 'into', 'towards', 'behind'];

/** The works, agreement or gathering that the words tied to the number name, else the works that they mean. */
export function aboutOf(frame: Frame, noun: Token | null, naming: Naming, meant: Meant): number | null {
  const { sentence, nouns, anchor, verb } = frame;
  const heads = [...(noun === null ? [] : [noun]), ...nouns.map(({ token }) => token), anchor];
  const phrases = [...heads, ...(verb === null ? [] : [verb])].flatMap((head) =>
    prepositionalPhrases(sentence, head, ...before).map((phrase) => phrase.head),
  );
  const isNamed = (entity: number): boolean => /^(?:project|agreement|gathering)$/.test(naming.kindOf(entity));
  const named = [...heads.flatMap((head) => naming.around(head)), ...phrases.flatMap(naming.at)].find(isNamed);
  if (named !== undefined) return named;
  for (const token of purposesOf(frame)) {
    const project = naming.at(token).find((entity) => naming.kindOf(entity) === 'project') ?? meant.by(token);
    if (project !== null) return project;
  }
  const possessors = heads.flatMap((head) => childrenOf(sentence, head, 'nmod:poss'));
  for (const token of [...possessors, ...heads, ...phrases]) {
    const project = meant.by(token);
    if (project !== null) return project;
  }
  return null;
}

/** What the money is to do: "a loan to expand the port", "will spend $5 million to build a bridge". */
function purposesOf({ sentence, nouns, anchor, verb }: Frame): Token[] {
  const heads = [anchor, ...nouns.filter(({ tie }) => tie !== 'subject').map(({ token }) => token)];
  const clauses = [...heads, ...(verb === null ? [] : [verb])]
    .flatMap((head) => childrenOf(sentence, head, 'acl', 'advcl', 'xcomp'))
    .filter(({ xpos, index }) => xpos === 'VB' && index > anchor.index);
  return clauses.flatMap((clause) => childrenOf(sentence, clause, 'obj'));
}

/** The works that the text is speaking of, for numbers that works have. */
export function aboutNearby({ anchor }: Frame, indicator: Indicator, meant: Meant): number | null {
  return ofWorksNearby.has(indicator) ? meant.near(anchor) : null;
}
