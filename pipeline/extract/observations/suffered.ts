/** What befell or moved counted people: "killed 47 people", "47 people who fled", "2,000 families were displaced". */
import type { Indicator } from '../../../schemas/vocabulary.ts';
import type { Sentence, Token } from '../grammar/sentence.ts';
import { isPassive, objectsOf, subjectsOf } from '../grammar/structure/clause.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { formsOf } from './named.ts';
import type { Frame } from './frame.ts';
import type { ObservationLexicon, Role } from './lexicon.ts';

/** The verbs whose subject or object the counted people are say more than what the people are called. */
export function sufferedBy(frame: Frame, lexicon: ObservationLexicon): Indicator | undefined {
  const { sentence, anchor, verb } = frame;
  const verbs = [...childrenOf(sentence, anchor, 'acl', 'amod'), ...(verb === null ? [] : [verb])];
  for (const one of verbs) {
    const role = roleOf(frame, one);
    const found = formsOf(one)
      .map((form) => lexicon.ofVerb(form, 'people', role))
      .find((indicator) => indicator !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** On which side of a verb the counted people are; undefined where they are on neither ("on 500 farmers"). */
function roleOf({ sentence, anchor, nouns }: Frame, verb: Token): Role | undefined {
  const own = [anchor, ...nouns.filter(({ tie }) => tie === 'governor').map(({ token }) => token)];
  if (verb.head === anchor.index) {
    if (verb.deprel === 'amod') return verb.xpos === 'VBG' ? 'subject' : 'object';
    if (verb.deprel !== 'acl:relcl') return isPassive(sentence, verb) ? 'object' : 'subject';
  }
  if (objectsOf(sentence, verb).some((token) => own.includes(token))) return 'object';
  // "displaced over 11 million": a number behind the verb with nothing before it is its object, however it is attached.
  const isLoose = anchor.head === verb.index && anchor.deprel === 'obl' && anchor.index > verb.index;
  if (isLoose && childrenOf(sentence, anchor, 'case').length === 0) return 'object';
  if (subjectsOf(sentence, verb).some((token) => own.includes(token))) return 'subject';
  return anchor.head === verb.index ? roleByPlace(sentence, anchor, verb) : undefined;
}

/** "at least 34 died", "killed at least 63": the parser may take the hedge for a preposition; then the order tells. */
function roleByPlace(sentence: Sentence, anchor: Token, verb: Token): Role | undefined {
  const isHedged = childrenOf(sentence, anchor, 'nmod', 'advmod', 'nummod').some(({ index }) => index < anchor.index);
  if (anchor.deprel !== 'nummod' && !isHedged) return undefined;
  return anchor.index < verb.index && childrenOf(sentence, verb, 'aux:pass').length === 0 ? 'subject' : 'object';
}
