/** Which capitals of a sentence may begin a name, and which only open a sentence, a heading or a list. */
import type { Span } from '../../../../schemas/extracted.ts';
import type { Atom } from './atoms.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameWords } from './name-words.ts';

const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
const opensAgain = /["(:;!?•*]| '$|\. |- |\| |^ — $/;

/** No lower-case letters at all, in two words or more. */
export function isAllCapitals(atoms: readonly Atom[]): boolean {
  const lettered = atoms.filter((atom) => /^\p{L}{2}/u.test(atom.text));
  return (
    lettered.some((atom) => atom.text.length > 4) && lettered.every((atom) => atom.text === atom.text.toUpperCase())
  );
}

const functionWord = /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART)$/;
const content = /^(?:NOUN|VERB|ADJ|ADV|PROPN)$/;

/** Ordinary words carry capitals too, as in the headings of some newspapers. */
export function isTitleCase(atoms: readonly Atom[], words: NameWords): boolean {
  const weighty = atoms.filter(({ token }, index) => index > 0 && (token === undefined || content.test(token.upos)));
  const ordinary = weighty.filter(({ text }) => text.length > 3 && words.isCommon(text));
  // "X is a Research Associate at the Institute for Security Studies": a heading has no small "is".
  if (atoms.some(({ token, capital }) => token?.upos === 'AUX' && !capital)) return false;
  return ordinary.length >= 3 && weighty.every(({ capital, text }) => capital || /\d/.test(text));
}

/** The next word has a capital and belongs to the same name. */
function bindsTo(next: Atom | undefined): boolean {
  return next?.capital === true && (next.gap === ' ' || next.gap === '-');
}

/** "Tiako I Madagasikara": a single letter inside a name. */
function insideName(atoms: readonly Atom[], index: number): boolean {
  return index > 0 && atoms[index]?.gap === ' ' && atoms[index - 1]?.capital === true && bindsTo(atoms[index + 1]);
}

function insideAny(atom: Atom, spans: readonly Span[]): boolean {
  return spans.some((span) => atom.start < span.end && atom.end > span.start);
}

function inCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** "April Dawson": a month before a word that is no ordinary one. */
function beginsName(atom: Atom, next: Atom | undefined, words: NameWords): boolean {
  return (
    /^(?:April|May|June|August)$/.test(atom.text) &&
    next?.capital === true &&
    next.gap === ' ' &&
    !words.isCommon(next.text)
  );
}

/** "Wang Jun", "Theresa May": a month that closes a name. */
function closesName(atoms: readonly Atom[], index: number, words: NameWords): boolean {
  const [before, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  if (before === undefined || atom?.gap !== ' ' || !/^(?:Jan|Mar|May|Jun|June|April|August)$/.test(atom.text))
    return false;
  const isName = before.capital && before.token?.upos === 'PROPN' && !words.isCommon(before.text);
  return isName && !/^\d/.test(next?.text ?? '');
}

/** A capital that every first word has: only a name if the word is no ordinary one, or what follows shows it. */
function opensWithName(atoms: readonly Atom[], index: number, gazetteer: Gazetteer, words: NameWords): boolean {
  const atom = atoms[index];
  const next = atoms[index + 1];
  if (atom === undefined) return false;
  const match = gazetteer.startingAt(atoms, index);
  if (!words.isCommon(atom.text))
    return match !== undefined || bindsTo(next) || atom.token === undefined || atom.token.upos === 'PROPN';
  if (match !== undefined && (match.length > 1 || match.values.some(({ kind }) => kind === 'country'))) return true;
  if (match !== undefined && atom.token?.upos === 'PROPN') return true;
  const title = words.titles.startingAt(atoms, index);
  if (title !== undefined && title.length > 1) return true;
  if (!bindsTo(next)) return false;
  if (atom.token?.upos === 'NOUN' && words.classNouns.get(atom.text.toLowerCase()).length > 0) return false;
  if (atom.token !== undefined && /^(?:ADP|DET|PRON|CCONJ|SCONJ|ADV|VERB|AUX|INTJ|NUM|PART)$/.test(atom.token.upos))
    return false;
  return gazetteer.startingAt(atoms, index + 1) === undefined || words.titles.startingAt(atoms, index) !== undefined;
}

/**
 * For each atom, whether it may belong to a name.
 * @param masks dates and amounts; what stands in them is no name, unless a longer name of the lexicon reaches over it
 */
export function nameableAtoms(
  atoms: readonly Atom[],
  masks: readonly Span[],
  gazetteer: Gazetteer,
  words: NameWords,
): boolean[] {
  if (isAllCapitals(atoms)) return atoms.map(() => false);
  const titleCase = isTitleCase(atoms, words);
  return atoms.map((atom, index) => {
    if (!atom.capital) return false;
    const next = atoms[index + 1];
    if (
      functionWord.test(atom.token?.upos ?? '') &&
      words.isCommon(atom.text) &&
      gazetteer.startingAt(atoms, index) === undefined
    )
      return false;
    const isMonthName = beginsName(atom, next, words) || closesName(atoms, index, words);
    const isCode = /\p{L}\d/u.test(atom.text) && gazetteer.startingAt(atoms, index) !== undefined;
    if (insideAny(atom, masks) && !isCode && !isMonthName) return false;
    if (calendar.test(atom.text) && !isMonthName) return false;
    if (
      /^(?:[IVX]{2,}|(?:North|South|East|West)(?:ern)?)$/.test(atom.text) &&
      !bindsTo(next) &&
      gazetteer.startingAt(atoms, index) === undefined
    )
      return false;
    if (
      /^(?:FY|[HQ])\d/.test(atom.text) ||
      (next?.gap === ': ' && inCapitals(atom.text) && index === 0 && atom.text.length > 4)
    )
      return false;
    if (/^[A-Z]$/.test(atom.text))
      return (
        insideName(atoms, index) ||
        next?.gap.startsWith('.') === true ||
        next?.gap === '&' ||
        next?.gap === "'" ||
        next?.gap === '-'
      );
    if (/^[A-Z]{2}/.test(atom.text) && words.isAbbreviation(atom.text))
      return gazetteer.startingAt(atoms, index) !== undefined;
    if (next?.gap.startsWith('$') === true || /^(?:Rs|Vt|Sh|Kz|No|Fig|Art|Vol|Chap|Nos)$/.test(atom.text)) return false;
    if (titleCase && words.isCommon(atom.text)) return gazetteer.startingAt(atoms, index) !== undefined;
    const opens = index === 0 || opensAgain.test(atom.gap);
    return !opens || opensWithName(atoms, index, gazetteer, words);
  });
}
