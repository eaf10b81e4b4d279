import type { Sentence } from '../../../pipeline/extract/grammar/sentence.ts';

/**
 * A sentence from one line per word: form, lemma, tag (Penn), place of the head from 1 (0 is the root), relation.
 * Words are joined by single spaces.
 */
export function drawnSentence(lines: string): Sentence {
  let place = 0;
  const tokens = lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [text, lemma, xpos, head, deprel] = line.trim().split(/\s+/) as [string, string, string, string, string];
      const start = place;
      place += text.length + 1;
      return {
        index,
        start,
        end: start + text.length,
        text,
        lemma,
        upos: uposOf(xpos, deprel),
        xpos,
        feats: {},
        head: Number(head) - 1,
        deprel,
        name: null,
        nameStart: false,
      };
    });
  return { start: 0, end: place - 1, tokens };
}

/** The first word with these letters. */
export function wordOf(sentence: Sentence, text: string): Sentence['tokens'][number] {
  const found = sentence.tokens.find((token) => token.text === text);
  if (found === undefined) throw new Error(`No word ${text}`);
  return found;
}

export function textsOf(tokens: readonly { readonly text: string }[]): string[] {
  return tokens.map(({ text }) => text);
}

function uposOf(xpos: string, deprel: string): string {
  if (deprel.startsWith('aux') || deprel === 'cop') return 'AUX';
  if (deprel === 'punct') return 'PUNCT';
  if (xpos.startsWith('NNP')) return 'PROPN';
  if (xpos.startsWith('NN')) return 'NOUN';
  if (xpos.startsWith('V')) return 'VERB';
  if (xpos.startsWith('J')) return 'ADJ';
  if (xpos === 'CD') return 'NUM';
  if (xpos === 'IN') return 'ADP';
  if (xpos === 'DT') return 'DET';
  if (xpos === 'POS' || xpos === 'TO') return 'PART';
  if (xpos.startsWith('RB')) return 'ADV';
  return xpos.startsWith('P') || xpos.startsWith('W') ? 'PRON' : 'X';
}
