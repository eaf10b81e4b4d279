import type { Auxiliary } from '../../../schemas/vocabulary.ts';
import { markerOf } from '../clauses/nominal.ts';
import { firstConjunct } from '../grammar/structure/coordination.ts';
import { ancestorsOf, childrenOf, headOf } from '../grammar/structure/tree.ts';
import { auxiliariesOf } from '../grammar/structure/verb.ts';
import type { Token } from '../grammar/sentence.ts';
import type { Frames } from './frames.ts';
import type { Setting } from './scene.ts';
import { inClass, keysOf } from './words.ts';

/** How the text holds what a clause says. */
export interface Assertion {
  readonly auxiliary: Exclude<Auxiliary, 'historical'> | null;
  /** The word for who says so, if the clause is reported. */
  readonly reporter: Token | null;
}

const plain: Assertion = { auxiliary: null, reporter: null };
const open = new Set(['if', 'unless', 'whether', 'lest', 'until', 'without', 'than', 'like', 'once', 'so']);
const contentPrepositions = new Set(['of', 'in', 'on', 'at', 'for', 'from', 'against', 'to', 'about', 'with', 'into']);
const ordinals = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'next', 'one']);

const lower = (token: Token): string => token.text.toLowerCase();
const both = (outer: Assertion | null, inner: Assertion | null): Assertion | null =>
  outer && inner && { auxiliary: inner.auxiliary ?? outer.auxiliary, reporter: inner.reporter ?? outer.reporter };

/**
 * Reads whether the deed of a verb is told as done, to come, possible or not done, from its auxiliaries and from the
 * clauses above it. Null: the text does not tell the deed (purpose, condition, content of a demand or promise).
 */
export function assertionOf(setting: Setting, frames: Frames, verb: Token): Assertion | null {
  const { group } = setting.argumentsOf(verb);
  if (group.modality === 'general') return null;
  const own: Assertion = {
    auxiliary: isDenied(setting, verb)
      ? 'negated'
      : group.modality === 'future' || isFutureOfPast(setting, verb)
        ? 'future'
        : group.modality === 'possible'
          ? 'hypothetical'
          : null,
    reporter: null,
  };
  return both(linkOf(setting, frames, firstConjunct(setting.sentence, verb)), own);
}

/** "Said it would send troops": what was to come when it was said. */
function isFutureOfPast(setting: Setting, verb: Token): boolean {
  const { sentence, lexicon } = setting;
  const clause = firstConjunct(sentence, verb);
  const above = headOf(sentence, clause);
  return (
    clause.deprel === 'ccomp' &&
    above !== undefined &&
    (above.xpos === 'VBD' || above.xpos === 'VBN') &&
    auxiliariesOf(sentence, verb).some((word) => word.lemma === 'would' || lower(word) === 'would') &&
    keysOf(sentence, above, lexicon.irregular).some((key) => lexicon.complements.get(key) === 'reported')
  );
}

/** "No agreement was signed": the negation stands on the subject or object. */
function isDenied(setting: Setting, verb: Token): boolean {
  const { group, subject, object } = setting.argumentsOf(verb);
  const no = (noun: Token): boolean => childrenOf(setting.sentence, noun, 'det').some((word) => lower(word) === 'no');
  return group.negated || [...subject, ...object].some(no);
}

function linkOf(setting: Setting, frames: Frames, verb: Token): Assertion | null {
  const head = headOf(setting.sentence, verb);
  if (!head || verb.deprel === 'root') return { auxiliary: null, reporter: speaker(setting, verb) };
  switch (verb.deprel) {
    case 'ccomp':
    case 'xcomp':
      return complement(setting, frames, verb, head);
    case 'advcl':
      return adverbial(setting, frames, verb, head);
    case 'acl':
      return modifier(setting, verb, head);
    case 'acl:relcl':
      return childrenOf(setting.sentence, head, 'det').some((word) => ['any', 'every', 'no'].includes(lower(word)))
        ? null
        : plain;
    case 'csubj':
    case 'csubj:pass':
      return null;
    default:
      return plain;
  }
}

/** "…, officials said": who says what the whole sentence tells. */
function speaker(setting: Setting, verb: Token): Token | null {
  const said = childrenOf(setting.sentence, verb, 'parataxis').find(
    (child) => setting.lexicon.complements.get(child.lemma) === 'reported',
  );
  return said ? (setting.argumentsOf(said).subject[0] ?? null) : null;
}

/** "Poured into the square to protest": the purpose of a crowd is what it does. */
function isCrowdPurpose(frames: Frames, verb: Token): boolean {
  return frames.ofVerb(verb)?.row.type === 'PROTEST';
}

