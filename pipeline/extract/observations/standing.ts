/** Whether a number is so, estimated, expected, wished or planned; whether it goes down; who says it. */
import type { Indicator, Status } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { doersOf } from '../grammar/structure/clause.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { ancestorsOf, childrenOf } from '../grammar/structure/tree.ts';
import { modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import type { Naming } from '../naming.ts';

/** Design values: what a work will have is planned, not forecast. */
const designed: ReadonlySet<Indicator> = new Set(['project_cost', 'length', 'power_capacity', 'throughput_capacity']);

/**
 * By the words beside the number, then by the verb of the clause and the words that govern it, nearest first. A number
 * that only describes a noun ("completing the $5bn line") stands outside of what the clause says; of a work that is not
 * there yet it is planned.
 * @param isUnbuilt whether the number belongs to a work that is proposed or under construction
 */
export function statusOf(frame: Frame, indicator: Indicator, lexicon: ObservationLexicon, isUnbuilt: boolean): Status {
  const cue = cueBeside(frame, lexicon);
  if (cue !== undefined) return cue;
  const isDesign = designed.has(indicator);
  if (frame.nouns[0]?.tie === 'modified')
    return isUnbuilt && isDesign && indicator !== 'project_cost' ? 'planned' : 'actual';
  const said = statusOfClause(frame, lexicon);
  const isDeed = said.status === 'forecast' && said.by === 'tense' && isPromised(frame, lexicon);
  if (isDeed || (isDesign && said.status === 'forecast' && said.by === 'tense')) return 'planned';
  return said.status;
}

/** "Sweden will send 600 soldiers": what somebody will do is planned; what a number will reach is forecast. */
function isPromised({ sentence, verb }: Frame, lexicon: ObservationLexicon): boolean {
  if (verb === null || modalityOf(sentence, verb) !== undefined) return false;
  const moves =
    lexicon.ofVerb(verb.lemma, 'percent') === 'growth' ||
    /^(?:reach|exceed|total|amount|hit|stand|surpass|top|be)$/.test(verb.lemma);
  const doer = doersOf(sentence, verb)[0];
  return !moves && doer !== undefined && (doer.upos === 'PROPN' || doer.upos === 'PRON');
}

function cueBeside({ sentence, verb, nouns, anchor }: Frame, lexicon: ObservationLexicon): Status | undefined {
  const words = [anchor, ...nouns.map(({ token }) => token), ...(verb === null ? [] : [verb])];
  for (const token of words) {
    const cue = [token, ...childrenOf(sentence, token, 'amod', 'compound', 'advmod')]
      .filter((one) => one !== verb)
      .map((one) => lexicon.statusOf(one))
      .find((status) => status !== undefined);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

interface ClauseStatus {
  readonly status: Status;
  readonly by: 'word' | 'tense';
}

function statusOfClause({ sentence, verb, anchor }: Frame, lexicon: ObservationLexicon): ClauseStatus {
  // "and could soon surpass $3bn": the parser may hang a verb of comparison below its number.
  const below = childrenOf(sentence, anchor, 'nummod', 'compound', 'amod').filter(({ upos }) => upos === 'VERB');
  const clauses = [...below, ...(verb === null ? [] : [verb, ...governing(sentence, verb)])];
  for (const clause of clauses) {
    const cue = lexicon.statusOf(clause);
    if (cue !== undefined) return { status: cue, by: 'word' };
    const modality = modalityOf(sentence, clause);
    if (tenseOf(sentence, clause) === 'future' || modality === 'possible' || modality === 'conditional') {
      return { status: 'forecast', by: 'tense' };
    }
  }
  return { status: 'actual', by: 'tense' };
}

// "is expected to reach": the verb above an infinitive governs its standing; a verb of saying does not.
function governing(sentence: Sentence, verb: Token): Token[] {
  const above: Token[] = [];
  let node = verb;
  for (const ancestor of ancestorsOf(sentence, verb)) {
    if (node.deprel !== 'xcomp' && node.deprel !== 'conj' && node.deprel !== 'ccomp') break;
    above.push(ancestor);
    node = ancestor;
  }
  return above;
}

/** -1 when the words of a growth go down: "fell 11 percent", "a drop of 5 percent", "11 percent down". */
export function signOf({ sentence, verb, nouns, anchor }: Frame, lexicon: ObservationLexicon): 1 | -1 {
  const own = [
    anchor,
    ...nouns.filter(({ tie }) => tie === 'governor' || tie === 'modified').map(({ token }) => token),
  ];
  const around = own.flatMap((token) => [token, ...childrenOf(sentence, token, 'advmod', 'amod')]);
  const words = [...around, ...(verb === null ? [] : [verb, ...childrenOf(sentence, verb, 'advmod')])];
  return words.some(({ lemma, text }) => lexicon.isFalling(lemma) || lexicon.isFalling(text.toLowerCase())) ? -1 : 1;
}

/** The entity that says it. */
export function reporterOf({ sentence, verb, anchor }: Frame, naming: Naming): number | null {
  const speakers = attributionOf(sentence, verb ?? anchor)?.speakers ?? [];
  return speakers.flatMap((token) => naming.ofPhrase(token))[0] ?? null;
}
