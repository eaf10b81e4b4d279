import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What a well-known fast library takes for part of the work: words alone, and words with their tags. */
export function winkFloors(): ReadonlyMap<string, (text: string) => number> {
  const words = winkNLP(model, []);
  const tags = winkNLP(model, ['sbd', 'pos']);
  return new Map([
    ['wink words', (text) => words.readDoc(text).tokens().length()],
    ['wink words and tags', (text) => tags.readDoc(text).tokens().length()],
  ]);
}
