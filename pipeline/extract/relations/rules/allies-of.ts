import type { Mention } from '../../../../schemas/extracted.ts';
import { listFrom, listTo } from '../lists.ts';
import { covering, type Found, isKind, type RelationRule, type Scene } from '../rule.ts';

const described = String.raw`(?:(?:only|last|few|other|one|two|three|\p{N}+|four|five|six|seven|eight|nine|ten|eleven|twelve|official|formal|remaining|main|current|largest|biggest|diplomatic|\p{L}+[- ]based|Pacific|African|Caribbean|Asian|Latin|South|Central|American|European|steadfast|staunch|long-time|longtime|loyal|closest) )*`;
const place = String.raw`(?: (?:in|across) (?:the )?[\p{L} -]{4,40}?)?`;
const aheadOf = new RegExp(
  String.raw`^['’]s? (${described})(?:ally|allies|partners?)${place}(?:,? (?:are|is|now are|include|including|such as|like|namely)|,|:| [–—-]| \() ?(?:the )?$`,
  'u',
);
const beside = new RegExp(String.raw`^['’]s? (${described})(?:ally|allies) (?:the )?$`, 'u');
const behind = new RegExp(
  String.raw`^(?:,|,? (?:which|that))?(?: (?:is|are|was|remains?|now|still|also|both|all))*(?: (?:one|some|two|three|the last|among) (?:of )?)?(?: ?(?:the )?)$`,
  'u',
);
const itsAllies = new RegExp(String.raw`^['’]s? (${described})(?:ally|allies)\b`, 'u');

/** "Taiwan's remaining allies: Palau and Tuvalu", "Paraguay, one of Taiwan's 12 diplomatic allies": states with ties. */
export const alliesOf: RelationRule = {
  id: 'relations/rules/allies-of',
  read: (scene) => scene.names.flatMap((lord, index) => [...before(scene, lord, index), ...after(scene, lord, index)]),
  examples: [
    ['Taiwan’s allies in the Pacific are Palau and Tuvalu.', 'Tuvalu diplomatic_relations_with Taiwan'],
    ['Paraguay, one of Taiwan’s 12 diplomatic allies, sells beef.', 'Paraguay diplomatic_relations_with Taiwan'],
  ],
  counterexamples: ['Iran’s allies are Syria and Yemen.', 'Palau met Taiwan’s allies in the Pacific, Fiji said.'],
};

/** The allies stand behind: "Taiwan's three allies in the Pacific: Palau and Tuvalu". */
function before(scene: Scene, lord: Mention, index: number): Found[] {
  for (const next of scene.names.slice(index + 1, index + 3)) {
    const between = scene.text.slice(lord.end, next.start);
    const match = aheadOf.exec(between) ?? beside.exec(between);
    if (match === null || !isKind(scene, next, 'country') || !isSworn(scene, lord, match[1] ?? '')) continue;
    const allies = listFrom(scene, next);
    const isOne = allies.length > 1 || / (?:is|ally) (?:the )?$/.test(between);
    const isAside = scene.text[allies.at(-1)?.end ?? 0] === ',';
    if (isOne || isAside) return toFound(scene, allies, lord);
  }
  return [];
}

/** The ally stands before: "Paraguay, which is Taiwan's last ally in South America". */
function after(scene: Scene, lord: Mention, index: number): Found[] {
  const first = scene.names[index - 1];
  const match = itsAllies.exec(scene.text.slice(lord.end, lord.end + 70));
  if (first === undefined || match === null || !isKind(scene, first, 'country')) return [];
  const between = scene.text.slice(first.end, lord.start);
  if (between.length < 2 || between === ' ' || !behind.test(between)) return [];
  return isSworn(scene, lord, match[1] ?? '') ? toFound(scene, listTo(scene, first), lord) : [];
}

/** Allies of Taiwan are those that recognise it; allies of others only where they are called diplomatic. */
function isSworn(scene: Scene, { entity }: Mention, words: string): boolean {
  const { kind, country } = scene.article.entities[scene.party(entity)] ?? {};
  return kind === 'country' && (country === 'TWN' || /\b(?:diplomatic|official|formal)\b/.test(words));
}

function toFound(scene: Scene, allies: readonly Mention[], lord: Mention): Found[] {
  return allies.map((ally) => ({
    predicate: 'diplomatic_relations_with',
    subject: ally.entity,
    object: scene.party(lord.entity),
    evidence: covering(ally, lord),
  }));
}
