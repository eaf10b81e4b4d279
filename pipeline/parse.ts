import { text as readAll } from 'node:stream/consumers';
import { createAnalyser } from './extract/grammar/analyser.ts';
import { type ConlluSentence, type ConlluWord, readConllu, writeConllu } from './extract/grammar/conllu.ts';
import { formatFeatures } from './extract/grammar/features.ts';
import { createReader, type WordReading } from './extract/grammar/reader.ts';
import type { Sentence } from './extract/grammar/sentence.ts';
import { readModel } from './files/model.ts';

/** `clipsheet parse`: standard input to standard output; see `parseText` and `parseConllu`. */
export async function runParse({ conllu }: { readonly conllu: boolean }): Promise<void> {
  const [input, model] = await Promise.all([readAll(process.stdin), readModel()]);
  process.stdout.write(conllu ? parseConllu(input, model) : parseText(input, model));
}

/**
 * Text to CoNLL-U: a block per sentence. MISC holds `TokenRange` (UTF-16 offsets into the text), `SpaceAfter=No` where
 * the next word follows at once, and `Name` for words of names.
 * @param modelBytes the model file
 */
export function parseText(text: string, modelBytes: Uint8Array): string {
  const sentences = createAnalyser(modelBytes, { style: 'plain' }).analyse(text);
  return sentences.map((sentence, index) => writeConllu(toConllu(text, sentence, index + 1))).join('');
}

/**
 * CoNLL-U to CoNLL-U: keeps comments, words, ranges and MISC, fills lemma, tags, features, head and relation.
 * @param modelBytes the model file
 */
export function parseConllu(conllu: string, modelBytes: Uint8Array): string {
  const sentences = readConllu(conllu);
  const readings = createReader(modelBytes).read(sentences.map(({ words }) => words.map(({ form }) => form)));
  return sentences
    .map(({ comments, words, ranges }, index) => {
      const filled = words.map((word, place) => fill(word.form, readings[index]?.[place] as WordReading, word.misc));
      return writeConllu({ comments, words: filled, ranges });
    })
    .join('');
}

function toConllu(text: string, { start, end, tokens }: Sentence, number: number): ConlluSentence {
  const words = tokens.map((token, index) => {
    const next = tokens[index + 1];
    const misc = [
      ...(token.name === null ? [] : [`Name=${token.nameStart ? 'B' : 'I'}-${token.name}`]),
      ...(next !== undefined && next.start === token.end ? ['SpaceAfter=No'] : []),
      `TokenRange=${token.start}:${token.end}`,
    ];
    return fill(token.text.replace(/\s/gu, ' '), token, misc.join('|'));
  });
  const comments = [`# sent_id = ${number}`, `# text = ${text.slice(start, end).replace(/\s+/gu, ' ')}`];
  return { comments, words, ranges: [] };
}

function fill(form: string, reading: WordReading, misc: string): ConlluWord {
  const { lemma, upos, xpos, feats, head, deprel } = reading;
  return { form, lemma, upos, xpos, feats: formatFeatures(feats), head, deprel, misc };
}
