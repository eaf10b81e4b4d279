/** What the lemmatiser knows of words. */
export interface LemmaKnowledge {
  /** "tag form" in small letters → lemma, where the rules below give something else. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Place of a word among the commonest words, undefined when it is not known. */
  readonly rank: (word: string) => number | undefined;
}

/**
 * The dictionary form of a word.
 * @param xpos Penn Treebank tag: it tells which ending to take off
 * @example lemmaOf('ministries', 'NOUN', 'NNS', knowledge) // 'ministry'
 */
export function lemmaOf(form: string, upos: string, xpos: string, knowledge: LemmaKnowledge): string {
  const word = form.toLowerCase();
  const exception = (key: string) => (Object.hasOwn(knowledge.exceptions, key) ? knowledge.exceptions[key] : undefined);
  const known = exception(`${xpos} ${word}`);
  if (known !== undefined) return known;
  const [, prefix = '', rest = ''] = (xpos.startsWith('VB') && PREFIXED.exec(word)) || [];
  const irregular = rest === '' ? undefined : exception(`${xpos} ${rest}`);
  return irregular === undefined ? ruledLemma(form, upos, xpos, knowledge.rank) : `${prefix}${irregular}`;
}

/** "underwent" follows "went", "overtook" follows "took". */
const PREFIXED = /^(under|over|out|re|fore|mis|un|with|up|inter)([a-z]{3,})$/;

/** The lemma by rules alone. */
export function ruledLemma(form: string, upos: string, xpos: string, rank: LemmaKnowledge['rank']): string {
  if (upos === 'PROPN') return xpos === 'NNPS' && /[^s]s$/.test(form) ? form.slice(0, -1) : form;
  const word = form.toLowerCase().replaceAll('’', "'");
  if (upos === 'NUM' || upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return upos === 'NUM' ? word : form;
  switch (xpos) {
    case 'NNS':
    case 'VBZ':
      return commonest(withoutS(word), rank);
    case 'VBD':
    case 'VBN':
      return commonest(withoutEnding(word, 'ed'), rank);
    case 'VBG':
      return commonest(withoutEnding(word, 'ing'), rank);
    case 'JJR':
    case 'RBR':
      return commonest(withoutEnding(word, 'er'), rank);
    case 'JJS':
    case 'RBS':
      return commonest(withoutEnding(word, 'est'), rank);
    default:
      return word;
  }
}

/** Candidates for a word that ends in the s of a plural or a third person, the likeliest spelling first. */
function withoutS(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [word];
  const bare = word.slice(0, -1);
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`, bare];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), bare];
  if (word.endsWith('oes')) return [word.slice(0, -2), bare];
  return [bare];
}

/** Candidates for a word with an ending that may have cost an e, a doubled consonant or a y. */
function withoutEnding(word: string, ending: string): string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return [word];
  const stem = word.slice(0, -ending.length);
  const candidates = [stem, `${stem}e`];
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) candidates.unshift(stem.slice(0, -1));
  if (stem.endsWith('i') && ending !== 'ing') candidates.unshift(`${stem.slice(0, -1)}y`);
  return /(?:[^aeiou][aeiou][^aeiouwxy]|[iuc]|[aeo][sz]|v|rg|[bcdfgkptz]l)$/.test(stem) &&
    !/(?:en|er|on|it)$/.test(stem)
    ? candidates.toReversed()
    : candidates;
}

/** The candidate that is the commonest word, the first when none is known. */
function commonest(candidates: readonly string[], rank: LemmaKnowledge['rank']): string {
  const rankOf = (word: string) => rank(word) ?? Infinity;
  return candidates.reduce((best, word) => (rankOf(word) < rankOf(best) ? word : best));
}
