import type { Mention } from '../../../../schemas/extracted.ts';
import { listFrom } from '../lists.ts';
import { canHold, holdingOf, isHeld, leadTo } from '../holders.ts';
import { covering, type Found, type RelationRule, type Scene } from '../rule.ts';

const heldBy =
  /^[^.;:]{0,70}?\b(\p{L}+)(?: (?:mainly|partly|mostly|wholly|fully|jointly|in part|by a majority)| \d[\d.]* ?(?:percent|per cent|%))* (?:and (\p{L}+) )?by (?:the |an? )?(?:(?:loan|credit|grant)s? from (?:the )?|state of |government of |(?:[\p{Ll}’'-]+ ){0,4}(?:loan|loans|credit|grant|grants|financing) from (?:the )?)?(?:[\p{Ll}’'-]{2,20} ){0,3}$/u;
const withMoney =
  /\b(?:built|constructed|funded|financed|developed|upgraded|rehabilitated|paid for)[^.;:]{0,25} (?:with|by|through|using)(?: [\p{L}\p{Sc}\p{N}.,-]+){0,6} (?:loans?|credits?|grants?|money|financing|funding|funds|support) (?:from|of|by) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u;
const denied = /\b(?:will|would|to be|not|could|may|should)\b/;
const shares = /^(?:,|,? and)? ?(?:the remaining )?(?:\d[\d.]* ?(?:percent|per cent|%) )?by (?:the )?$/;

/** "the terminal, operated by Maersk", "75 per cent owned by", "owned 45 percent by A, 40 percent by B", "built with a loan from". */
export const heldByOthers: RelationRule = {
  id: 'relations/rules/held-by',
  read: (scene) =>
    scene.names.flatMap((thing, index) => {
      if (!isHeld(scene, thing.entity)) return [];
      for (const next of scene.names.slice(index + 1, index + 4)) {
        const between = scene.text.slice(thing.end, next.start);
        const predicate = predicateIn(between);
        if (predicate === undefined) continue;
        const holders = holdersFrom(scene, leadTo(scene, next));
        return holders.map((holder): Found => {
          const subject = scene.party(holder.entity);
          return { predicate, subject, object: thing.entity, evidence: covering(thing, holder) };
        });
      }
      return [];
    }),
  examples: [
    ['The Lamu terminal is operated by Maersk.', 'Maersk operates Lamu terminal'],
    ['Steel Corp is owned 45 percent by Rio Tinto and 55 percent by Glencore.', 'Glencore owns Steel Corp'],
    [
      'The Nairobi expressway was built with a loan from China Exim Bank.',
      'Export-Import Bank of China finances Nairobi expressway',
    ],
  ],
  counterexamples: ['The Lamu terminal will be operated by Maersk.', 'Kenya Power is valued by Maersk.'],
};

function predicateIn(between: string): Found['predicate'] | undefined {
  if (denied.test(between)) return undefined;
  if (withMoney.test(between)) return 'finances';
  const [, word = '', second = ''] = heldBy.exec(between) ?? [];
  return holdingOf(word.toLowerCase()) ?? holdingOf(second.toLowerCase());
}

/** The first holder and those listed behind: "by A and B", "by A, 40 percent by China's B". */
function holdersFrom(scene: Scene, first: Mention): Mention[] {
  if (!canHold(scene, first.entity)) return [];
  const found = listFrom(scene, first).filter(({ entity }) => canHold(scene, entity));
  for (let last = found.at(-1); last !== undefined; ) {
    const next = scene.names[scene.names.indexOf(last) + 1];
    if (next === undefined || !shares.test(scene.text.slice(last.end, next.start))) break;
    last = leadTo(scene, next);
    if (canHold(scene, last.entity)) found.push(last);
  }
  return found;
}
