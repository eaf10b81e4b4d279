import type { Sentence, Token } from '../../grammar/sentence.ts';
import type { Passage } from '../amount.ts';
import { type Draft, widened } from '../draft.ts';
import type { Word } from '../words.ts';

/** How many words after the number the counted noun may end. */
const reach = 5;

const notNouns: ReadonlySet<string> = new Set(
  'of and or to in on at by for from with as than more less the a an is are was were be been has have had will would could may that which who per each every last this next years since while when after before during including into over under out up down between against its their his her our other if but so not no about such'.split(
    ' ',
  ),
);
const irregular: ReadonlySet<string> = new Set(
  'aircraft cattle sheep fish poultry livestock species series headquarters percent trucks'.split(' '),
);

/** Finds the noun that a bare number counts, by the parse where there is one, else by the words that follow. */
export function readCounted(passage: Passage, sentence: Sentence | undefined, drafts: readonly Draft[]): Draft[] {
  return drafts.map((item) => {
    if (item.dimension !== 'count') return item;
    const next =
      sentence && sentence.tokens.length > 0
        ? (nounByParse(passage, sentence, item) ?? peopleNext(passage, item))
        : nounByWords(passage, item);
    const noun = next === undefined ? undefined : passage.words[next - 1];
    if (noun === undefined || next === undefined) return item;
    const person = isPerson(passage, noun);
    return {
      ...widened(item, item.widest.first, next),
      counted: { start: noun.start, end: noun.end },
      ...(person ? { unit: 'person', dimension: 'people' as const } : {}),
    };
  });
}

function nounByParse({ words }: Passage, sentence: Sentence, item: Draft): number | undefined {
  const last = words[item.next - 1];
  const token =
    last && sentence.tokens.find((candidate) => candidate.start <= last.start && candidate.end > last.start);
  const head = token && nounAbove(sentence, token);
  if (!head) return undefined;
  const next = words.findIndex((word) => word.start >= head.end);
  const end = next === -1 ? words.length : next;
  return end - item.next <= reach + 1 && end > item.next ? end : undefined;
}

/** The noun that a number modifies: its head, through the numbers that stand between. */
function nounAbove({ tokens }: Sentence, number: Token): Token | undefined {
  let token: Token | undefined = number;
  for (let steps = 0; steps < 4 && token; steps += 1) {
    const head: Token | undefined = tokens[token.head];
    if (!head || !['nummod', 'compound', 'flat', 'amod', 'advmod', 'goeswith', 'dep'].includes(token.deprel))
      return undefined;
    if (head.index > number.index && /^(?:NOUN|PROPN|ADJ)$/.test(head.upos) && !/^\d/.test(head.text)) return head;
    token = head;
  }
  return undefined;
}

/** A noun for people right after the number, where the parse ties the two otherwise. */
function peopleNext({ words, lexicon }: Passage, item: Draft): number | undefined {
  return lexicon.people.has(words[item.next]?.lower ?? '') ? item.next + 1 : undefined;
}

function nounByWords({ words, lexicon }: Passage, item: Draft): number | undefined {
  for (let at = item.next; at < item.next + reach; at += 1) {
    const word = words[at];
    if (!word || notNouns.has(word.lower) || word.kind === 'digits' || (word.kind === 'mark' && word.text !== '-'))
      return undefined;
    if (
      word.kind === 'letters' &&
      (lexicon.people.has(word.lower) || isPlural(word)) &&
      !continuesNoun(words[at + 1], lexicon.people)
    )
      return at + 1;
  }
  return undefined;
}

/** "construction workers", "fishing boats": the last noun of the row is the one counted. */
function continuesNoun(after: Word | undefined, people: ReadonlySet<string>): boolean {
  return after?.kind === 'letters' && people.has(after.lower) && !notNouns.has(after.lower);
}

function isPlural({ lower }: Word): boolean {
  return irregular.has(lower) || (lower.length > 3 && /[^su]s$/.test(lower));
}

/** Nouns for people, and demonyms in the plural: "300 Afghans", "two Kenyans". */
function isPerson({ lexicon }: Passage, noun: Word): boolean {
  if (lexicon.people.has(noun.lower) || /(?:[^l]ists|[^g]ians|crats|women|[^u]men)$/.test(noun.lower)) return true;
  return /^\p{Lu}/u.test(noun.text) && /(?:ians|ans|eans|nis|qis|shis|eks|iks|akhs|ards|ese|ots|eds)$/.test(noun.lower);
}
