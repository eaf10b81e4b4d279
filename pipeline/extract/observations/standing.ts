/** Whether a number is so, estimated, expected, wished or planned. */
import type { Quantity } from '../../../schemas/extracted.ts';
import type { Indicator, Status } from '../../../schemas/vocabulary.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import type { Token } from '../grammar/sentence.ts';
import { objectsOf } from '../grammar/structure/clause.ts';
import { ancestorsOf, childrenOf, hasRelation, headOf } from '../grammar/structure/tree.ts';
import { prepositionOf } from '../grammar/structure/prepositions.ts';
import { isAble, statusOfClause } from './clause-status.ts';
import { isFormer } from './former.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';

/** Design values: what a work will have is planned, not forecast. */
const designed: ReadonlySet<Indicator> = new Set([
  'project_cost',
  'length',
  'area',
  'power_capacity',
  'throughput_capacity',
]);

/**
 * By the words beside the number, then by the verb of the clause and the words that govern it, nearest first. A number
 * that only describes a known noun ("completing the $5bn line") stands outside of what the clause says; of a work that is
 * not there yet it is planned. What is left as plain fact is an estimate where its source is one.
 * @param isUnbuilt whether the number belongs to a work that is proposed or under construction
 */
export function statusOf(
  frame: Frame,
  quantity: Quantity,
  indicator: Indicator,
  lexicon: ObservationLexicon,
  isUnbuilt: boolean,
): Status {
  const isDesign = designed.has(indicator) || quantity.dimension === 'voltage' || quantity.dimension === 'speed';
  const design = isUnbuilt && isDesign && indicator !== 'project_cost';
  if (isFormer(frame.sentence, quantity)) return bySource(frame, lexicon);
  const said = cueBeside(frame, quantity, lexicon) ?? inClause(frame, indicator, lexicon);
  const isSettled = said === 'estimated' || said === 'target' || (said === 'forecast' && isPossible(frame));
  if (design && !isSettled && !(frame.verb !== null && isAble(frame.sentence, frame.verb))) return 'planned';
  if (said === 'forecast' && isDesign && !isPossible(frame)) return 'planned';
  // "wants to build a 43-km railway": the wish is the railway, its length is a plan.
  if (said === 'target' && isDesign && frame.nouns[0]?.tie === 'modified') return 'planned';
  return said === 'actual' ? bySource(frame, lexicon) : said;
}

function isPossible({ sentence, verb }: Frame): boolean {
  const modals = verb === null ? [] : childrenOf(sentence, verb, 'aux').map(({ lemma }) => lemma);
  return modals.some((lemma) => lemma === 'could' || lemma === 'may' || lemma === 'might');
}

function inClause(frame: Frame, indicator: Indicator, lexicon: ObservationLexicon): Status {
  const [first] = frame.nouns;
  if (first?.tie === 'modified' && (indicator === 'project_cost' || !isNew(frame, first.token, lexicon)))
    return 'actual';
  return isSaidAside(frame) ? 'actual' : statusOfClause(frame, lexicon);
}

/**
 * "hopes to export nickel from Musongati, one of the ten largest deposits, with reserves of 150 million tonnes": what is
 * said of a known thing between commas is so already, whatever is to be done with it.
 */
function isSaidAside({ sentence, anchor, verb }: Frame): boolean {
  if (verb === null) return false;
  const makesNew = objectsOf(sentence, verb).some((object) => childrenOf(sentence, object, 'det')[0]?.lemma === 'a');
  const { tokens } = sentence;
  const isProper = (token: Token | undefined): boolean => token?.upos === 'PROPN';
  const above = [anchor, ...ancestorsOf(sentence, anchor)];
  const own = above.slice(0, above.includes(verb) ? above.indexOf(verb) : above.length);
  return own.some((token) => {
    if (token.deprel === 'appos') return token.index > verb.index && isProper(headOf(sentence, token));
    // "will cut rations because of a gap of $44 million": the reason is there already.
    if (/^(?:because of|due to|amid|despite|owing to|given|thanks to)$/.test(prepositionOf(sentence, token) ?? ''))
      return true;
    const marker = childrenOf(sentence, token, 'case').find(({ lemma }) => lemma === 'with');
    if (makesNew || marker === undefined || tokens[marker.index - 1]?.text !== ',') return false;
    const between = tokens.slice(verb.index, marker.index - 1);
    return isProper(between.at(-1)) || between.some((one) => one.deprel === 'appos' && isProper(headOf(sentence, one)));
  });
}

