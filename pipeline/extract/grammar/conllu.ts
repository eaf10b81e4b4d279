/** A word line of CoNLL-U (universaldependencies.org/format.html). */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Place of the head in the sentence from 0, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A range of words that are written as one: "don't" over "do" and "n't". */
export interface ConlluRange {
  /** First and last word, from 0, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}

/** Reads CoNLL-U. Empty nodes (8.1) are left out. */
export function readConllu(text: string): ConlluSentence[] {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  return blocks.map(readSentence).filter((sentence) => sentence.words.length > 0);
}

function readSentence(block: string): ConlluSentence {
  const comments: string[] = [];
  const words: ConlluWord[] = [];
  const ranges: ConlluRange[] = [];
  for (const line of block.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('#')) {
      comments.push(line);
      continue;
    }
    const [
      id = '',
      form = '_',
      lemma = '_',
      upos = '_',
      xpos = '_',
      feats = '_',
      head = '_',
      deprel = '_',
      ,
      misc = '_',
    ] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) ranges.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form, misc });
    else if (/^\d+$/.test(id)) {
      words.push({ form, lemma, upos, xpos, feats, head: head === '_' ? -1 : Number(head) - 1, deprel, misc });
    }
  }
  return { comments, words, ranges };
}

/** Writes one sentence with the empty line that ends it. */
export function writeConllu({ comments, words, ranges }: ConlluSentence): string {
  const lines = [...comments];
  words.forEach((word, index) => {
    const range = ranges.find(({ first }) => first === index);
    if (range)
      lines.push(
        [`${range.first + 1}-${range.last + 1}`, range.form, ...Array<string>(7).fill('_'), range.misc].join('\t'),
      );
    const { form, lemma, upos, xpos, feats, head, deprel, misc } = word;
    lines.push([index + 1, form, lemma, upos, xpos, feats, head + 1, deprel, '_', misc].join('\t'));
  });
  return `${lines.join('\n')}\n\n`;
}
