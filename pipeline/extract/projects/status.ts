import type { ProjectStatus } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { subjectsOf } from '../grammar/structure/clause.ts';
import { childrenOf, headOf } from '../grammar/structure/tree.ts';
import { modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import { type Deed, deedsAbove, isMeantToBe, isPartly, rowOf, statusOf } from './deeds.ts';
import type { ProjectLexicon, ProjectWord } from './lexicon.ts';
import type { ProjectPhrase } from './phrase.ts';
import type { MarkedSentence } from './placed-mentions.ts';
import { predicateAfter } from './predicate.ts';

/** What the words around a noun say of the works. */
export interface WorksContext {
  /** Null when the words do not tell. */
  readonly status: ProjectStatus | null;
  /** True when someone plans, builds, pays for, opens, runs or gives up the works. */
  readonly isWorks: boolean;
  /** True when the text tells what the works do: "handled 300 ships". */
  readonly isRun: boolean;
  /** True when a deed stands right before or behind, or governs the noun: "work on the port", "the port was closed". */
  readonly isBeside: boolean;
  /** True for what a project consists of: "the project will build four jetties". */
  readonly isPart: boolean;
  /** True when the noun is what someone builds, opens or orders: "must build a pellet plant". */
  readonly isMade: boolean;
}

/**
 * Reads how far the works are: an adjective of theirs, else a phrase of the sentence, else the verbs and nouns above: the
 * outermost counts, so that "agreed to build" is proposed and "stopped building" shelved.
 * @param last the last word that tells of the route
 * @param others the other nouns of infrastructure in the sentence
 */
export function worksContext(
  lexicon: ProjectLexicon,
  marked: MarkedSentence,
  phrase: ProjectPhrase,
  last: number,
  others: readonly ProjectPhrase[],
): WorksContext {
  const { sentence } = marked;
  const adjective = sentence.tokens
    .slice(phrase.first, phrase.head.index)
    .flatMap((token) => lexicon.words.adjective.get(token.text.toLowerCase()) ?? [])[0];
  const chain = deedsAbove(lexicon, sentence, phrase.head);
  const before = deedAt(lexicon, sentence, wordBefore(sentence, phrase));
  const after = deedAt(lexicon, sentence, predicateAfter(sentence, phrase, last)?.word);
  const isKnown = ({ token }: Deed) => token.index === phrase.head.head || chain.some((deed) => deed.token === token);
  const deeds = [...before.filter((deed) => !isKnown(deed)), ...chain, ...after.filter((deed) => !isKnown(deed))];
  const statusesOf = (some: readonly Deed[]) => some.flatMap((deed) => statusOf(sentence, deed) ?? []);
  const worked = statusesOf(deeds.filter(({ row }) => row.role !== 'operation'));
  const stated = worked.length > 0 ? worked : statusesOf(deeds);
  const said = phraseStatus(lexicon, marked, phrase, others) ?? predicateStatus(lexicon, sentence, phrase, last);
  // Works that are being widened are there already, whoever plans or pays.
  const kept =
    phrase.determiner !== 'indefinite' && deeds[0] !== undefined && isUpkeep(deeds[0]) ? 'operating' : undefined;
  const status = adjective?.ongoing ?? said ?? kept ?? stated.at(-1) ?? conditional(sentence, phrase.head);
  return {
    status: status === 'operating' && isPartly(lexicon, sentence, phrase.head) ? 'construction' : status,
    isWorks: adjective !== undefined || said !== null || deeds.some(({ row }) => row.role !== 'operation'),
    isRun: deeds.some(({ row }) => row.role === 'operation'),
    isBeside:
      adjective !== undefined || said !== null || before.length + after.length > 0 || isBuilt(chain[0], phrase.head),
    isPart: chain.slice(0, 1).some(({ token }) => isOfProject(sentence, token)),
    isMade: [...before, ...chain.slice(0, 1), ...after].some(({ row }) => isMaking(row)),
  };
}

function isOfProject(sentence: Sentence, verb: Token): boolean {
  return subjectsOf(sentence, verb).some(({ lemma }) =>
    /^(?:project|programme|program|scheme|initiative)$/.test(lemma),
  );
}

function isBuilt(deed: Deed | undefined, noun: Token): boolean {
  return (
    deed !== undefined &&
    (deed.token.index === noun.head || deed.token.head === noun.index) &&
    deed.token.upos === 'NOUN'
  );
}

/** Building or opening, not planning, paying or running. */
function isMaking({ role, planned, done }: ProjectWord): boolean {
  return role === 'verb' && done === 'operating' && planned !== 'operating';
}

function isUpkeep({ row }: Deed): boolean {
  return row.role === 'verb' && row.planned === 'operating' && row.done === 'operating';
}

function deedAt(lexicon: ProjectLexicon, sentence: Sentence, token: Token | undefined): Deed[] {
  const row = token && rowOf(lexicon, sentence, token);
  return token === undefined || row === undefined ? [] : [{ token, row }];
}

/** The verb or noun right before the noun phrase, prepositions skipped, whatever the parse makes of it: "plans for a port". */
function wordBefore({ tokens }: Sentence, { start }: ProjectPhrase): Token | undefined {
  const before = tokens.slice(Math.max(0, start - 3), start).reverse();
  const word = before.find(({ upos }) => upos !== 'ADP' && upos !== 'DET' && upos !== 'SCONJ');
  return word !== undefined && (word.upos === 'VERB' || word.upos === 'NOUN') ? word : undefined;
}

/** "is operational", "has been idle since", "is nearly complete". */
function predicateStatus(
  { words }: ProjectLexicon,
  sentence: Sentence,
  phrase: ProjectPhrase,
  last: number,
): ProjectStatus | null {
  const word = predicateAfter(sentence, phrase, last)?.word;
  if (word?.upos !== 'ADJ') return null;
  if (tenseOf(sentence, word) === 'future' || modalityOf(sentence, word) !== undefined) return 'proposed';
  if (word.lemma === 'complete') {
    const isPart = childrenOf(sentence, word).some(
      ({ upos, lemma }) => upos === 'NUM' || /percent|half|near/.test(lemma),
    );
    return isPart ? 'construction' : 'operating';
  }
  return words.adjective.get(word.text.toLowerCase())?.ongoing ?? null;
}

/** What the works "would" or "will" do is still to come. */
function conditional(sentence: Sentence, noun: Token): ProjectStatus | null {
  const verb = noun.deprel.startsWith('nsubj') ? headOf(sentence, noun) : undefined;
  if (verb === undefined) return null;
  return tenseOf(sentence, verb) === 'future' ||
    modalityOf(sentence, verb) === 'conditional' ||
    isMeantToBe(sentence, verb)
    ? 'proposed'
    : null;
}

/** "should come on stream", "is due to be in operation": still to come. */
const AHEAD = /\b(?:will|would|should|could|may|might|must|to|shall)(?: [a-z]+){0,2} $/;

/** A phrase of the sentence that speaks of this noun: the nearest before it, or the only noun. */
function phraseStatus(
  lexicon: ProjectLexicon,
  { text, sentence }: MarkedSentence,
  { head, start }: ProjectPhrase,
  others: readonly ProjectPhrase[],
): ProjectStatus | null {
  const near = text.slice(sentence.start, sentence.end).toLowerCase();
  const next = Math.min(...others.filter((one) => one.start > start).map((one) => one.head.start), Infinity);
  const isFirst = others.every((one) => one.start > start);
  let best: { readonly distance: number; readonly status: ProjectStatus | null } | undefined;
  for (const [phrase, { ongoing }] of lexicon.words.phrase) {
    for (let place = near.indexOf(phrase); place !== -1; place = near.indexOf(phrase, place + 1)) {
      const at = sentence.start + place;
      const isWhole = !/[\p{L}\p{N}]/u.test(`${near[place - 1] ?? ''}${near[place + phrase.length] ?? ''}`);
      const isOurs = at > head.start ? at < next : isFirst;
      const distance = Math.abs(at - head.end);
      if (!isWhole || !isOurs || distance >= Math.min(120, best?.distance ?? 120)) continue;
      const isAhead = ongoing === 'operating' && AHEAD.test(near.slice(0, place));
      best = { distance, status: isAhead ? 'proposed' : ongoing };
    }
  }
  return best?.status ?? null;
}
