import type { Token } from '../grammar/sentence.ts';
import { ancestorsOf, childrenOf } from '../grammar/structure/tree.ts';
import { conjoinedNouns } from '../clauses/nominal.ts';
import type { Scene, Setting } from './scene.ts';
import { inClass } from './words.ts';

const hosting =
  /^(?:host|mediate|broker|facilitate|moderate|convene|chair|sponsor|arrange|organise|organize|supervise|oversee)$/;
const mediating = /^(?:mediate|broker|facilitate|moderate|arbitrate|host)$/;

/**
 * Who hosts or mediates a meeting that others hold: "talks hosted by Georgia", "with Qatar mediating", "under Omani
 * mediation".
 */
export function mediatorsOf(setting: Setting, scene: Scene): number[] {
  const { sentence, lexicon, participants } = setting;
  const { doers, authors } = participants;
  const meetings = ['object', 'subject', 'for', 'at', 'in', 'during', 'after']
    .flatMap((slot) => [...scene.tokens(slot)])
    .concat(scene.head)
    .filter((token) => inClass(lexicon.classes, sentence, token, 'talks'));
  const hosts = meetings
    .flatMap((noun) => childrenOf(sentence, noun, 'acl'))
    .filter(({ lemma, xpos }) => hosting.test(lemma) && xpos === 'VBN')
    .flatMap((verb) => childrenOf(sentence, verb, 'obl'))
    .filter((child) => childrenOf(sentence, child, 'case').some(({ lemma }) => lemma === 'by'));
  const verb = scene.arguments?.verb ?? scene.head;
  const beside = sentence.tokens
    .filter(({ lemma, xpos }) => xpos === 'VBG' && mediating.test(lemma))
    .filter((token) => ancestorsOf(sentence, token).includes(verb))
    .flatMap((token) => besides(setting, token));
  const means = ['under', 'through', 'with', 'by', 'via', 'thanks'].flatMap((slot) => [...scene.tokens(slot)]);
  const auspices = means.filter((token) => inClass(lexicon.classes, sentence, token, 'mediation'));
  return [
    ...new Set([
      ...[...hosts, ...beside].flatMap((token) => conjoinedNouns(sentence, token)).flatMap(doers),
      ...auspices.flatMap(authors),
    ]),
  ];
}

/** "with Qatar mediating": the subject of the participle, or the noun under "with" that it describes. */
function besides({ sentence }: Setting, participle: Token): Token[] {
  const subjects = childrenOf(sentence, participle, 'nsubj');
  if (subjects.length > 0) return subjects;
  const head = sentence.tokens[participle.head];
  const isWith = head && childrenOf(sentence, head, 'case').some(({ lemma }) => lemma === 'with');
  return participle.deprel === 'acl' && head && isWith ? [head] : [];
}
