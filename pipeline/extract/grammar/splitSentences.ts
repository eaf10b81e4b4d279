import type { Span } from './tokenise.ts';
import type { WordList } from './wordList.ts';

const ENDS = /^(?:[.!?…。！？]|\.{2,}|[!?]{2,})$/u;
const CLOSES = /^(?:["'”’»)\]}]|'{2}|’{2})$/u;
const OPENS = /^(?:["'“‘«([{]|`{2}|‘{2})$/u;
const LONGEST_SENTENCE = 500;
const SAFE_CUT = /^[;:,–—]$/u;

/** Makes the function that groups words into sentences; line breaks always end one. */
export function createSentenceSplitter(list: WordList): (text: string, words: readonly Span[]) => Span[][] {
  const titles = new Set(list.titles);
  const abbreviations = new Set(list.abbreviations);

  return (text, words) => {
    const form = (index: number): string => text.slice(words[index]?.start, words[index]?.end);
    const gap = (index: number): string => text.slice(words[index - 1]?.end, words[index]?.start);
    const sentences: Span[][] = [];
    let first = 0;
    for (let index = 1; index <= words.length; index++) {
      if (index < words.length && !startsSentence(index)) continue;
      sentences.push(...cutLong(words.slice(first, index), text));
      first = index;
    }
    return sentences;

    function startsSentence(index: number): boolean {
      if (/[\n\r\u2028\u2029]/.test(gap(index))) return true;
      if (gap(index) === '' || isFootnote(index)) return false;
      let end = index - 1;
      while (end - 2 > first && isFootnote(end - 2)) end -= 3;
      while (end > first && CLOSES.test(form(end)) && gap(end) === '') end -= 1;
      let next = index;
      while (next < words.length - 1 && OPENS.test(form(next))) next += 1;
      return mayEnd(form(end), form(next)) && /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{S}•@#*-]/u.test(form(next));
    }

    function isFootnote(index: number): boolean {
      return form(index) === '[' && /^\d{1,3}$/.test(form(index + 1)) && form(index + 2) === ']';
    }
  };

  function mayEnd(last: string, next: string): boolean {
    if (ENDS.test(last)) return true;
    if (!last.endsWith('.') || titles.has(last)) return false;
    if (abbreviations.has(last) || /^(?:\p{L}\.){2,}$/u.test(last)) return STARTERS.test(next);
    return false;
  }
}

/** Function words that begin a sentence rather than go on with a name. */
const STARTERS =
  /^(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|His|Her|Their|Its|Our|In|On|At|By|For|From|To|With|But|And|However|Meanwhile|If|When|While|Although|As|After|Before|Since|There|What|Who|Why|How|So|Yet|Both|Some|Many|Most|All|No)$/;

/** Cuts a sentence that is too long for the parser, after the last comma or dash that leaves a part of allowed length. */
function cutLong(words: readonly Span[], text: string): Span[][] {
  const parts: Span[][] = [];
  let rest = words;
  while (rest.length > LONGEST_SENTENCE) {
    const mark = rest
      .slice(0, LONGEST_SENTENCE)
      .findLastIndex(({ start, end }) => SAFE_CUT.test(text.slice(start, end)));
    const length = mark > 0 ? mark + 1 : LONGEST_SENTENCE;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest.slice()];
}
