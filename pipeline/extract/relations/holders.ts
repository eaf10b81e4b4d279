/** Who may own, run or pay for what. */
import type { Mention } from '../../../schemas/extracted.ts';
import type { Predicate } from '../../../schemas/vocabulary.ts';
import type { Scene } from './rule.ts';

const held = ['organisation', 'project', 'facility'];
const able = ['country', 'organisation', 'person', 'government', 'armed_group', 'region'];

/** Whether an entity can be owned, run or paid for. */
export function isHeld(scene: Scene, entity: number): boolean {
  return held.includes(scene.kindOf(entity));
}

/** Whether an entity can own, run or pay for something. */
export function canHold(scene: Scene, entity: number): boolean {
  return able.includes(scene.kindOf(entity));
}

export type Holding = Extract<Predicate, 'owns' | 'operates' | 'finances'>;

/** The predicate of a word: "owned", "run", "funded" as participles; "owner", "operator", "financier" as nouns. */
export function holdingOf(word: string): Holding | undefined {
  if (/^(?:owned|controlled|co-owned|held|owners?|co-owners?|proprietors?|shareholders?|parent)$/.test(word))
    return 'owns';
  if (/^(?:operated|run|managed|administered|operators?|concessionaires?|concessionnaires?)$/.test(word))
    return 'operates';
  if (
    /^(?:financed|funded|bankrolled|underwritten|sponsored|co-financed|co-funded|financiers?|funders?|lenders?|backers?|sponsors?)$/.test(
      word,
    )
  )
    return 'finances';
  return undefined;
}

/** "Kazakhstan's state fund Steppe Capital": the body that a country's name leads to, else the name itself. */
export function leadTo(scene: Scene, name: Mention): Mention {
  const next = scene.names[scene.names.indexOf(name) + 1];
  if (next === undefined || scene.kindOf(next.entity) !== 'organisation' || scene.kindOf(name.entity) !== 'country')
    return name;
  const between = scene.text.slice(name.end, next.start);
  return /^(?:['’]s?)?(?: [\p{Ll}-]{2,20}){0,4} $/u.test(between) && !/ (?:and|with|to|in|of|by|for) /.test(between)
    ? next
    : name;
}
