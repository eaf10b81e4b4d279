import type { MarkedArticle } from '../document.ts';
import type { ProjectKind } from '../../../schemas/vocabulary.ts';
import { isLine, isSpot, nounRow, type ProjectLexicon } from './lexicon.ts';
import { type ProjectPhrase, projectPhrases } from './phrase.ts';
import { type MarkedSentence, markedSentences, textBetween, wordOf } from './placed-mentions.ts';
import { type NameBeside, nameBeside } from './name-beside.ts';
import { type Route, routeAfter } from './route.ts';
import { type WorksContext, worksContext } from './status.ts';

/** A noun of infrastructure with all that its sentence says of it. */
export interface ProjectReading extends WorksContext {
  readonly marked: MarkedSentence;
  readonly phrase: ProjectPhrase;
  readonly route: Route;
  /** The name that it stands behind: "Greenlink, a 500-MW interconnector". */
  readonly apposed: NameBeside | undefined;
  /** The sentence before, undefined at the start. */
  readonly previous: MarkedSentence | undefined;
  readonly isHeading: boolean;
  /** Null when neither the noun nor the words around it tell. */
  readonly kind: ProjectKind | null;
}

/** Reads every noun of infrastructure in an article, in the order of the text. */
export function readPhrases(lexicon: ProjectLexicon, article: MarkedArticle): ProjectReading[] {
  const sentences = markedSentences(article);
  const within = <Span extends { readonly passage: number }>(spans: readonly Span[], passage: number) =>
    spans.filter((span) => span.passage === passage);
  const readings = sentences.flatMap((marked, index) => {
    const kind = article.passages[marked.passage]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') return [];
    const measures = within(article.quantities, marked.passage);
    const phrases = projectPhrases(lexicon, marked, measures, within(article.dates, marked.passage));
    return phrases.map((phrase) => {
      const route = routeAfter(
        lexicon,
        marked,
        phrase.last,
        leadsSomewhere(lexicon, marked, phrase),
        isSpot(phrase.noun.kind),
      );
      const others = phrases.filter((one) => one !== phrase);
      return {
        marked,
        phrase,
        route,
        apposed: nameBeside(marked, phrase, Math.max(phrase.last, route.last)),
        previous: sentences[index - 1],
        isHeading: kind === 'heading' && !/[.?!]$/.test(marked.text.slice(0, marked.sentence.end)),
        kind: phrase.noun.kind ?? kindNearby(lexicon, marked, phrase),
        ...worksContext(lexicon, marked, phrase, Math.max(phrase.last, route.last), others),
      };
    });
  });
  return readings.map((reading) => ({ ...reading, kind: reading.kind ?? kindFromContext(readings, reading) }));
}

/** "the Monita link" after a power line is one; a named "Project" is of the kind of what "the project will build". */
function kindFromContext(readings: readonly ProjectReading[], { marked, phrase }: ProjectReading): ProjectKind | null {
  if (phrase.name === null) return null;
  if (/^(?:line|link|cable)$/.test(phrase.noun.noun)) {
    const before = readings.findLast((one) => isBefore(one, marked, phrase) && isLine(one.kind));
    if (before !== undefined && marked.passage - before.marked.passage <= 2) return before.kind;
    const after = readings.find((one) => !isBefore(one, marked, phrase) && isLine(one.kind) && isRetold(one));
    return after !== undefined && after.marked.passage - marked.passage <= 1 ? after.kind : null;
  }
  if (!/^\p{Lu}/u.test(phrase.head.text)) return null;
  const later = readings.filter((one) => one.marked.passage > marked.passage);
  const retold = new Set(later.filter(isRetelling).map((one) => one.marked));
  return later.find((one) => retold.has(one.marked) && one.isWorks && one.phrase.noun.kind !== null)?.kind ?? null;
}

function isBefore(one: ProjectReading, marked: MarkedSentence, phrase: ProjectPhrase): boolean {
  return one.marked.passage < marked.passage || (one.marked === marked && one.phrase.last < phrase.start);
}

/** "The railway has been …" */
function isRetold({ phrase }: ProjectReading): boolean {
  return phrase.name === null && phrase.determiner === 'definite' && phrase.head.deprel.startsWith('nsubj');
}

