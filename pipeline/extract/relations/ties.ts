/** What a text says of the ties of states: that they are had, opened, cut or missing. */
import type { Token } from '../grammar/sentence.ts';
import type { Scene } from './rule.ts';

export interface Deed {
  readonly isDenied: boolean;
  /** Told as an act, so that its date is the first day of the state. */
  readonly isChange: boolean;
  /** The verb and its auxiliaries, where there is one. */
  readonly words: readonly Token[];
}

const steady = /^(?:have|has|had|having|maintain\w*|enjoy\w*|keep\w*|kept|retain\w*|without|sustain\w*)$/;
const reach = 7;

/**
 * Whether a noun of ties tells of diplomatic ones, and how: they are called diplomatic, formal or sustained, or a
 * strong verb opens or cuts them. Planned and wished-for ties are none.
 */
export function deedOn(scene: Scene, noun: Token): Deed | undefined {
  const { sentence, words } = scene;
  if (noun.upos !== 'NOUN' || !words.isA(noun.lemma, 'ties')) return undefined;
  const ahead = runBefore(scene, noun);
  const kinds = ahead.map(({ text }) => text.toLowerCase());
  const isDiplomatic = kinds.some((kind) => words.isA(kind, 'lasting'));
  const isOther = kinds.some((kind) =>
    /^(?:trade|economic|commercial|business|military|cultural|family|energy|security|personal)$/.test(kind),
  );
  const first = ahead[0] ?? noun;
  const verb = verbBefore(scene, first) ?? verbBehind(scene, noun);
  if (
    !isDiplomatic &&
    (isOther || verb === undefined || (!words.isA(verb.text, 'firm_ties') && !words.isA(verb.lemma, 'firm_ties')))
  )
    return undefined;
  if (isOther) return undefined;
  const group = verb === undefined ? [] : groupOf(scene, verb);
  const helpers = group.map(({ text }) => text.toLowerCase());
  if (helpers.some((helper) => /^(?:to|will|would|may|might|could|should|must|can)$/.test(helper))) return undefined;
  if (verb === undefined && isGoal(scene, first)) return undefined;
  const isNo =
    /^(?:no|without)$/.test(kinds[0] ?? '') ||
    helpers.some((helper) => /^(?:not|n['’]t|never|no|without)$/.test(helper));
  const isCut = verb !== undefined && (words.isA(verb.lemma, 'cuts_ties') || words.isA(verb.text, 'cuts_ties'));
  const isChange = verb !== undefined && !steady.test(verb.text);
  return {
    isDenied: isNo !== isCut ? true : false,
    isChange,
    words: verb === undefined ? [] : [...group, verb].filter(({ start }) => start >= sentence.start),
  };
}

/** "Agreed to work toward normal relations": ties that are only aimed at. */
function isGoal({ sentence: { tokens } }: Scene, { index }: Token): boolean {
  return /^(?:toward|towards|for|about|on|into)$/i.test(tokens[index - 1]?.text ?? '');
}

/** The words that describe a noun, right before it: "no full diplomatic". */
function runBefore({ sentence: { tokens }, mentionAt }: Scene, { index }: Token): Token[] {
  let first = index;
  while (first > 0) {
    const token = tokens[first - 1] as Token;
    const isPlain =
      token.upos === 'ADJ' ||
      token.upos === 'DET' ||
      token.upos === 'NOUN' ||
      token.text === '-' ||
      /^(?:and|sustained|no)$/.test(token.text);
    if (!isPlain || mentionAt(token) !== undefined) break;
    first--;
  }
  return tokens.slice(first, index);
}

/** "severed", "broke off", "does not have", "have had": the verb right before the phrase. */
function verbBefore({ sentence: { tokens }, words }: Scene, { index }: Token): Token | undefined {
  const [last, before] = [tokens[index - 1], tokens[index - 2]];
  const verb =
    last?.text === 'off' || last?.text === 'its' || last?.text === 'their' || last?.text === 'up' ? before : last;
  if (verb === undefined) return undefined;
  return isTieVerb(words, verb) || steady.test(verb.text) ? verb : undefined;
}

/** "ties … have been cut", "relations … were restored": the passive behind the phrase. */
function verbBehind({ sentence: { tokens }, words }: Scene, { index }: Token): Token | undefined {
  return tokens.slice(index + 1, index + 3 + reach).find((token) => {
    const helper = tokens[token.index - 1]?.text.toLowerCase() ?? '';
    return (
      (token.xpos === 'VBN' || token.xpos === 'VBD') &&
      isTieVerb(words, token) &&
      /^(?:been|were|was|are|formally|fully)$/.test(helper)
    );
  });
}

function isTieVerb({ isA }: Scene['words'], { lemma, text }: Token): boolean {
  return [lemma, text].some((form) => isA(form, 'opens_ties') || isA(form, 'cuts_ties') || isA(form, 'firm_ties'));
}

/** Auxiliaries and negations right before a verb. */
function groupOf({ sentence: { tokens } }: Scene, { index }: Token): Token[] {
  let first = index;
  while (
    first > 0 &&
    /^(?:to|will|would|may|might|could|should|must|can|not|n['’]t|never|no|longer|have|has|had|been|be|was|were|are|is|do|does|did|formally|fully|also)$/i.test(
      tokens[first - 1]?.text ?? '',
    )
  )
    first--;
  return tokens.slice(first, index);
}
