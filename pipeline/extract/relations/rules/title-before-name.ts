import type { Mention } from '../../../../schemas/extracted.ts';
import { holding } from '../offices/holding.ts';
import { type Office, officeFrom } from '../offices/office-phrase.ts';
import { silentOwner } from '../offices/owner.ts';
import { covering, type Found, type RelationRule, type Scene } from '../rule.ts';

const reach = 18;

/** "Tajik President Emomali Rahmon", "the head of the World Bank in Sudan, Maria Costa", "UNHCR spokesman Omar Ali". */
export const titleBeforeName: RelationRule = {
  id: 'relations/rules/title-before-name',
  read: (scene) =>
    scene.names
      .filter(({ entity, form }) => scene.kindOf(entity) === 'person' && form === 'name')
      .flatMap((person): Found[] => {
        const office = officeBefore(scene, person);
        if (office === undefined) return [];
        const place = office.owner === null ? ownerBehind(scene, person) : undefined;
        const object = office.owner ?? place?.entity ?? silentOwner(scene, office, person);
        if (object === null || object === person.entity) return [];
        const evidence = { ...covering(office, place ?? person), ...(place === undefined ? { end: person.end } : {}) };
        return [holding(scene, person.entity, object, office, evidence)];
      }),
  examples: [
    ['Kenyans demanded the resignation of President Peter Kilonzo.', 'Peter Kilonzo position_held Kenya'],
    ['Kenyan Energy Minister Peter Kilonzo spoke.', 'Peter Kilonzo position_held Kenya'],
    [
      'The head of the Asian Development Bank, Kenji Morita, toured the site.',
      'Kenji Morita position_held Asian Development Bank',
    ],
    ['World Bank economist Nadia Rahman expects more growth in exports.', 'Nadia Rahman affiliated_with World Bank'],
    ['Chief executive Anna Lind of Nordhavn Shipping left.', 'Anna Lind position_held Nordhavn Shipping'],
    ['Turkish economist Ayla Demir warned of inflation.', 'Ayla Demir affiliated_with Turkey'],
  ],
  counterexamples: [
    'The minister met Peter Kilonzo.',
    'After a call with the president of Kenya, Peter Kilonzo left for Uganda.',
  ],
};

/** The longest office that closes right before a name, ranks and one comma left out. */
function officeBefore(scene: Scene, person: Mention): Office | undefined {
  const { tokens } = scene.sentence;
  const name = tokens.findIndex(({ end }) => end > person.start);
  let first = name;
  let isApart = false;
  for (; first > 0; first--) {
    const text = tokens[first - 1]?.text ?? '';
    if (text === ',' && !isApart) isApart = true;
    else if (!scene.words.isRank(text) && text !== '.') break;
  }
  if (isApart && !isClosed(scene, person)) return undefined;
  const starts = tokens.slice(Math.max(0, name - reach), name);
  for (const { index } of starts) {
    const office = officeFrom(scene, index);
    const closes = office !== undefined && office.next >= first && office.next <= name;
    // From "of" on the office would begin with it.
    const opens = !/^(?:of|for|by|in)$/i.test(scene.sentence.tokens[index]?.text ?? '');
    if (closes && opens && !isFate(scene, office)) return office;
  }
  return undefined;
}

/** "The resignation of President Ruto": what becomes of the holder is no part of the office. */
function isFate({ words }: Scene, { role }: Office): boolean {
  const [, before = '', behind = ''] = /^(\p{Ll}[\p{Ll} -]*) (?:of|by|for) (?:the )?(.+)$/u.exec(role) ?? [];
  return before !== '' && !words.isOffice(before) && !words.isRole(before) && words.isOffice(behind);
}

/** ", Lars Holmgren,": a name that stands in commas renames what stands before it. */
function isClosed({ text, sentence }: Scene, { end }: Mention): boolean {
  return /^(?:["”’)]?\s*[,.;:)–—-]|\s*$)/u.test(text.slice(end, Math.min(sentence.end, end + 4)));
}

/** "President X of Bolivia". */
function ownerBehind(scene: Scene, person: Mention): Mention | undefined {
  const [first, second] = scene.names.filter(({ start }) => start >= person.end);
  if (first === undefined || !/^ (?:of|from|at|with) (?:the )?$/i.test(scene.text.slice(person.end, first.start)))
    return undefined;
  // "of the Lagos-based consultancy Beacon Risk", "of Kenya's Lake Bank".
  const isLed =
    second !== undefined &&
    /^(?:-based|['’]s?)?(?: [\p{Ll}-]+){0,3} $/u.test(scene.text.slice(first.end, second.start));
  const next = isLed && scene.kindOf(second.entity) === 'organisation' ? second : first;
  return ['country', 'organisation', 'government', 'armed_group'].includes(scene.kindOf(next.entity))
    ? next
    : undefined;
}
