import type { Token } from '../grammar/sentence.ts';
import type { ProjectReading } from './reading.ts';

/** What a noun of infrastructure stands for, or why it stands for nothing. */
export type Standing =
  /** Has a proper name; introduced by the text ("a canal in northern Afghanistan"); may speak of one told before ("the line"). */
  { readonly form: 'named' | 'described' | 'descriptor' } | { readonly form: 'declined'; readonly reason: string };

export function declined(reason: string): Standing {
  return { form: 'declined', reason };
}

/** True beside "new", "planned" and the like: works that are not there yet. */
export function isNew(reading: ProjectReading): boolean {
  return describingWords(reading).some(({ lemma }) =>
    /^(?:new|planned|proposed|joint|first|second|third|fourth|future|neighbouring|neighboring|separate|parallel|rival|additional|further|brand-new|similar)$/i.test(
      lemma,
    ),
  );
}

/** Said to be something, or said of something: "Corridor VIII, a transport corridor", "the dam, a 1,460-MW project". */
export function isApposed({ marked, phrase }: ProjectReading): boolean {
  const { tokens } = marked.sentence;
  return (
    phrase.head.deprel === 'appos' ||
    tokens.some(({ head, deprel }) => head === phrase.head.index && deprel === 'appos')
  );
}

/** The number of places on the way that the text names. */
export function wayCount({ route }: ProjectReading): number {
  return route.places.filter(({ role }) => role === 'way').length;
}

/** The words between determiner and noun. */
export function describingWords({ marked, phrase }: ProjectReading): readonly Token[] {
  return marked.sentence.tokens.slice(phrase.first, phrase.head.index);
}

/** "two solar farms": so many of them. */
export function isCounted(reading: ProjectReading): boolean {
  return (
    reading.phrase.plural && describingWords(reading).some(({ upos, deprel }) => upos === 'NUM' && deprel === 'nummod')
  );
}

const PLACING = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'through',
  'via',
  'into',
  'across',
  'along',
  'outside',
  'around',
  'off',
  'by',
  'beside',
  'past',
  'behind',
  'towards',
  'toward',
  'inside',
  'under',
  'over',
  'between',
  'onto',
  'on',
]);

/** "shipped flour to the port", "landed at the airport", "ambushed on the road": where something happens. */
export function isPlaceOnly({ marked, phrase, isBeside }: ProjectReading): boolean {
  const before = marked.sentence.tokens[phrase.start - 1];
  return before !== undefined && before.upos !== 'VERB' && PLACING.has(before.text.toLowerCase()) && !isBeside;
}
