import type { MarkedArticle } from '../document.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { speakerOf } from '../observations/stand-ins.ts';
import { storyCountry } from '../story.ts';

const first = /^(?:we|us|our|ours|i|me|my)$/i;
const mine = /^(?:i|me|my)$/i;
/** "MINISTER: Good morning." */
const officer =
  /^(?:THE )?(?:(?:PRIME |FOREIGN |DEPUTY )?MINISTER|PRESIDENT|GOVERNOR|AMBASSADOR|SPOKES\w+|SECRETARY|COMMISSIONER)\b[^:]{0,40}:/;

/** True for "we", "our" and "I". */
export function isFirstPerson({ text, upos }: Token): boolean {
  return (upos === 'PRON' || upos === 'DET') && first.test(text);
}

/** The words that say who "we" are: "We, the leaders of Fiji and Tuvalu, met". */
export function declaredIn(sentence: Sentence): Token[] {
  const we = sentence.tokens.find(({ text }) => text === 'We');
  const comma = we && sentence.tokens[we.index + 1]?.text === ',';
  return comma ? childrenOf(sentence, we, 'appos', 'conj').filter(({ index }) => index < we.index + 5) : [];
}

/**
 * Whom "we" stands for where the text itself says so: who is quoted, or the office-holder of a transcript, who speaks
 * for the country of the story, else for the one that the heading names. The "we" of an author stands for nobody.
 */
export function speakersFor(article: MarkedArticle, passage: number, { text }: Token): readonly number[] {
  const quoted = speakerOf(article, passage, mine.test(text));
  if (quoted !== undefined) return quoted;
  const paragraph = article.passages[passage]?.paragraph;
  const opening = article.passages.find((one) => one.paragraph === paragraph);
  const line = opening ? article.article.text.slice(opening.start, opening.start + 60) : '';
  if (!officer.test(line)) return [];
  const heading = article.mentions.find(({ entity }) => article.entities[entity]?.kind === 'country');
  const country = storyCountry(article) ?? heading?.entity;
  return country === undefined ? [] : [country];
}
