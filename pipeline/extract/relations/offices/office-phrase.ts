/** What a person is in the words of the text: "the UN special envoy for Yemen", "chief executive of Gulf Marine". */
import type { Mention, Span } from '../../../../schemas/extracted.ts';
import type { Token } from '../../grammar/sentence.ts';
import { partBehind } from '../parts.ts';
import type { Scene } from '../rule.ts';

export interface Office extends Span {
  /** The words of the role, without whose it is. */
  readonly role: string;
  readonly predicate: 'position_held' | 'affiliated_with';
  /** Whose it is, null where the phrase does not say. */
  readonly owner: number | null;
  /** Index of the word after it. */
  readonly next: number;
}

const ownerKinds = [
  'country',
  'government',
  'organisation',
  'armed_group',
  'city',
  'province',
  'region',
  'project',
  'facility',
  'gathering',
  'people',
];

/** Reads an office that starts at a word, an article or its owner first; undefined where none stands. */
export function officeFrom(scene: Scene, from: number): Office | undefined {
  const { tokens } = scene.sentence;
  let index = from;
  const kept: string[] = [];
  let owner: number | null = null;
  for (; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const mention = scene.mentionAt(token);
    const word = token.text.toLowerCase();
    if (mention !== undefined && owner === null && mention.start >= token.start && isOwner(scene, mention)) {
      index = afterMention(scene, index, mention) - 1;
      owner =
        mention.form === 'pronoun' ? (bodyBefore(scene, mention) ?? mention.entity) : seatOrTown(scene, index, mention);
    } else if (mention !== undefined) return undefined;
    else if (word === 'its' && owner === null) owner = bodyBefore(scene, token) ?? null;
    else if (scene.words.isA(word, 'kept') && roleEnd(scene, index) === undefined) kept.push(token.text);
    else if (!isSkipped(scene, token)) break;
  }
  const end = roleEnd(scene, index);
  if (end === undefined) return undefined;
  const head = phraseOf(scene, index, end);
  const predicate = scene.words.isRole(head) ? 'affiliated_with' : 'position_held';
  const field = fieldOf(scene, end, head, owner);
  const role = [...kept, phraseOf(scene, index, field.roleEnd)].join(' ');
  const [first, last] = [tokens[from], tokens[field.next - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { role, predicate, owner: field.owner, next: field.next, start: first.start, end: last.end };
}

/** Articles, the mark of a possessive, and words that say since when somebody holds an office. */
function isSkipped({ words }: Scene, { text, upos }: Token): boolean {
  return /^(?:the|a|an|['’]s?|-|its|their|our|his|her)$/i.test(text) || upos === 'NUM' || words.isA(text, 'passing');
}

/** "the bank, led by its president, X": of a body named right before in the same clause. */
function bodyBefore({ names, text, kindOf }: Scene, { start }: Token | Mention): number | undefined {
  const before = names.findLast(({ end, form }) => end <= start && form !== 'demonym');
  const isNear = before !== undefined && start - before.end < 40 && !/[.;:]/.test(text.slice(before.end, start));
  return isNear && kindOf(before.entity) === 'organisation' ? before.entity : undefined;
}

/** "Ankara's envoy" is Turkey's, "Istanbul's mayor" the town's. */
function seatOrTown(scene: Scene, index: number, { entity }: Mention): number {
  const { tokens } = scene.sentence;
  const isLocal = tokens.slice(index, index + 6).some(({ lemma }) => scene.words.isA(lemma, 'local'));
  return isLocal ? entity : scene.party(entity);
}

function isOwner(scene: Scene, { entity }: Mention): boolean {
  return ownerKinds.includes(scene.kindOf(entity));
}

function afterMention({ sentence: { tokens } }: Scene, index: number, { end }: Mention): number {
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return next;
}

function phraseOf({ sentence: { tokens }, text }: Scene, from: number, end: number): string {
  return text.slice(tokens[from]?.start, tokens[end - 1]?.end);
}

/** Index after the longest run of plain words that closes with an office or role. */
function roleEnd(scene: Scene, from: number): number | undefined {
  const { tokens } = scene.sentence;
  let found: number | undefined;
  for (let index = from; index < Math.min(tokens.length, from + 9); index++) {
    const token = tokens[index] as Token;
    if (scene.mentionAt(token) !== undefined || !isRoleWord(scene, token)) break;
    const phrase = phraseOf(scene, from, index + 1);
    if (scene.words.isRole(phrase) || scene.words.isOffice(phrase)) found = index + 1;
  }
  return found;
}

function isRoleWord({ words }: Scene, { upos, xpos, text }: Token): boolean {
  const isPlain = /^(?:NOUN|PROPN|ADJ)$/.test(upos) && xpos !== 'VBG' && xpos !== 'VBN';
  return isPlain || words.isA(text, 'within_role') || /^(?:of|in|for|and|&|-|'|d)$/.test(text);
}

/** What the office is of: "for Yemen", "of ports", "of the Bank of Uganda", "at the port in Sudan". */
function fieldOf(
  scene: Scene,
  from: number,
  head: string,
  known: number | null,
): { owner: number | null; roleEnd: number; next: number } {
  const { tokens } = scene.sentence;
  let [owner, roleEnd, next] = [known, from, from];
  for (;;) {
    const preposition = tokens[next]?.text.toLowerCase() ?? '';
    if (!/^(?:of|for|to|at|in|with|from|on)$/.test(preposition)) break;
    let index = next + 1;
    while (index < tokens.length && isBeforeName(scene, tokens[index] as Token)) index++;
    const token = tokens[index];
    const mention = token && scene.mentionAt(token);
    if (mention !== undefined && scene.kindOf(mention.entity) !== 'person') {
      const part = partBehind(scene, mention);
      next = afterPlace(scene, afterMention(scene, index, part ?? mention));
      if (owner === null && isOwner(scene, mention) && owns(scene, preposition, head)) owner = (part ?? mention).entity;
      else if (preposition !== 'in' && (known !== null || owner === null)) roleEnd = next;
      continue;
    }
    const end = plainEnd(scene, next + 1);
    if (end === next + 1 || owner !== known || isDate(scene, tokens[next + 1])) break;
    if (preposition === 'in' && tokens[end - 1]?.lemma === 'country') return { owner, roleEnd, next: end };
    [roleEnd, next] = [end, end];
  }
  return owner === null ? afterComma(scene, next, roleEnd) : { owner, roleEnd, next };
}

/** "Senior Fellow, Lowland Institute": the body stands behind a comma, and nothing but a mark or the end behind it. */
function afterComma(
  scene: Scene,
  next: number,
  roleEnd: number,
): { owner: number | null; roleEnd: number; next: number } {
  const { tokens } = scene.sentence;
  const [comma, article, word] = tokens.slice(next, next + 3);
  const first = article?.text === 'the' ? word : article;
  const body = comma?.text === ',' && first !== undefined ? scene.mentionAt(first) : undefined;
  if (body === undefined || first === undefined || scene.kindOf(body.entity) !== 'organisation')
    return { owner: null, roleEnd, next };
  const end = afterMention(scene, first.index, body);
  const isClosed = end === tokens.length || /^[.,;:)—–]$/.test(tokens[end]?.text ?? '');
  return isClosed ? { owner: body.entity, roleEnd, next: end } : { owner: null, roleEnd, next };
}

/** An envoy for Yemen is not Yemen's, a minister of Yemen is. */
function owns({ words }: Scene, preposition: string, head: string): boolean {
  const isEnvoy = words.isA(head.split(/\s+/).at(-1) ?? '', 'envoy');
  return preposition !== 'to' && preposition !== 'on' && (preposition === 'of' || !isEnvoy);
}

function isBeforeName(scene: Scene, token: Token): boolean {
  if (scene.mentionAt(token) !== undefined) return false;
  return /^(?:the|a|an|-)$/i.test(token.text) || scene.words.isA(token.text, 'direction');
}

/** "governor of the bank in March": a time is no part of the office. */
function isDate({ article: { dates }, passage }: Scene, token: Token | undefined): boolean {
  return dates.some((date) => date.passage === passage && date.start === token?.start);
}

/** "Nyanza province", "the Kherson region": the noun of a place behind its name. */
function afterPlace({ sentence: { tokens }, words }: Scene, index: number): number {
  const token = tokens[index];
  return token !== undefined && token.upos === 'NOUN' && words.isA(token.lemma, 'place') ? index + 1 : index;
}

/** "trade and industry", "the interior": what an office is of, in ordinary words. */
function plainEnd(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let index = from;
  if (/^(?:the|its|their)$/.test(tokens[index]?.text ?? '')) index++;
  const first = index;
  while (index < tokens.length && index < first + 8) {
    const token = tokens[index] as Token;
    const isPlain = /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || /^(?:and|&|-)$/.test(token.text);
    if (scene.mentionAt(token) !== undefined || !isPlain || scene.words.isRank(token.text)) break;
    index++;
  }
  while (index > first && /^(?:and|&|-)$/.test(tokens[index - 1]?.text ?? '')) index--;
  return index === first ? from : index;
}
