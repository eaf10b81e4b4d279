/**
 * Where the dateline of a report ends: "COLOMBO, June 26 - ", "NAIROBI, Kenya (AP) — ", "Geneva/Port Sudan, 3 May 2024 – ".
 * It is no part of the sentence behind it.
 * No dateline: "Iran – the largest buyer – said …", "Belgrade-Budapest railway", "The deal - signed in May - is …".
 */

/** A dateline is no longer than this. */
const LONGEST = 90;
/** Behind it stands a report, not the rest of a heading. */
const SHORTEST_REPORT = 50;

const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ /-]\p{Lu}?[\p{L}.'’]+)*`;
const AGENCY = String.raw`\([\p{Lu}][\p{L} ./&-]{1,30}\)|\/[\p{Lu}]{2,12}\/\.?`;
/** Words in capitals, or a place with more behind it: a country, a day, an agency. */
const DATELINE = new RegExp(
  String.raw`^(?:(?<capitals>\p{Lu}{2}[\p{Lu}.'’ /-]{0,40}?)|(?<place>${PLACE}))(?<rest>(?:,(?: [\p{Lu}\d][\p{L}\d.’'-]*){1,4}){0,3}?)(?<agency> ?(?:${AGENCY}))?\s*(?:–|—|--| - |(?<=\/\.?)\s)\s*(?=["“‘']?\p{Lu})`,
  'u',
);
const AGENCY_ONLY = new RegExp(String.raw`^(?:${AGENCY})\s*(?:–|—|--|-)\s*(?=["“‘']?\p{Lu})`, 'u');
/**
 * The offset behind the dateline of a paragraph, or its start when it has none.
 * @param start first UTF-16 unit of the paragraph
 * @param end first UTF-16 unit behind it
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const match = AGENCY_ONLY.exec(head) ?? DATELINE.exec(head);
  if (match === null || end - start - match[0].length < SHORTEST_REPORT) return start;
  const { capitals, rest = '', agency } = match.groups ?? {};
  if (match.groups !== undefined && capitals === undefined && rest === '' && agency === undefined) return start;
  return start + match[0].trimEnd().length;
}
