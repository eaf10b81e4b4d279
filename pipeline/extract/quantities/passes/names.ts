import type { Amount, Passage } from '../amount.ts';
import { isDash, type Word } from '../words.ts';

/** Drops amounts whose number is part of a name, a label, a clock time, a web address or the counter of a list. */
export function withoutNames(passage: Passage, amounts: readonly Amount[]): Amount[] {
  return amounts.filter((amount) => !isNamePart(passage, amount));
}

function isNamePart(passage: Passage, amount: Amount): boolean {
  return (
    isGluedToLetters(passage, amount) ||
    isWay(passage, amount) ||
    isAge(passage, amount) ||
    isInName(passage, amount) ||
    isLabelled(passage, amount) ||
    isModelNumber(passage, amount) ||
    isScore(passage, amount) ||
    isClock(passage, amount) ||
    isCounter(passage, amount) ||
    isInAddress(passage, amount)
  );
}

/** "G7", "CASA-1000", "F-16", "20th", "4G". */
function isGluedToLetters({ words, text }: Passage, amount: Amount): boolean {
  const first = words[amount.first];
  const before = words[amount.first - 1];
  const after = words[amount.next];
  if (first?.kind === 'digits' && first.glued && before?.kind === 'letters') return true;
  if (
    first?.glued &&
    isDash(before) &&
    before?.glued &&
    words[amount.first - 2]?.kind === 'letters' &&
    !isRangePartner(words, amount.first)
  )
    return true;
  const last = words[amount.next - 1];
  return (
    amount.dimension === 'count' &&
    last?.kind === 'digits' &&
    after?.glued === true &&
    after.kind === 'letters' &&
    !/^[’']/.test(text.charAt(last.end))
  );
}

/** "two-way trade", "three-tier talks", "four-wheel drives": the number makes an adjective that counts nothing. */
function isWay({ words }: Passage, amount: Amount): boolean {
  const dash = words[amount.next];
  const noun = words[amount.next + 1];
  return (
    amount.dimension === 'count' &&
    isDash(dash) &&
    dash?.glued === true &&
    noun?.glued === true &&
    /^(?:way|tier|sided|pronged|wheel|wheeler|fold|part|dimensional|star|party|stage|speed|track|power|nation|state)$/.test(
      noun.lower,
    )
  );
}

/** "children under five", "suspects under 23", "those over 65", "aged 5 to 17". */
function isAge({ words, lexicon }: Passage, amount: Amount): boolean {
  if (amount.dimension !== 'count' || amount.value > 100 || lexicon.people.has(words[amount.next]?.lower ?? '')) {
    return false;
  }
  const before = words[amount.first - 1]?.lower ?? '';
  if (before === 'aged') return true;
  const who = words[amount.first - 2]?.lower ?? '';
  const isBound = /^(?:under|over|above|below)$/.test(before);
  const after = words[amount.next];
  const isBare =
    after?.kind !== 'letters' ||
    /^(?:in|who|and|were|are|was|is|has|have|had|will|suffer|die|face|need|live|at|to|on|from|with|or)$/.test(
      after.lower,
    );
  return isBound && isBare && (lexicon.people.has(who) || /^(?:those|people|aged|anyone|everyone)$/.test(who));
}

/** "the Monita 2 line", "the March 23 Movement": a small number between a capitalised word and the noun of the name. */
function isInName({ words }: Passage, amount: Amount): boolean {
  const number = words[amount.first];
  const [before, after] = [words[amount.first - 1], words[amount.next]];
  if (amount.dimension !== 'count' || number?.kind !== 'digits' || number.glued || !/^\d{1,3}$/.test(number.text))
    return false;
  if (!before || !isCapitalised(before) || amount.first < 2 || after?.kind !== 'letters' || after.glued) return false;
  const isName =
    isCapitalised(after) ||
    /^(?:line|link|plant|dam|unit|reactor|terminal|pipeline|project|block|field|phase|mission|rocket|jet|missile|satellite|summit|conference|agreement|corridor|highway)$/.test(
      after.lower,
    );
  return isName && words[amount.first - 2]?.kind === 'letters';
}

/** "5km-20km", "$10k-20k": letters before the hyphen that belong to a number. */
function isRangePartner(words: readonly Word[], at: number): boolean {
  return words[at - 3]?.kind === 'digits' || /^(?:to|from|and)$/.test(words[at - 2]?.lower ?? '');
}

/** "Route 51", "Article 5", "No. 7": a label names what follows it. */
function isLabelled({ words, lexicon }: Passage, amount: Amount): boolean {
  if (amount.dimension !== 'count') return false;
  let at = amount.first - 1;
  if ((words[at]?.text === '.' && words[at]?.glued) || words[at]?.text === '#') at -= 1;
  if (words[amount.first - 1]?.text === '#') return true;
  const label = words[at];
  const kind = label && (lexicon.labels.get(label.lower) ?? lexicon.labels.get(label.lower.replace(/s$/, '')));
  if (!label || kind === undefined) return false;
  if (label.lower === 'no' && (words[at + 1]?.text !== '.' || !/^\d/.test(words[amount.first]?.text ?? '')))
    return label.text.startsWith('N') && words[at + 1]?.text === '.';
  return kind === 'any' || isCapitalised(label);
}

/** "Voyager 2", "Boeing 737": a small bare number right after a capitalised word inside the sentence, with no noun after it. */
function isModelNumber({ words, lexicon }: Passage, amount: Amount): boolean {
  const before = words[amount.first - 1];
  const number = words[amount.first];
  const after = words[amount.next];
  if (amount.dimension !== 'count' || number?.kind !== 'digits' || amount.scale !== 1 || !/^\d{1,4}$/.test(number.text))
    return false;
  if (!before || !isCapitalised(before) || amount.first < 2 || words[amount.first - 2]?.text === '.') return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    lexicon.numerals.has(after.lower) ||
    /^(?:in|on|at|and|or|to|for|from|was|is|were|are|has|had|with|by|of)$/.test(after.lower)
  );
}

