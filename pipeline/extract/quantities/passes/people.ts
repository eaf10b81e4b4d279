import type { Sentence, Token } from '../../grammar/sentence.ts';
import { isPassive, subjectsOf } from '../../grammar/structure/clause.ts';
import { childrenOf, headOf, tokenAt } from '../../grammar/structure/tree.ts';
import type { Passage } from '../amount.ts';
import type { Draft } from '../draft.ts';

/** How far after "of" the noun may stand: "37 of his party's lawmakers". */
const reach = 6;

/** Nouns for numbers of something: what is counted stands after "of". */
const numbers: ReadonlySet<string> = new Set(['number', 'total', 'tally', 'count']);

/** Finds bare numbers that count people though no noun follows: "31 of them", "2,100 of the troops", "arrivals fell to 16,100". */
export function readPeople(passage: Passage, sentence: Sentence | undefined, drafts: readonly Draft[]): Draft[] {
  const read: Draft[] = [];
  for (const item of drafts) {
    const noun = item.counted === null ? null : passage.text.slice(item.counted.start, item.counted.end).toLowerCase();
    const counts = item.dimension === 'count' && (noun === null || pronouns.has(noun));
    const people =
      counts &&
      (lowerAt(passage, item.next) === 'who' ||
        isPartOfPeople(passage, item, read) ||
        isBeforeFate(passage, item) ||
        isNamedBefore(passage, item) ||
        isSaidOfPeople(passage, sentence, item) ||
        befallsPeople(passage, sentence, item));
    read.push(people ? { ...item, unit: 'person', dimension: 'people' } : item);
  }
  return read;
}

/** The word at a place, in small letters. */
function lowerAt(passage: Passage, at: number): string | undefined {
  return passage.words[at]?.lower;
}

/** "Seven others", "600 more": the number stands for a noun. */
const pronouns: ReadonlySet<string> = new Set(['others', 'more', 'other']);

/** "31 of them", "2,100 of the troops". */
function isPartOfPeople({ words, lexicon }: Passage, item: Draft, before: readonly Draft[]): boolean {
  if (words[item.next]?.lower !== 'of') return false;
  const pronoun = /^(?:them|whom|those)$/.test(words[item.next + 1]?.lower ?? '');
  if (pronoun && before.at(-1)?.dimension === 'people') return true;
  return words.slice(item.next + 1, item.next + reach).some(({ lower }) => lexicon.people.has(lower));
}

/** "34 died", "120 were injured", "some 1,200 have been arrested": what befell them stands right behind. */
function isBeforeFate({ words, lexicon }: Passage, item: Draft): boolean {
  let at = item.widest.next;
  while (at < item.widest.next + 3 && auxiliaries.has(words[at]?.lower ?? '')) at += 1;
  const word = words[at]?.lower ?? '';
  if (!word.endsWith('ed') && word !== 'fled') return false;
  const lemmas = word === 'fled' ? ['flee'] : [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)];
  return lemmas.some(
    (lemma) => lexicon.peopleVerbs.has(`subject ${lemma}`) || lexicon.peopleVerbs.has(`object ${lemma}`),
  );
}

const auxiliaries: ReadonlySet<string> = new Set([
  'have',
  'has',
  'had',
  'been',
  'were',
  'was',
  'are',
  'reportedly',
  'others',
]);

/** "Workers: 1,750", "a workforce of 3,200". */
function isNamedBefore({ words, lexicon }: Passage, item: Draft): boolean {
  const link = words[item.widest.first - 1];
  const noun = words[item.widest.first - 2];
  return (link?.text === ':' || link?.lower === 'of') && noun !== undefined && lexicon.people.has(noun.lower);
}

/** "Arrivals fell to 16,100 from 44,700", "the number of suspects rose to 452": the subject is people. */
function isSaidOfPeople({ words, lexicon }: Passage, sentence: Sentence | undefined, item: Draft): boolean {
  const link = words[item.widest.first - 1]?.lower ?? '';
  const token = sentence && tokenAt(sentence, words[item.next - 1]?.start ?? -1);
  if (!sentence || !token || !/^(?:to|from|at|was|were|reached|totalled|totaled)$/.test(link)) return false;
  const verb = verbAbove(sentence, token);
  return (
    verb !== undefined && subjectsOf(sentence, verb).some((subject) => namesPeople(sentence, subject, lexicon.people))
  );
}

/** "killed 12", "14 were arrested", "employs 3,400": the number is who the verb is about. */
function befallsPeople({ words, lexicon }: Passage, sentence: Sentence | undefined, item: Draft): boolean {
  const token = sentence && tokenAt(sentence, words[item.next - 1]?.start ?? -1);
  for (let at = token; sentence && at; at = headOf(sentence, at)) {
    const head = headOf(sentence, at);
    if (at.upos === 'VERB') return false;
    // "at least 34 died": the parser may take the hedge for a preposition.
    const isLoose = at.deprel === 'obl' && childrenOf(sentence, at, 'case').length === 0;
    const isHedged = isLoose || (item.widest.first < item.first && /^(?:obl|nmod|advmod)/.test(at.deprel));
    if (head?.upos === 'VERB' && (isHedged || /^(?:obj|nsubj|conj)/.test(at.deprel))) {
      const isBefore = isHedged && at.index < head.index;
      const isDoer = (at.deprel === 'nsubj' || isBefore) && !isPassive(sentence, head);
      return lexicon.peopleVerbs.has(`${isDoer ? 'subject' : 'object'} ${head.lemma}`);
    }
    if (!/^(?:nummod|compound|conj|advmod|flat)/.test(at.deprel)) return false;
  }
  return false;
}

function namesPeople(sentence: Sentence, noun: Token, people: ReadonlySet<string>): boolean {
  if (people.has(noun.text.toLowerCase())) return true;
  return (
    numbers.has(noun.lemma) && childrenOf(sentence, noun, 'nmod').some(({ text }) => people.has(text.toLowerCase()))
  );
}

function verbAbove(sentence: Sentence, token: Token): Token | undefined {
  let head = headOf(sentence, token);
  for (let steps = 0; steps < 4 && head && head.upos !== 'VERB'; steps += 1) head = headOf(sentence, head);
  return head?.upos === 'VERB' ? head : undefined;
}
