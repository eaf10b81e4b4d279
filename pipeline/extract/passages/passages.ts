/** Text -> passages: paragraphs, what kind each is, and their sentences. */
import type { Article } from '../../../schemas/article.ts';
import type { Passage } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import type { ReadArticle } from '../document.ts';
import { mend } from '../clauses/mend.ts';
import type { Analyser } from '../grammar/analyser.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { datelineEnd } from './dateline.ts';
import { createKindReader } from './kinds.ts';
import { splitParagraphs } from './lines.ts';

/** Builds the reader of passages from the cues by which lines are known. */
export function createPassageReader(
  reference: Pick<Reference, 'passageCues' | 'irregularVerbs'>,
  { analyse }: Analyser,
): (article: Article) => ReadArticle {
  const kindsOf = createKindReader(reference.passageCues);
  const irregular = new Map(reference.irregularVerbs.map(({ form, base }) => [form, base]));
  return (article) => {
    const paragraphs = splitParagraphs(article.text);
    const kinds = kindsOf(article.text, paragraphs);
    const sentences: Sentence[] = [];
    const passages: Passage[] = [];
    for (const [paragraph, { start, end }] of paragraphs.entries()) {
      const report = datelineEnd(article.text, start, end);
      for (const sentence of [...analyse(article.text, start, report), ...analyse(article.text, report, end)]) {
        sentences.push(mend(sentence, irregular));
        passages.push({
          start: sentence.start,
          end: sentence.end,
          kind: kinds[paragraph] ?? 'body',
          paragraph,
          repeats: null,
        });
      }
    }
    return { article, passages: linkRepeats(article.text, passages), sentences };
  };
}

/** Points each sentence of a pull quote to the sentence of the body that it repeats. */
function linkRepeats(text: string, passages: readonly Passage[]): Passage[] {
  const textOf = ({ start, end }: Passage) => text.slice(start, end);
  return passages.map((passage) => {
    if (passage.kind !== 'pull_quote') return passage;
    const quote = textOf(passage);
    const repeats = passages.findIndex((other) => other.kind === 'body' && textOf(other).includes(quote));
    return { ...passage, repeats: repeats === -1 ? null : repeats };
  });
}