function complement(setting: Setting, frames: Frames, verb: Token, head: Token): Assertion | null {
  const above = assertionOf(setting, frames, head);
  const frame = frames.ofVerb(head);
  const keys = keysOf(setting.sentence, head, setting.lexicon.irregular);
  const reading = keys.map((key) => setting.lexicon.complements.get(key)).find((one) => one !== undefined);
  const absorbed = frame?.row.requires.some(({ slots }) => slots.includes('clause')) ?? false;
  if (frame && (absorbed || reading === undefined)) {
    const given = frame.row.type === 'AGREE' && above?.auxiliary === 'negated';
    return given ? above : null;
  }
  if (head.lemma === 'be') return both(above, { auxiliary: 'future', reporter: null });
  if (head.lemma === 'have') {
    const yet = childrenOf(setting.sentence, head)
      .concat(childrenOf(setting.sentence, verb))
      .some((word) => lower(word) === 'yet');
    return yet ? { auxiliary: 'negated', reporter: null } : null;
  }
  switch (reading) {
    case 'reported':
      return above?.auxiliary === 'negated'
        ? null
        : { auxiliary: null, reporter: setting.argumentsOf(head).subject[0] ?? null };
    case 'asserted':
      return above;
    case 'negated':
      return both(above, { auxiliary: 'negated', reporter: null });
    case 'future':
      return both(above, { auxiliary: 'future', reporter: null });
    default:
      return isCrowdPurpose(frames, verb) ? above : null;
  }
}

/** "Was one of the first countries to …": an order of deeds tells the deed. */
function isFirst({ sentence }: Setting, predicate: Token): boolean {
  const nouns = [predicate, ...childrenOf(sentence, predicate, 'nmod')];
  return (
    predicate.upos !== 'VERB' &&
    nouns.flatMap((noun) => childrenOf(sentence, noun, 'amod')).some((word) => ordinals.has(lower(word)))
  );
}

function adverbial(setting: Setting, frames: Frames, verb: Token, head: Token): Assertion | null {
  const marks = childrenOf(setting.sentence, verb, 'mark', 'case', 'advmod').map(lower);
  if (marks.includes('to') && isFirst(setting, head)) return plain;
  if (marks.includes('to') && isCrowdPurpose(frames, verb)) return assertionOf(setting, frames, head);
  if (marks.includes('to') && isTried(setting, head)) return complement(setting, frames, verb, head);
  if (marks.some((mark) => open.has(mark)) || marks.includes('to')) return null;
  const participle = verb.xpos === 'VBG' || verb.xpos === 'VBN';
  if (participle && marks.includes('in') && sharing.has(head.lemma)) return assertionOf(setting, frames, head);
  if (participle && marks.some((mark) => contentPrepositions.has(mark))) return null;
  const above = assertionOf(setting, frames, head);
  if (above === null || above.auxiliary === 'negated') return participle && !above ? null : plain;
  if (participle) return above;
  return above.auxiliary === null ? plain : null;
}

/** Verbs that do what their "in" tells: "joined Ireland in denouncing the plan". */
const sharing = new Set(['join', 'succeed', 'persist', 'participate', 'lead', 'follow']);

/** "Moved to strip the party of its status": an infinitive that the parser took for a purpose. */
function isTried(setting: Setting, head: Token): boolean {
  const reading = keysOf(setting.sentence, head, setting.lexicon.irregular).map((key) =>
    setting.lexicon.complements.get(key),
  );
  const carries = reading.some((one) => one === 'asserted' || one === 'negated' || one === 'future');
  return carries && head.upos === 'VERB' && setting.argumentsOf(head).object.length === 0;
}

function modifier(setting: Setting, verb: Token, head: Token): Assertion | null {
  const infinitive = childrenOf(setting.sentence, verb, 'mark').some((mark) => lower(mark) === 'to');
  if (!infinitive) return markerOf(setting.sentence, verb) === null ? plain : null;
  const before = childrenOf(setting.sentence, head, 'amod', 'nummod', 'det').concat(head);
  return before.some((word) => ordinals.has(lower(word))) ? plain : null;
}

const circumstances = new Set([
  'after',
  'before',
  'during',
  'following',
  'since',
  'amid',
  'despite',
  'in',
  'at',
  'by',
  'as',
]);

/** The predicate that a noun is a part of, with the first noun below it on the way; null for a noun that stands alone. */
export function governorOf(setting: Setting, noun: Token): { readonly verb: Token; readonly through: Token } | null {
  let through = noun;
  for (const above of ancestorsOf(setting.sentence, noun)) {
    const predicate = above.upos === 'VERB' || childrenOf(setting.sentence, above, 'cop').length > 0;
    if (predicate) return { verb: above, through };
    through = above;
  }
  return null;
}

/** Reads whether the text tells the deed that a noun names, when no light verb carries it. */
export function nounAssertion(setting: Setting, frames: Frames, noun: Token): Assertion | null {
  const { sentence, lexicon } = setting;
  const wished = ancestorsOf(sentence, noun)
    .filter(({ upos }) => upos === 'NOUN')
    .some((above) =>
      ['plan', 'demand', 'offer', 'request', 'commitment', 'accusation', 'fear'].some((name) =>
        inClass(lexicon.classes, sentence, above, name),
      ),
    );
  if (wished || childrenOf(sentence, noun, 'det').some((word) => ['any', 'every', 'no'].includes(lower(word))))
    return null;
  const governor = governorOf(setting, noun);
  if (!governor) return plain;
  const { verb, through } = governor;
  const above = assertionOf(setting, frames, verb);
  if (!above || above.auxiliary !== null) return null;
  if (verb.xpos === 'VBG' && verb.deprel === 'advcl' && through.deprel === 'obj') return null;
  const subject = through.deprel === 'nsubj' || through.deprel === 'nsubj:pass';
  const aside = through.deprel === 'obl' && circumstances.has(markerOf(sentence, through) ?? '');
  const told = frames.ofVerb(verb);
  return told && !aside && !(subject && told.scene.arguments?.group.voice === 'active') ? null : above;
}
