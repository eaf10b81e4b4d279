import type { NameContext } from '../reading/name-run.ts';
import { lexiconMatch } from './lexicon-match.ts';
import { declared, known, type Reader } from './reader.ts';
import { titleLimit } from './title.ts';

/** A name whose own noun tells its kind: "Civic Front", "Bank of England", "Ministry of Trade and Industry". */
export const namedByNoun: Reader = (context, from, last) => {
  const { atoms, words } = context;
  const head = words.nameNouns.startingAt(atoms, from);
  if (
    head?.values[0] !== undefined &&
    from + head.length <= last &&
    complement.test(atoms[from + head.length]?.text ?? '')
  ) {
    return boardOf(context, from, last) ?? { found: declared(from, last, head.values[0].kind), next: last + 1 };
  }
  const match = lexiconMatch(context, from);
  const owned = match === undefined ? undefined : words.nameNouns.startingAt(atoms, from + match.length)?.values[0];
  if (match?.values[0]?.role === 'demonym' && owned?.takes_of === true && officeOfState.test(owned.noun))
    return { found: known(from, match), next: from + match.length };
  const isCountry = match?.values.some(({ role, kind }) => role === 'demonym' && kind === 'country') === true;
  for (let end = titleLimit(context, from, last); end > from; end--) {
    const noun = words.nameNouns.endingAt(atoms, end);
    if (noun?.values[0] === undefined || end - noun.length + 1 < from) continue;
    if (match !== undefined && end < from + match.length) return undefined;
    if (match !== undefined && isCountry && officeOfState.test(atoms[end]?.text ?? ''))
      return { found: known(from, match), next: from + match.length };
    if (end === from + 1 && /^(?:Joint|Final|Draft|Annual|Interim)$/.test(atoms[from]?.text ?? ''))
      return { next: end + 1 };
    const kind = isCountry && /^Rail(?:way|road)$/.test(atoms[end]?.text ?? '') ? 'organisation' : noun.values[0].kind;
    const goesOn = complement.test(atoms[end + 1]?.text ?? '') && end < last && noun.values[0].takes_of;
    const isForm = end + 1 === last && /^\p{Lu}{2,4}$/u.test(atoms[last]?.text ?? '');
    const whole = goesOn || isForm ? last : end;
    const base = match === undefined ? {} : { base: { last: from + match.length - 1, referents: match.values } };
    return { found: { ...declared(from, whole, kind), ...base }, next: whole + 1 };
  }
  return undefined;
};

const complement = /^(?:of|for|on|against|de|du|des|da|do)$/;
const officeOfState = /^(?:Ministry|Department|Court|Bank|Parliament|Assembly)$/;

/** "the Board of the African Development Bank": the bank itself. */
function boardOf(context: NameContext, from: number, last: number): ReturnType<Reader> {
  const { atoms } = context;
  if (!/^(?:Board|Secretariat|Management|Bureau)$/.test(atoms[from]?.text ?? '')) return undefined;
  const start = atoms[from + 2]?.text === 'the' ? from + 3 : from + 2;
  const match = atoms[from + 1]?.text === 'of' ? lexiconMatch(context, start) : undefined;
  const isBody = match?.values[0]?.kind === 'organisation' && start + match.length - 1 === last;
  return match !== undefined && isBody ? { found: known(start, match), next: last + 1 } : undefined;
}