/** "will build a 400-kV line", "offered a $210m loan": an indefinite object comes into being with the deed. */
function isNew({ sentence, verb }: Frame, noun: Token, lexicon: ObservationLexicon): boolean {
  const determiner = childrenOf(sentence, noun, 'det')[0]?.lemma;
  const definite = childrenOf(sentence, noun, 'nmod:poss').length > 0;
  if (verb === null || (!lexicon.isCue('making', verb) && lexicon.statusOf(verb) === undefined)) return false;
  if (definite || (determiner !== undefined && !/^(?:an?|another|some)$/.test(determiner))) return false;
  return hasRelation(noun, 'obl', 'conj', 'nsubj:pass') || objectsOf(sentence, verb).includes(noun);
}

function cueBeside(frame: Frame, { dimension }: Quantity, lexicon: ObservationLexicon): Status | undefined {
  const { sentence, verb, nouns, anchor } = frame;
  // "23 % of the appeal has been funded": the whole has a standing of its own.
  const own = dimension === 'percent' ? nouns.filter(({ tie }) => tie === 'subject' || tie === 'object') : nouns;
  // "signed 14 documents and an action plan": what is listed beside the number has its own standing too.
  const tokens = own.filter(({ tie, token }) => tie !== 'object' || token.deprel !== 'conj').map(({ token }) => token);
  const words = [anchor, ...tokens, ...(verb === null ? [] : [verb])];
  for (const token of words) {
    const cue = [token, ...childrenOf(sentence, token, 'amod', 'compound', 'advmod')]
      .filter((one) => one !== verb)
      .map((one) => lexicon.statusOf(one))
      .find((status) => status !== undefined);
    if (cue !== undefined) return cue;
  }
  return [...tokens, anchor].map((token) => byDeed(frame, token, lexicon)).find((status) => status !== undefined);
}

/** "the grant that Tbilisi requested", "approved the purchase of two submarines". */
function byDeed({ sentence, verb }: Frame, noun: Token, lexicon: ObservationLexicon): Status | undefined {
  const clause = childrenOf(sentence, noun, 'acl').find((token) => token !== verb && token.upos === 'VERB');
  const cue = clause && clause.lemma !== 'aim' && lexicon.statusOf(clause);
  if (cue === 'target' || cue === 'planned') return cue;
  const above = headOf(sentence, noun);
  const isResolved = lexicon.isCue('deed', noun) && above?.upos === 'VERB' && objectsOf(sentence, above).includes(noun);
  return isResolved && lexicon.isCue('resolving', above) ? 'planned' : undefined;
}

/** "provisional data showed", "satellite images suggest", "officials estimate that". */
function bySource({ sentence, verb, anchor }: Frame, lexicon: ObservationLexicon): Status {
  const isProvisional = ({ lemma }: Token, index: number): boolean =>
    lexicon.isContainer(lemma) && lexicon.statusOf(sentence.tokens[index - 1] as Token) === 'estimated';
  if (sentence.tokens.slice(1).some((token) => isProvisional(token, token.index))) return 'estimated';
  const source = attributionOf(sentence, verb ?? anchor);
  if (source === undefined) return 'actual';
  const speakers = source.speakers.flatMap((noun) => [noun, ...childrenOf(sentence, noun, 'amod', 'compound')]);
  const words = [source.marker, ...speakers];
  return words.some((word) => lexicon.statusOf(word) === 'estimated') ? 'estimated' : 'actual';
}
