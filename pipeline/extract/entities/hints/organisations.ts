/** Signs that a name is that of an organisation or an armed group. */
import { decisive } from '../readers/reader.ts';
import { type Hint, textOf } from './hint.ts';

/** "operated by Terna", "Hansol Heavy of South Korea". */
export const owner: Hint = ({ atoms, gazetteer }, { first, last }) => {
  const byOwner =
    textOf(atoms, first - 1) === 'by' &&
    /^(?:operated|owned|built|run|developed|managed|controlled|financed|supplied|awarded|acquired|bought|funded|constructed)$/.test(
      textOf(atoms, first - 2),
    );
  const home = textOf(atoms, last + 1) === 'of' ? gazetteer.startingAt(atoms, last + 2)?.values[0] : undefined;
  const ofCountry = home?.kind === 'country' && home.role === 'name';
  return { organisation: (byOwner ? 2.5 : 0) + (ofCountry ? 1 : 0) };
};

/** "Congress approved": a parliament is named by its noun alone. */
export const parliament: Hint = ({ atoms }, { first, last }) =>
  first === last &&
  /^(?:Congress|Parliament|Senate|Bundestag|Knesset|Duma|Diet|Rada|Majlis)$/.test(textOf(atoms, first))
    ? { organisation: 3 }
    : {};

/** A front, movement or army in a sentence of fighting is an armed group. */
export const fights: Hint = ({ atoms }, { first, last, votes }) => {
  if (
    votes.organisation === undefined ||
    (!/^(?:Front|Movement|Army|Resistance|Council|Alliance|Union)$/.test(`${textOf(atoms, last)}`) &&
      !/^(?:Front|Movement|Army)$/.test(textOf(atoms, first)))
  )
    return {};
  const fighting = atoms.some(({ text }) =>
    /^(?:rebels?|fighters?|militants?|insurgents?|guerrillas?|militias?|gunmen|jihadists?|separatists?|terror|terrorist|ceasefire|ambush|ambushed)$/.test(
      text,
    ),
  );
  return fighting ? { armed_group: 2 * decisive } : {};
};

/** Several capitals in one word: "GSE", "SAMIDRC". */
export const acronymShape: Hint = ({ atoms, words }, { first, last }) => {
  const text = textOf(atoms, first);
  const isAcronym = first === last && /^(?:\p{Lu}{2,}[\p{Lu}\p{Ll}]{0,6}|\p{Lu}\p{Ll}?\p{Lu}{2,6})$/u.test(text);
  return isAcronym && !words.isAbbreviation(text) && !words.isCommon(text)
    ? { organisation: text.length === 2 ? 1.2 : 2 }
    : {};
};

const tradedWords =
  /^(?:be|rise|fall|gain|slip|drop|climb|jump|trade|close|lose|edge|tumble|surge|plunge|ease|settle|soar|slide|hit|reach|mean|remain|become|begin|start|end|follow|come|go|happen|take|bring|have|make|show|include|help)$/;

/** "Nordex installed 30 turbines": who does something is somebody. */
export const doer: Hint = ({ atoms, words }, { first, last }) => {
  const token = atoms[first]?.token;
  if (first !== last || token?.deprel !== 'nsubj' || token.upos !== 'PROPN' || words.isCommon(token.text)) return {};
  const verb = atoms.find((atom) => atom.token?.index === token.head)?.token;
  return verb?.upos === 'VERB' && /^VB[DZP]$/.test(verb.xpos) && !tradedWords.test(verb.lemma)
    ? { organisation: 2 }
    : {};
};

/** "members of Ver.di", "the offices of Kakao", "campaigners from Letzte Generation". */
export const staff: Hint = ({ atoms }, { first }) => {
  if (!/^(?:of|from|with|at)$/.test(textOf(atoms, first - 1)) || atoms[first]?.gap !== ' ') return {};
  return staffWords.test(textOf(atoms, first - 2)) ? { organisation: 3 } : {};
};

const staffWords =
  /^(?:members?|offices?|headquarters|shares|shareholders|subsidiary|licen[cs]e|workers|employees|staff|unit|factories|campaigners|activists|engineers|executives|scientists|researchers|economists|analysts?|fighters|militants|gunmen|lawmakers|supporters|management|owners?|customers|volunteers|strategists?)$/;
