/** Whether a capital stands for its government ("Tashkent supported …") or is the town ("in Doha"). */
import type { ReadSentence } from '../sentence-names.ts';
import type { Sighting } from '../reading/sighting.ts';

const ofTown =
  /^(?:in|at|near|from|outside|around|inside|into|through|via|across|over|toward|towards|downtown|central|capital|city|of|visited|visiting|visit|reached|reach|left|leave|entered|leaving)$/i;
const withGovernment =
  /^(?:with|by|against|urged|accused|told|pressed|warned|asked|blamed|criticised|criticized|condemned|thanked|allowed|forced|helped|backed|supported|angered|angering)$/i;
/** Nouns whose "to" names a party, not a goal: "aid to Kabul", "ambassadors to Kabul". */
const partyNouns =
  /^(?:aid|assistance|support|help|loan|loans|grant|grants|ambassador|ambassadors|envoy|envoys|arms|weapons|exports|sales|supplies|deliveries|concessions|offer|offers|warning|message|letter|pressure|commitment|ties|threat|answer|response|relief|items|back|proposal)$/i;
/** Verbs that hand over something. */
const giving =
  /^(?:send|deliver|give|lend|grant|donate|supply|sell|offer|provide|pledge|extend|hand|return|transfer|promise|export|propose|appeal|apologise|apologize)$/;
const governmentNouns =
  /^(?:government|attempts|attempt|efforts|effort|policy|policies|decision|ban|ties|relations|position|demand|demands|offer|response|claims|claim|approach|refusal|foreign|military|army|ambition|ambitions|ally|allies|troops|forces|stance|support|leaders|leadership|rulers|plan|plans|request|proposal|war|nuclear|aid|exports|imports|trade|strategy|interests|influence|warning|threat|budget|diplomacy|import|export|control|failure|willingness|friends|enemies|neighbours|neighbors|sanctions|debt|debts|central)$/i;

function wordAt(sentence: ReadSentence, index: number): string {
  return sentence.context.atoms[index]?.text ?? '';
}

/** "aid to Kabul", "sent a field hospital to Khartoum": what is given goes to a government. */
function goesToParty(sentence: ReadSentence, first: number): boolean {
  const { atoms } = sentence.context;
  const verb = atoms.find((atom) => atom.token?.index === atoms[first]?.token?.head)?.token;
  if (verb !== undefined && giving.test(verb.lemma)) return true;
  for (let index = first - 2; index >= Math.max(0, first - 5); index--)
    if (partyNouns.test(wordAt(sentence, index))) return true;
  return false;
}

/** Verbs whose object is rather the town: "shelled Kharkiv". */
const upon =
  /^(?:visit|reach|leave|enter|cross|attack|bomb|shell|strike|hit|capture|seize|take|besiege|surround|storm|hold|link|connect|rock|shake|flood|paralyse|paralyze|evacuate|liberate|retake|recapture|occupy|include|lose|control)$/;

/** "Baku's attempts": what it owns tells; "Rome's streets" are those of the town. */
function ownsAsGovernment(sentence: ReadSentence, last: number): boolean | undefined {
  const next = sentence.context.atoms[last + 1];
  return next?.gap === "'" && next.text === 's' ? governmentNouns.test(wordAt(sentence, last + 2)) : undefined;
}

/** "Moscow-backed", but "London-based". */
function inCompound(sentence: ReadSentence, last: number): boolean | undefined {
  const next = sentence.context.atoms[last + 1];
  return next?.gap === '-' && /ed$|^led$|^friendly$/.test(next.text) ? next.text !== 'based' : undefined;
}

/** Whether the word is a capital: "between Kabul and Islamabad", but "between Segou and Bamako". */
function isSeat({ context: { atoms, gazetteer } }: ReadSentence, index: number): boolean {
  return gazetteer.startingAt(atoms, index)?.values.some(({ role }) => role === 'seat') ?? false;
}

/** What the words right before say. */
function afterWord(sentence: ReadSentence, { first, last }: Sighting): boolean | undefined {
  const before = wordAt(sentence, first - 1);
  if (sentence.context.atoms[first]?.gap !== ' ') return undefined;
  if (ofTown.test(before)) return false;
  if (before === 'to' || before === 'for') return goesToParty(sentence, first);
  if (before === 'between') return isSeat(sentence, last + 2);
  if (withGovernment.test(before)) return true;
  return before === 'and' && wordAt(sentence, first - 3) === 'between' ? isSeat(sentence, first - 2) : undefined;
}

/** What its place in the clause says: who acts or is acted upon is a government. */
function inClause(sentence: ReadSentence, { first, last }: Sighting): boolean | undefined {
  const { atoms } = sentence.context;
  const token = atoms[first]?.token;
  const next = atoms[last + 1];
  if (token?.deprel === 'nsubj' || token?.deprel === 'nsubj:pass' || token?.deprel === 'obl:agent') return true;
  const verb = atoms.find((atom) => atom.token?.index === token?.head)?.token;
  if ((token?.deprel === 'obj' || token?.deprel === 'iobj') && verb?.upos === 'VERB') return !upon.test(verb.lemma);
  const acts = next?.gap === ' ' && /^(?:VERB|AUX|ADV)$/.test(next.token?.upos ?? '');
  return acts && (first === 0 || atoms[first]?.gap !== ' ') ? true : undefined;
}

/** Whether the sighting of a capital speaks of the government there; without a sign it is the town. */
export function standsForGovernment(sentence: ReadSentence, sighting: Sighting): boolean {
  return (
    ownsAsGovernment(sentence, sighting.last) ??
    inCompound(sentence, sighting.last) ??
    afterWord(sentence, sighting) ??
    inClause(sentence, sighting) ??
    false
  );
}
