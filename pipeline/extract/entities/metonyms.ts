/** Whether a capital stands for its government ("Tashkent supported …") or is the town ("in Doha"). */
import type { ReadSentence } from './read-sentence.ts';
import type { Sighting } from './sighting.ts';

const ofTown =
  /^(?:in|at|near|from|outside|around|inside|into|through|via|across|over|toward|towards|downtown|central|capital|city|of|visited|visiting|visit|reached|reach|left|leave|entered|leaving)$/i;
const withGovernment =
  /^(?:with|by|against|between|urged|accused|told|pressed|warned|asked|blamed|criticised|criticized|condemned|thanked|allowed|forced|helped|backed|supported|angered|angering|that|while|although|though|because|as|if|after|when|whether|but|and|or)$/i;
/** Nouns whose "to" names a party, not a goal: "aid to Kabul", "ambassadors to Kabul". */
const partyNouns =
  /^(?:aid|assistance|support|help|loan|loans|grant|grants|ambassador|ambassadors|envoy|envoys|arms|weapons|exports|sales|supplies|deliveries|concessions|offer|offers|warning|message|letter|pressure|commitment|ties|threat|answer|response|relief|items|back|proposal)$/i;
const governmentNouns =
  /^(?:government|attempts|attempt|efforts|effort|policy|policies|decision|ban|ties|relations|position|demand|demands|offer|response|claims|claim|approach|refusal|foreign|military|army|ambition|ambitions|ally|allies|troops|forces|stance|support|leaders|leadership|rulers|plan|plans|request|proposal|war|nuclear|aid|exports|imports|trade|strategy|interests|influence|warning|threat|budget|diplomacy|import|export|control|failure|willingness|friends|enemies|neighbours|neighbors|sanctions|debt|debts|central)$/i;

function wordAt(sentence: ReadSentence, index: number): string {
  return sentence.context.atoms[index]?.text ?? '';
}

/** The head of the words before "to", two words back at most. */
function goesToParty(sentence: ReadSentence, first: number): boolean {
  for (let index = first - 2; index >= Math.max(0, first - 5); index--)
    if (partyNouns.test(wordAt(sentence, index))) return true;
  return false;
}

/** Whether the sighting of a capital speaks of the government there; without a sign it is the town. */
export function standsForGovernment(sentence: ReadSentence, { first, last }: Sighting): boolean {
  const { atoms } = sentence.context;
  const next = atoms[last + 1];
  const before = wordAt(sentence, first - 1);
  const gapBefore = atoms[first]?.gap ?? '';
  if (next !== undefined && next.gap === "'" && next.text === 's')
    return governmentNouns.test(wordAt(sentence, last + 2));
  if (
    next?.gap === '-' &&
    /^(?:backed|led|based|funded|supported|installed|controlled|aligned|friendly|sponsored|brokered|appointed|imposed)$/.test(
      next.text,
    )
  )
    return next.text !== 'based';
  if (gapBefore === ' ' && ofTown.test(before)) return false;
  if (next === undefined || (/^(?:, ?| — | - |: ?|; ?)$/.test(next.gap) && next.capital && first === 0)) return false;
  const token = atoms[first]?.token;
  const acts =
    next.gap === ' ' && (next.token?.upos === 'VERB' || next.token?.upos === 'AUX' || next.token?.upos === 'ADV');
  if (token?.deprel === 'nsubj' || token?.deprel === 'obl:agent') return true;
  if (gapBefore === ' ' && before === 'to') return goesToParty(sentence, first);
  if (acts && (first === 0 || gapBefore !== ' ' || withGovernment.test(before))) return true;
  if (
    gapBefore === ' ' &&
    /^(?:with|by|against|between|urged|accused|told|pressed|warned|asked|blamed|criticised|criticized|condemned|thanked|allowed|forced|helped|angered|angering)$/i.test(
      before,
    )
  )
    return true;
  return before === 'and' && wordAt(sentence, first - 3) === 'between';
}
