/** What a person is in the words of the text: "the UN special envoy for Yemen", "chief executive of Gulf Marine". */
import type { Mention, Span } from '../../../../schemas/extracted.ts';
import type { Token } from '../../grammar/sentence.ts';
import type { Scene } from '../rule.ts';
import { afterMention, fieldOf, isOwner } from './office-field.ts';

export interface Office extends Span {
  /** The words of the role, without whose it is. */
  readonly role: string;
  readonly predicate: 'position_held' | 'affiliated_with';
  /** Whose it is, null where the phrase does not say. */
  readonly owner: number | null;
  /** Index of the word after it. */
  readonly next: number;
}

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
