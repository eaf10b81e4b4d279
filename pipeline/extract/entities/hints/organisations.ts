/** Signs that a name is that of an organisation or an armed group. */
import { decisive } from '../readers/reader.ts';
import { type Hint, textOf } from './hint.ts';

/** "operated by Terna", "Hansol Heavy of South Korea". */
export const owner: Hint = ({ atoms, gazetteer, words }, { first, last }) => {
  const byOwner = textOf(atoms, first - 1) === 'by' && words.hasCue('owner_participle', textOf(atoms, first - 2));
  const home = textOf(atoms, last + 1) === 'of' ? gazetteer.startingAt(atoms, last + 2)?.values[0] : undefined;
  const ofCountry = home?.kind === 'country' && home.role === 'name';
  return { organisation: (byOwner ? 2.5 : 0) + (ofCountry ? 1 : 0) };
};

/** "Congress approved": a parliament is named by its noun alone. */
export const parliament: Hint = ({ atoms, words }, { first, last }) =>
  first === last && words.hasCue('parliament', textOf(atoms, first)) ? { organisation: 3 } : {};

/** A front, movement or army in a sentence of fighting is an armed group. */
export const fights: Hint = ({ atoms, words }, { first, last, votes }) => {
  if (
    votes.organisation === undefined ||
    (!/^(?:Front|Movement|Army|Resistance|Council|Alliance|Union)$/.test(`${textOf(atoms, last)}`) &&
      !/^(?:Front|Movement|Army)$/.test(textOf(atoms, first)))
  )
    return {};
  const fighting = atoms.some(({ text }) => words.hasCue('fighting', text));
  return fighting ? { armed_group: 2 * decisive } : {};
};

/** Several capitals in one word: "GSE", "SAMIDRC". */
export const acronymShape: Hint = ({ atoms, words }, { first, last }) => {
  const text = textOf(atoms, first);
  const isAcronym = first === last && /^(?:\p{Lu}{2,}[\p{Lu}\p{Ll}]{0,6}|\p{Lu}\p{Ll}?\p{Lu}{2,6})$/u.test(text);
  return isAcronym && !text.endsWith('s') && !words.isAbbreviation(text) && !words.isCommon(text)
    ? { organisation: text.length === 2 ? 1.2 : 2 }
    : {};
};

/** "Nordex installed 30 turbines": who does something is somebody. */
export const doer: Hint = ({ atoms, words }, { first, last }) => {
  const token = atoms[first]?.token;
  if (first !== last || token?.deprel !== 'nsubj' || token.upos !== 'PROPN' || words.isCommon(token.text)) return {};
  const verb = atoms.find((atom) => atom.token?.index === token.head)?.token;
  const isFinite = /^VB[DZP]$/.test(verb?.xpos ?? '') || atoms[last + 1]?.token?.upos === 'AUX';
  return verb?.upos === 'VERB' && isFinite && !words.hasCue('market_verb', verb.lemma) ? { organisation: 2 } : {};
};

/** "Elektromreža Srbije (EMS)": few persons go by an acronym. */
export const bracketed: Hint = ({ atoms }, { first, last }) => {
  const next = atoms[last + 1];
  const isAcronym =
    next?.gap === ' (' && /^\p{Lu}{2,7}$/u.test(next.text) && (atoms[last + 2]?.gap.startsWith(')') ?? true);
  return isAcronym && last > first ? { organisation: 3 } : {};
};

/** "The Western Bloc attacked a police station": who attacks is an armed group. */
export const attacker: Hint = ({ atoms, words }, { last, votes }) => {
  const token = atoms[last]?.token;
  if (token?.deprel !== 'nsubj' || votes.person !== undefined) return {};
  const verb = atoms.find((atom) => atom.token?.index === token.head)?.token;
  return words.hasCue('attack_verb', verb?.lemma ?? '')
    ? { armed_group: votes.organisation === undefined ? 2 : decisive + 4 }
    : {};
};

/** "Greek-owned Aktor", "Muscat-based Hafit Logistics". */
export const ofOwner: Hint = ({ atoms }, { first }) => {
  const participle = atoms[first - 1];
  const isOwned = participle?.gap === '-' && /^(?:owned|based|registered|listed|backed)$/.test(participle.text);
  return isOwned && atoms[first]?.gap === ' ' ? { organisation: 8 } : {};
};

/** "members of Ver.di", "the offices of Kakao", "campaigners from Letzte Generation". */
export const staff: Hint = ({ atoms, words }, { first }) => {
  if (!/^(?:of|from|with|at)$/.test(textOf(atoms, first - 1)) || atoms[first]?.gap !== ' ') return {};
  return words.hasCue('staff', textOf(atoms, first - 2)) ? { organisation: 3 } : {};
};
