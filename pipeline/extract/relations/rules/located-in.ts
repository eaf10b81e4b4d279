import { closesWithPlace, innermost, isDirection, mayLieIn } from '../places.ts';
import { listTo } from '../lists.ts';
import { covering, neighbours, type RelationRule, type Scene } from '../rule.ts';
import type { Mention } from '../../../../schemas/extracted.ts';

/** "Quetta, Pakistan", "the substation in Herat province", "Pemba, a town in Mozambique". */
export const locatedIn: RelationRule = {
  id: 'relations/rules/located-in',
  read: (scene) =>
    neighbours(scene, scene.anchors).flatMap(({ left, right, between }) => {
      if (!isInside(scene, between) && !isBeside(scene, between, left, right)) return [];
      const whole = innermost(scene, right);
      if (!mayLieIn(scene, left, whole)) return [];
      // "Tabora, Kigoma and Uvinza in Tanzania": all of them, where the text lists them without a comma behind.
      const parts = between.startsWith(' ')
        ? listTo(scene, left).filter((part) => mayLieIn(scene, part, whole))
        : [left];
      return parts.map((part) => ({
        predicate: 'located_in' as const,
        subject: part.entity,
        object: whole.entity,
        evidence: covering(part, whole),
      }));
    }),
  examples: [
    ['The trucks left from Quetta, Pakistan.', 'Quetta located_in Pakistan'],
    ['The clinic stands in Pemba, a town in Mozambique.', 'Pemba located_in Mozambique'],
    ['Rebels hold Bria in the east of the Central African Republic.', 'Bria located_in Central African Republic'],
    ['The line links Tabora, Kigoma and Uvinza in Tanzania.', 'Kigoma located_in Tanzania'],
    ['Gwadar, in Pakistan’s Balochistan province, handled little cargo.', 'Gwadar located_in Balochistan'],
  ],
  counterexamples: [
    'In Kabul, Pakistan was criticised.',
    'In Kyiv, Ukraine asked for more weapons.',
    'Germany, France and Italy signed.',
    'The regions of Bay, Bakool and Gedo are dry.',
    'She left Paris, France’s leaders said, without an answer.',
  ],
};

/** "in", ", located in", ", a mining town in north-eastern", "province in": whatever says that one is inside the other. */
function isInside(scene: Scene, between: string): boolean {
  const [, before = '', after = ''] = /^(.*?)\b(?:in|of|on|within|inside)\b(?: the)? ?(.*)$/u.exec(between) ?? [];
  if (after === '' && !between.endsWith(' ')) return false;
  if (!isDirection(scene, after.replace(/^(?:\p{L}+ (?:of|in)|outskirts of|heart of) (?:the )?/u, ''))) return false;
  const isOf = /\bof(?: the)? /.test(between.slice(before.length, before.length + 7));
  const apart = /^(?: \p{L}+)?,? (?:an? |the )?(.*)$/u.exec(before)?.[1] ?? '';
  const stands =
    /^,? ?(?:(?:which|that) )?(?:is |are |was |lies |stands |sits |located |situated |found |based )+$/u.test(before);
  if (stands || closesWithPlace(scene, before) || (/^, (?:an?|the) /.test(before) && closesWithPlace(scene, apart)))
    return true;
  return !isOf && /^,? $/.test(before);
}

/** "Quetta, Pakistan", "Gujarat state, India", "Herat, western Afghanistan,": but not "In Kyiv, Ukraine asked". */
function isBeside(scene: Scene, between: string, left: Mention, right: Mention): boolean {
  const [, noun = '', direction] = /^( \p{L}+)?, (.*)$/u.exec(between) ?? [];
  if (direction === undefined || !isDirection(scene, direction) || (noun !== '' && !closesWithPlace(scene, noun)))
    return false;
  if (/^['’]s? /.test(scene.text.slice(right.end, right.end + 3))) return innermost(scene, right) !== right;
  // A sea is in no country, and "Bay, Bakool and Gedo" are three regions.
  if (scene.kindOf(left.entity) === 'region' || (scene.kindOf(right.entity) === 'province' && isListed(scene, right)))
    return false;
  const name = scene.sentence.tokens.filter(({ start, end }) => start >= right.start && end <= right.end);
  const after = scene.sentence.tokens.find(({ start }) => start >= right.end);
  const acts = after?.upos === 'VERB' || after?.upos === 'AUX';
  return !(acts && name.some(({ deprel }) => deprel.startsWith('nsubj')));
}

function isListed(scene: Scene, name: Mention): boolean {
  const next = scene.names[scene.names.indexOf(name) + 1];
  return (
    next !== undefined &&
    /^,? and $|^, $/.test(scene.text.slice(name.end, next.start)) &&
    scene.kindOf(next.entity) !== 'country'
  );
}
