import type { Mention } from '../../../../schemas/extracted.ts';
import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import { listFrom } from '../lists.ts';
import { covering, type Found, isKind, type RelationRule, type Scene } from '../rule.ts';

const works: readonly EntityKind[] = ['project', 'facility'];
const ends: readonly EntityKind[] = ['country', 'city', 'province', 'region', 'facility', 'project'];
const verb = String.raw`(?:connect|link|join|bridg)(?:s|es|e|ing)?`;
// ", a transport corridor linking the port of", "which will connect", "project, connecting", " links".
const ahead = new RegExp(
  String.raw`^(?: (?:project|line|system))?,?(?: (?:an?|the|one of the) [\p{L}\p{N}, -]{2,50})?(?: (?:which|that|and|to|will|would|is|was|also|now|currently|directly|built|designed|meant|planned|intended))*,? ${verb} (?:together )?(?:the |both )?(?:[\p{L}-]+ (?:city|cities|port|ports|town|capital|coast|coasts)(?: of)? |(?:[\p{L}-]+ )?(?:city|cities|port|ports|town|capital|coast|coasts) of |coastal |landlocked |southern |northern |eastern |western |central |neighbouring |neighboring )?$`,
  'u',
);
const between = /^ between (?:the )?$/;
const further =
  /^(?:(?:['’]s? [\p{L} -]{2,30})?,? (?:to|with|and|and to|and with) (?:the )?(?:[\p{Ll}-]+ (?:of )?){0,3}|['’]s? (?:[\p{Ll}-]+ )?|(?: [\p{Ll}-]+)? (?:port|city|town|coast|capital) of )$/u;
const passive = new RegExp(
  String.raw`^ (?:is|are|was|were|has been|have been) (?:now |directly )?(?:connected|linked|joined) (?:to|with) (?:the )?$`,
);
const byWork = /^(?: [\p{Ll} -]{2,20})? by (?:the |a )?(?:[\p{Ll}-]+ ){0,2}$/u;

/** "the railway connecting Uzbekistan to Pakistan", "the cable between Brazil and Portugal", "A is linked to B by the line". */
export const connects: RelationRule = {
  id: 'relations/rules/connects',
  read: (scene) => [
    ...scene.anchors.flatMap((work) => (isKind(scene, work, ...works) ? reachedFrom(scene, work) : [])),
    ...scene.anchors.flatMap((end) => (isKind(scene, end, ...ends) ? linkedBy(scene, end) : [])),
  ],
  examples: [
    ['The Karakoram Highway, which links China and Pakistan, was blocked.', 'Karakoram Highway connects Pakistan'],
    ['The EllaLink cable between Brazil and Portugal was cut.', 'EllaLink cable connects Portugal'],
    [
      'Work resumed on Corridor VIII, a transport corridor linking the Adriatic port of Durrës to Burgas.',
      'Corridor VIII connects Durres',
    ],
    ['Mombasa is linked to Nairobi by the Standard Gauge Railway.', 'Standard Gauge Railway connects Mombasa'],
    ['The Middle Corridor, a trade route connecting China with Europe, is growing.', 'Middle Corridor connects Europe'],
  ],
  counterexamples: ['The inquiry linked Georgia to the attack.', 'The Black Sea cable was cut between May and June.'],
};

/** The names of a sentence; inside the long name of a work those of its ends too. */
function namesBehind(scene: Scene, work: Mention): Mention[] {
  const position = scene.anchors.indexOf(work);
  const nested = scene.mentions.filter(
    ({ start, end, form }) => start > work.start && end <= work.end && form === 'name',
  );
  return [...nested.filter((one) => one !== work), ...scene.anchors.slice(position + 1)];
}

function reachedFrom(scene: Scene, work: Mention): Found[] {
  const behind = namesBehind(scene, work);
  const [first] = behind;
  if (first === undefined || !isKind(scene, first, ...ends)) return [];
  const isInside = first.start < work.end;
  const before = isInside
    ? scene.text.slice(work.start, first.start).replace(/^.*?(?=,? (?:between|linking|connecting|joining) )/u, '')
    : scene.text.slice(work.end, first.start);
  if (!ahead.test(before) && !between.test(before)) return [];
  const reached = [first];
  for (const next of behind.slice(1)) {
    const last = reached.at(-1) as Mention;
    if (!further.test(scene.text.slice(last.end, next.start)) || !isKind(scene, next, ...ends)) break;
    reached.push(next);
  }
  if (reached.length === 1) reached.push(...listFrom(scene, first).slice(1));
  // "between Kicevo and the Albanian border" names no second end.
  if (reached.some(({ form }) => form === 'demonym')) return [];
  return reached.length < 2 ? [] : toFound(work, withOwned(scene, reached));
}

/** "Turkmenistan's Magtymguly field", "the Adriatic port of Durrës": the narrower is what a line reaches. */
function withOwned(scene: Scene, reached: readonly Mention[]): Mention[] {
  return reached.filter((one, index) => {
    const next = reached[index + 1];
    const ahead = next === undefined ? '' : scene.text.slice(one.end, next.start);
    return !/^['’]s? |^(?: [\p{Ll}-]+)? (?:port|city|town|coast|capital) of $/u.test(ahead);
  });
}

/** "Mombasa is connected to Nairobi by the Standard Gauge Railway". */
function linkedBy(scene: Scene, end: Mention): Found[] {
  const [other, work] = scene.anchors.slice(scene.anchors.indexOf(end) + 1);
  if (other === undefined || work === undefined || !isKind(scene, work, ...works)) return [];
  const isLinked = passive.test(scene.text.slice(end.end, other.start)) && isKind(scene, other, ...ends);
  return isLinked && byWork.test(scene.text.slice(other.end, work.start)) ? toFound(work, [end, other]) : [];
}

function toFound(work: Mention, reached: readonly Mention[]): Found[] {
  const evidence = reached.reduce<{ start: number; end: number }>((span, one) => covering(span, one), work);
  return reached
    .filter(({ entity }) => entity !== work.entity)
    .map(({ entity }) => ({ predicate: 'connects' as const, subject: work.entity, object: entity, evidence }));
}
