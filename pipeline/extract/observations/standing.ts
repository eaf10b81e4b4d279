/** Whether a number is so, estimated, expected, wished or planned; whether it goes down; who says it. */
import type { Status } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { attributionOf } from '../grammar/structure/speech.ts';
import { ancestorsOf, childrenOf } from '../grammar/structure/tree.ts';
import { modalityOf, tenseOf } from '../grammar/structure/verb.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon } from './lexicon.ts';
import type { Naming } from '../naming.ts';

/** By the verb of the clause and the words that govern it, nearest first. */
export function statusOf({ sentence, verb, nouns, anchor }: Frame, lexicon: ObservationLexicon): Status {
  const words = [anchor, ...nouns.map(({ token }) => token), ...(verb === null ? [] : [verb])];
  for (const token of words) {
    const cue = [token, ...childrenOf(sentence, token, 'amod', 'compound', 'advmod')]
      .filter((one) => one !== verb)
      .map(({ lemma }) => lexicon.statusOf(lemma.toLowerCase()))
      .find((status) => status !== undefined);
    if (cue !== undefined) return cue;
  }
  const clauses = verb === null ? [] : [verb, ...governing(sentence, verb)];
  for (const clause of clauses) {
    const cue = lexicon.statusOf(clause.lemma);
    if (cue !== undefined) return cue;
    if (tenseOf(sentence, clause) === 'future' || modalityOf(sentence, clause) === 'possible') return 'forecast';
    if (modalityOf(sentence, clause) === 'conditional') return 'forecast';
  }
  return 'actual';
}

// "is expected to reach": the verb above an infinitive governs its standing; a verb of saying does not.
function governing(sentence: Sentence, verb: Token): Token[] {
  const above: Token[] = [];
  let node = verb;
  for (const ancestor of ancestorsOf(sentence, verb)) {
    if (node.deprel !== 'xcomp' && node.deprel !== 'conj' && node.deprel !== 'ccomp') break;
    above.push(ancestor);
    node = ancestor;
  }
  return above;
}

/** -1 when the words of a growth go down: "fell 11 percent", "a drop of 5 percent", "11 percent down". */
export function signOf({ sentence, verb, nouns, anchor }: Frame, lexicon: ObservationLexicon): 1 | -1 {
  const own = [
    anchor,
    ...nouns.filter(({ tie }) => tie === 'governor' || tie === 'modified').map(({ token }) => token),
  ];
  const around = own.flatMap((token) => [token, ...childrenOf(sentence, token, 'advmod', 'amod')]);
  const words = [...around, ...(verb === null ? [] : [verb, ...childrenOf(sentence, verb, 'advmod')])];
  return words.some(({ lemma, text }) => lexicon.isFalling(lemma) || lexicon.isFalling(text.toLowerCase())) ? -1 : 1;
}

/** The entity that says it. */
export function reporterOf({ sentence, verb, anchor }: Frame, naming: Naming): number | null {
  const speakers = attributionOf(sentence, verb ?? anchor)?.speakers ?? [];
  return speakers.flatMap((token) => naming.ofPhrase(token))[0] ?? null;
}