/** "6pm", "14:30", "0900 GMT", "10 o'clock". */
function isClock({ words }: Passage, amount: Amount): boolean {
  if (amount.dimension !== 'count' && amount.unit !== 'h') return false;
  const after = words[amount.next];
  const before = words[amount.first - 1];
  if (
    (after?.text === ':' && after.glued && words[amount.next + 1]?.kind === 'digits') ||
    (before?.text === ':' && before.glued && words[amount.first - 2]?.kind === 'digits' && words[amount.first]?.glued)
  )
    return true;
  return (
    /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|o)$/.test(after?.lower ?? '') ||
    (after?.lower === 'local' && words[amount.next + 1]?.lower === 'time')
  );
}

/** "voted 14-0", "won 3-1", "a 5-4 ruling": two numbers of which one beat the other. */
function isScore({ words }: Passage, { first, next, dimension }: Amount): boolean {
  if (dimension !== 'count' || next !== first + 1) return false;
  const isNumber = (at: number): boolean => words[at]?.kind === 'digits' && /^\d{1,3}$/.test(words[at].text);
  const isPair = (at: number): boolean =>
    isNumber(at) &&
    isDash(words[at + 1]) &&
    words[at + 1]?.glued === true &&
    isNumber(at + 2) &&
    words[at + 2]?.glued === true;
  const start = isPair(first) ? first : isPair(first - 2) ? first - 2 : undefined;
  if (start === undefined) return false;
  const before = words.slice(Math.max(0, start - 3), start).map(({ lower }) => lower);
  const after = words.slice(start + 3, start + 5).map(({ lower }) => lower);
  return (
    before.some((word) =>
      /^(?:vot(?:e|es|ed|ing)|won|win|wins|lost|lose|beat|beats|beaten|defeat(?:s|ed)?|drew|ruled|split|passed|adopted|score|led|trailed)$/.test(
        word,
      ),
    ) ||
    after.some((word) =>
      /^(?:votes?|victory|win|defeat|loss|draw|ruling|decision|majority|margin|split|lead|thrashing)$/.test(word),
    )
  );
}

/** "1. Introduction", "2) …", "(3) …" at the head of a passage or clause. */
function isCounter({ words }: Passage, amount: Amount): boolean {
  const number = words[amount.first];
  if (
    amount.dimension !== 'count' ||
    number?.kind !== 'digits' ||
    amount.next !== amount.first + 1 ||
    number.text.length > 3
  )
    return false;
  const before = words[amount.first - 1];
  const after = words[amount.next];
  const closed = after?.text === ')' || after?.text === '.';
  if (amount.first === 0) return closed && (words.length > 2 || after?.text === '.');
  // "REPORTER 1: When will it start?"
  if (after?.text === ':' && amount.first <= 2 && words.length > 4 && before !== undefined && isCapitalised(before))
    return true;
  return (
    after?.text === ')' && before?.text === '(' && number.text.length < 3 && words[amount.first - 2]?.kind !== 'letters'
  );
}

/** Numbers inside web addresses, telephone numbers and the like. */
function isInAddress({ text, words }: Passage, amount: Amount): boolean {
  const start = words[amount.first]?.start ?? 0;
  const before =
    text
      .slice(Math.max(0, start - 300), start)
      .split(/\s/)
      .at(-1) ?? '';
  const run = before + (/^\S{1,300}/.exec(text.slice(start, start + 300))?.[0] ?? '');
  return run.includes('://') || run.startsWith('www.') || (run.startsWith('+') && /^\+\d{1,3}(?:[-\s]\d)/.test(run));
}

function isCapitalised(word: Word): boolean {
  return word.kind === 'letters' && word.text.charAt(0) !== word.lower.charAt(0);
}
