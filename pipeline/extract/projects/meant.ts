/** Which project the words of an article mean when they speak of one without its name. */
import type { Mention, ProjectFact } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf, headOf } from '../grammar/structure/tree.ts';
import { isLine, nounRow, type ProjectLexicon, type ProjectReference, projectLexicon } from './lexicon.ts';
import { wordOf } from './placed-mentions.ts';

/** An article with its projects. */
export type PlannedArticle = MarkedArticle & { readonly projects: readonly ProjectFact[] };

/** Answers are positions in the article's list of entities; null where nothing or more than one fits. */
export interface ProjectsMeant {
  /** The project that a noun or pronoun stands for: its name, "the line", "the scheme", "it", "its", "which". */
  readonly by: (passage: number, token: Token) => number | null;
  /** The project that the text is speaking of at a word that names none: "the cost", "construction", "the loan". */
  readonly near: (passage: number, token: Token) => number | null;
}

/** How many passages back a project may have been named. */
const reach = 3;
const pronouns = /^(?:it|its|itself|this|that)$/;

/** Builds the reader from the lexicons. */
export function createProjectsMeant(reference: ProjectReference): (article: PlannedArticle) => ProjectsMeant {
  const lexicon = projectLexicon(reference);
  return (article) => {
    const kinds = new Map(article.projects.map(({ entity, kind }) => [entity, kind]));
    const mentions = article.mentions.filter(({ entity }) => kinds.has(entity));
    const fits = (token: Token, sentence: Sentence) => (entity: number) => {
      const row = nounRow(lexicon, wordOf(token), besides(sentence, token));
      const kind = kinds.get(entity) ?? null;
      if (row === undefined || row.standing === 'excluded') return false;
      return row.kind === null ? row.noun !== 'line' || isLine(kind) : row.kind === kind;
    };
    const by = (passage: number, token: Token): number | null => {
      const sentence = article.sentences[passage];
      if (sentence === undefined) return null;
      const named = mentions.find((one) => one.passage === passage && covers(one, token));
      if (named !== undefined) return named.entity;
      if (/^(?:which|that)$/.test(token.lemma) && token.upos === 'PRON') return ofRelative(sentence, passage, token);
      if (pronouns.test(token.text.toLowerCase()) && token.upos !== 'DET')
        return ofPronoun(lexicon, article, mentions, passage, token);
      if (!isDefinite(sentence, token)) return null;
      return lastBefore(article, mentions, passage, token.start, fits(token, sentence));
    };
    const ofRelative = (sentence: Sentence, passage: number, token: Token): number | null => {
      const clause = ancestorsOf(sentence, token).find(({ deprel }) => deprel === 'acl:relcl');
      const noun = clause && headOf(sentence, clause);
      return noun === undefined ? null : by(passage, noun);
    };
    return { by, near: (passage, token) => lastBefore(article, mentions, passage, token.end, () => true) };
  };
}

/** The project of the nearest sentence that speaks of one that fits; of several the one that it is about. */
function lastBefore(
  article: PlannedArticle,
  mentions: readonly Mention[],
  passage: number,
  offset: number,
  fits: (entity: number) => boolean,
): number | null {
  for (let place = passage; place >= Math.max(0, passage - reach); place--) {
    const here = mentions.filter(
      (one) => one.passage === place && (place < passage || one.start < offset) && fits(one.entity),
    );
    const found = [...new Set(here.map(({ entity }) => entity))];
    if (found.length === 1) return found[0] as number;
    if (found.length > 1) return subjectIn(article, here, place);
  }
  return null;
}

function subjectIn({ sentences }: PlannedArticle, mentions: readonly Mention[], passage: number): number | null {
  const subjects = mentions.filter((one) =>
    sentences[passage]?.tokens.some((token) => covers(one, token) && token.deprel.startsWith('nsubj')),
  );
  const found = [...new Set(subjects.map(({ entity }) => entity))];
  return found.length === 1 ? (found[0] as number) : null;
}

/**
 * "It will carry 2 GW", "its cost": the project last told, if it was what that sentence was about or is what the verb
 * or noun beside the pronoun is said of.
 */
function ofPronoun(
  lexicon: ProjectLexicon,
  article: PlannedArticle,
  mentions: readonly Mention[],
  passage: number,
  token: Token,
): number | null {
  const entity = lastBefore(article, mentions, passage, token.start, () => true);
  if (entity === null) return null;
  const sentence = article.sentences[passage] as Sentence;
  const above = headOf(sentence, token);
  const { words } = lexicon;
  const isOfWorks =
    above !== undefined &&
    [words.verb, words.operation, words.route, words.measure].some((table) => table.has(wordOf(above)));
  if (isOfWorks && token.deprel.startsWith('nsubj') && isDoing(sentence, above) && !words.operation.has(above.lemma)) {
    return words.measure.has(wordOf(above)) || words.route.has(above.lemma) ? entity : null;
  }
  if (isOfWorks) return entity;
  // "will sell it three radars": what is given, sold or doubled is no works.
  if (/^(?:i?obj|obl)$/.test(token.deprel)) return null;
  const last = mentions.findLast((one) => one.entity === entity && one.passage <= passage && one.start < token.start);
  const told = last && article.sentences[last.passage];
  return told?.tokens.some((one) => covers(last as Mention, one) && one.deprel.startsWith('nsubj')) ? entity : null;
}

/** "It plans": a doer, so no works. */
function isDoing(sentence: Sentence, verb: Token): boolean {
  return childrenOf(sentence, verb, 'nsubj:pass', 'aux:pass').length === 0;
}

function isDefinite(sentence: Sentence, noun: Token): boolean {
  return childrenOf(sentence, noun, 'det', 'nmod:poss').some(({ text }) =>
    /^(?:the|this|that|these|those|its|their)$/i.test(text),
  );
}

function besides(sentence: Sentence, noun: Token): string[] {
  return childrenOf(sentence, noun, 'compound', 'amod').map(wordOf);
}

function covers({ start, end }: Mention, token: Token): boolean {
  return start < token.end && token.start < end;
}