/** "The project will …" */
function isRetelling({ phrase }: ProjectReading): boolean {
  return (
    phrase.noun.noun === 'project' &&
    phrase.name === null &&
    phrase.determiner === 'definite' &&
    phrase.head.deprel === 'nsubj'
  );
}

/** "The line will run from …": the clause tells the route. */
function leadsSomewhere(lexicon: ProjectLexicon, { sentence }: MarkedSentence, { head }: ProjectPhrase): boolean {
  const verb = head.deprel.startsWith('nsubj') ? sentence.tokens[head.head] : undefined;
  return verb !== undefined && lexicon.words.route.has(verb.lemma);
}

/** "The cable, which will carry 1.3 GW": words near the noun tell what it is. */
function kindNearby(
  lexicon: ProjectLexicon,
  { sentence }: MarkedSentence,
  { head }: ProjectPhrase,
): ProjectKind | null {
  const near = sentence.tokens.slice(Math.max(0, head.index - 10), head.index + 20).map(wordOf);
  const row = nounRow(lexicon, wordOf(head), near);
  return row === undefined || row.standing === 'excluded' ? null : row.kind;
}

/** The proper name as it stands, without a small "project" after it; undefined without one. */
export function properName({ marked, phrase, apposed }: ProjectReading): string | undefined {
  if (phrase.name === null) return apposed && marked.text.slice(apposed.start, apposed.end);
  return withoutSpaceBeforeBracket(textBetween(marked, phrase.name, phrase.nameEnd));
}

/** The words of a name that tell it from others of its kind: "black sea" of "Black Sea cable". */
export function stemOf({ marked, phrase }: ProjectReading): string {
  if (phrase.name === null) return '';
  const hasClassNoun = !phrase.renowned && phrase.nameEnd === phrase.head.index;
  const last = hasClassNoun ? phrase.head.index - 1 : phrase.nameEnd;
  const name = textBetween(marked, phrase.name, last).replace(/\s?\([^)]{1,14}\)/g, '');
  // "Simandou iron-ore mine" is known as Simandou.
  return plainForm(name.replace(/(?:[ -]\p{Ll}[\p{L}’']*)+$/u, ''));
}

/** A name in small letters, dashes as spaces. */
export function plainForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-‐‑–’'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const UNNAMING = new Set([
  'new',
  'first',
  'second',
  'third',
  'planned',
  'proposed',
  'existing',
  'future',
  'giant',
  'huge',
  'vast',
  'major',
  'controversial',
  'delayed',
  'stalled',
  'ambitious',
  'massive',
  'separate',
  'neighbouring',
  'unfinished',
  'costly',
  'own',
  'big',
  'large',
  'additional',
  'similar',
  'disputed',
  'current',
  'mooted',
  'half-built',
  'much-delayed',
]);

/** The head noun phrase without article, amounts and "new", with its phrases of place. */
export function descriptiveName({ marked, phrase, route }: ProjectReading): string {
  const words = marked.sentence.tokens.slice(phrase.first, phrase.head.index);
  const amounts = words.findLastIndex(
    ({ upos, lemma, text }) => upos === 'NUM' || upos === 'SYM' || isUnit(text) || UNNAMING.has(lemma.toLowerCase()),
  );
  const first = Math.min(phrase.first + amounts + 1, phrase.head.index);
  const core = textBetween(marked, skipMarks(marked, first, phrase.head.index), phrase.head.index);
  return route.name === null ? core : `${core} ${textBetween(marked, ...route.name)}`;
}

function skipMarks({ sentence }: MarkedSentence, first: number, last: number): number {
  let index = first;
  while (index < last && sentence.tokens[index]?.upos === 'PUNCT') index++;
  return index;
}

function isUnit(text: string): boolean {
  return /^(?:k[mVW]|[MGT]W|km|m|bn|tn|miles?|lane|metres?|meters?|kilomet(?:re|er)s?|billion|million)$/.test(text);
}

function withoutSpaceBeforeBracket(name: string): string {
  return name.replace(/\s+/g, ' ');
}
