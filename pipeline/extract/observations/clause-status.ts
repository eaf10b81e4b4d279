/** What the clause of a number, and the words that govern the clause, say of its standing. */
import type { Status } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { doersOf, isPassive } from '../grammar/structure/clause.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import { auxiliariesOf, modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';

/** By the verb of the clause and the words that govern it, nearest first; plain statements are actual. */
export function statusOfClause(frame: Frame, lexicon: ObservationLexicon): Status {
  const { sentence, verb, anchor, preposition } = frame;
  // "and could soon surpass $3bn": the parser may hang a verb of comparison below its number.
  const below = childrenOf(sentence, anchor, 'nummod', 'compound', 'amod').filter(({ upos }) => upos === 'VERB');
  const clauses = [...below, ...(verb === null ? [] : [verb, ...governing(sentence, verb)])];
  for (const [step, clause] of clauses.entries()) {
    const cue =
      lexicon.statusOf(clause, step === 0 ? preposition : null) ??
      (clauses[step - 1]?.xpos === 'VB' ? lexicon.governed(clause) : undefined) ??
      byAuxiliary(sentence, clause, lexicon);
    if (cue !== undefined) return cue;
  }
  return verb !== null && isPurpose(sentence, verb) && lexicon.isCue('making', verb) ? 'planned' : 'actual';
}

/** "will", "could", "must", "is to": what somebody will do is planned, what will come of it is forecast. */
function byAuxiliary(sentence: Sentence, clause: Token, lexicon: ObservationLexicon): Status | undefined {
  const modality = modalityOf(sentence, clause);
  if ((modality === 'possible' && !isAble(sentence, clause)) || modality === 'conditional') return 'forecast';
  if (modality === 'necessary') {
    const isDuty = auxiliariesOf(sentence, clause).some(({ lemma }) => lemma === 'must');
    return isDuty ? 'planned' : 'target';
  }
  if (isArranged(sentence, clause)) return 'planned';
  if (tenseOf(sentence, clause) !== 'future') return undefined;
  return isDeed(sentence, clause, lexicon) ? 'planned' : 'forecast';
}

/** "a port which can handle 17 million tons" has that ability now. */
export function isAble(sentence: Sentence, clause: Token): boolean {
  return auxiliariesOf(sentence, clause).some(({ text }) => /^can?$/i.test(text));
}

/** "India is to take 10,000 MW", "the cable was to carry 1.3 GW". */
function isArranged(sentence: Sentence, clause: Token): boolean {
  const be = childrenOf(sentence, clause, 'cop', 'aux').find(({ lemma }) => lemma === 'be');
  const to = childrenOf(sentence, clause, 'mark', 'aux').find(({ lemma }) => lemma === 'to');
  return clause.xpos === 'VB' && be !== undefined && to !== undefined && be.index < to.index;
}

/** "Sweden will send 600 soldiers", "four jetties will be built"; but "exports will reach $5bn", "prices will rise 5 percent". */
function isDeed(sentence: Sentence, verb: Token, lexicon: ObservationLexicon): boolean {
  if (lexicon.isCue('result', verb) && !lexicon.isCue('making', verb)) return false;
  if (lexicon.ofVerb(verb.lemma, 'percent') === 'growth' && !lexicon.isCue('making', verb)) return false;
  if (lexicon.isCue('making', verb)) return true;
  const doer = isPassive(sentence, verb) ? undefined : doersOf(sentence, verb)[0];
  return doer?.upos === 'PROPN' || doer?.upos === 'PRON';
}

/**
 * "is expected to reach", "asked agencies to finance", "silos financed by a loan": the verbs above an infinitive or a
 * participle govern its standing; a verb of saying does not.
 */
function governing(sentence: Sentence, verb: Token): Token[] {
  const above: Token[] = [];
  for (let node = verb; isGoverned(sentence, node); ) {
    const next: Token | undefined = verbAbove(sentence, node);
    if (next === undefined || above.includes(next)) break;
    above.push(next);
    node = next;
  }
  return above;
}

function isGoverned(sentence: Sentence, node: Token): boolean {
  if (node.deprel === 'xcomp' || node.deprel === 'ccomp') return true;
  if (node.deprel === 'conj') {
    // "Norway pledged $5m, and the Red Crescent shipped flour": a full clause stands for itself.
    return tenseOf(sentence, node) === undefined || childrenOf(sentence, node, 'nsubj').length === 0;
  }
  if (node.deprel !== 'advcl' && node.deprel !== 'acl') return false;
  // "is expected to grow after contracting 2 percent": what came before stands for itself.
  if (
    childrenOf(sentence, node, 'mark', 'case').some(({ text }) =>
      /^(?:after|since|despite|following|having)$/i.test(text),
    )
  )
    return false;
  return auxiliariesOf(sentence, node).length === 0 && /^(?:VB|VBG|VBN)$/.test(node.xpos);
}

/** The verb above a clause, also where a noun stands between them: "12 silos financed by …" under "will build". */
function verbAbove(sentence: Sentence, node: Token): Token | undefined {
  let head = headOf(sentence, node);
  while (head !== undefined && node.deprel === 'acl' && head.upos !== 'VERB' && head.upos !== 'ADJ') {
    head = headOf(sentence, head);
  }
  return head;
}

/** "signed a contract to string a 400-kV circuit". */
function isPurpose(sentence: Sentence, verb: Token): boolean {
  return (
    (verb.deprel === 'advcl' || verb.deprel === 'acl') &&
    verb.xpos === 'VB' &&
    childrenOf(sentence, verb, 'mark', 'aux').some(({ lemma }) => lemma === 'to')
  );
}
