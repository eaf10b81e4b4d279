import type { Token } from '../grammar/sentence.ts';
import type { ProjectLexicon } from './lexicon.ts';
import type { MarkedSentence, PlacedMention } from './placed-mentions.ts';

/** `way`: on the route; `site`: where the works stand; `beneficiary`: for whom. */
export type RouteRole = 'way' | 'site' | 'beneficiary';

export interface RoutePlace {
  readonly mention: PlacedMention;
  readonly role: RouteRole;
}

/** The places that follow a noun of infrastructure. */
export interface Route {
  readonly places: readonly RoutePlace[];
  /** First and last word of the phrases of place right behind the noun, for its name; null when there are none. */
  readonly name: readonly [first: number, last: number] | null;
  /** Last word that tells of the route. */
  readonly last: number;
}

const WAYS = new Set(['from', 'to', 'through', 'via', 'between', 'across', 'into', 'towards', 'toward']);
const SITES = new Set([
  'in',
  'at',
  'near',
  'on',
  'off',
  'under',
  'along',
  'inside',
  'outside',
  'of',
  'beneath',
  'around',
  'beside',
  'by',
  'over',
  'across',
]);
const PLACES = new Set(['country', 'region', 'province', 'city', 'facility']);

interface State {
  readonly role: RouteRole | null;
  /** Inside "linking …", "which will carry …". */
  readonly clause: boolean;
  /** The noun is the subject of a verb that leads somewhere. */
  readonly subject: boolean;
}

/**
 * Reads on from a noun for as long as the words tell where it leads: prepositions of way and place, "linking X to Y",
 * "which aims to carry gas from X to Y".
 * @param clause true when the noun is the subject of a verb that leads somewhere
 * @param spot true for works that lead nowhere: "a contract for a plant at Ain Ghazal to a French firm"
 */
export function routeAfter(
  lexicon: ProjectLexicon,
  marked: MarkedSentence,
  last: number,
  clause: boolean,
  spot = false,
): Route {
  const { tokens } = marked.sentence;
  const places: RoutePlace[] = [];
  let state: State = { role: null, clause: false, subject: clause };
  let end = last;
  let opened: number | null = null;
  let name: [number, number] | null = null;
  for (let index = last + 1; index < tokens.length; index++) {
    const next = step(lexicon, marked, tokens[index] as Token, state);
    if (next === undefined || (spot && /^(?:to|from|into|towards?)$/i.test(tokens[index]?.text ?? ''))) break;
    const mention = marked.mentionAt(index);
    if (next.role !== state.role && next.role !== 'beneficiary' && !next.clause) opened ??= index;
    if (mention === undefined || !(isPlace(mention) || isUnknownPlace(tokens, mention)) || next.role === null) {
      if (opened !== null && next.role !== null && isNameAfterPreposition(marked, index)) {
        index = nameRunEnd(marked, index);
        if (!next.clause) name = [opened, index];
        end = index;
      }
      state = next;
      continue;
    }
    if (!next.clause && opened !== null && !isLarger(tokens, mention, places))
      name = [opened, endOfPhrase(marked, mention)];
    if (!isBorder(tokens, mention)) {
      places.push({ mention, role: next.role });
      end = mention.last;
    }
    index = Math.max(index, mention.last);
    state = next;
  }
  return { places, name, last: end };
}

/** What a word does to the reading; undefined ends it. */
function step(lexicon: ProjectLexicon, marked: MarkedSentence, token: Token, state: State): State | undefined {
  const { tokens } = marked.sentence;
  const word = token.text.toLowerCase();
  const next = tokens[token.index + 1];
  const leads = (one: Token | undefined) => one !== undefined && lexicon.words.route.has(one.lemma.toLowerCase());
  if (marked.mentionAt(token.index) !== undefined) return state;
  if (token.text === ',') return passesComma(lexicon, marked, token, state) ? state : undefined;
  if (/^[-–‐‑()'’]$/.test(token.text)) return state;
  if (token.upos === 'PUNCT') return undefined;
  if (token.upos === 'CCONJ' && !isListed(marked, token)) return undefined;
  if (word === 'including') return state.role === null ? undefined : state;
  if (/^(?:which|that)$/.test(word) && token.upos === 'PRON') return { ...state, role: null, clause: true };
  if (token.xpos === 'TO' || token.upos === 'ADP' || token.upos === 'SCONJ') {
    if (next !== undefined && next.xpos === 'VB')
      return leads(next) ? { ...state, role: null, clause: true } : undefined;
    if (word === 'for') return { ...state, role: 'beneficiary' };
    if (word === 'with' && !state.clause) return { ...state, role: null };
    // "by way of Haifa"
    if (word === 'by' && next?.lemma === 'way') return { ...state, role: 'way' };
    if (word === 'of' && tokens[token.index - 1]?.lemma === 'way') return state;
    if (WAYS.has(word) || (state.clause && (word === 'with' || word === 'including'))) return { ...state, role: 'way' };
    return SITES.has(word) ? { ...state, role: state.role === 'way' && word === 'of' ? 'way' : 'site' } : undefined;
  }
  if (token.upos === 'VERB' && token.deprel !== 'amod') {
    const inClause = state.clause || state.subject || token.xpos === 'VBG' || token.xpos === 'VB';
    // "that Turkey is building in Mogadishu"
    const isDeed = state.clause && lexicon.words.verb.has(token.lemma);
    if (!(leads(token) && inClause)) return isDeed ? { ...state, role: null } : undefined;
    return { ...state, role: 'way', clause: true };
  }
  if (token.upos === 'AUX') return state.clause || state.subject ? state : undefined;
  return state;
}

/** A comma before "linking", "which", "including", or in a clause before "to"; also one inside a list of places. */
function passesComma(lexicon: ProjectLexicon, marked: MarkedSentence, comma: Token, state: State): boolean {
  const next = marked.sentence.tokens[comma.index + 1];
  const word = next?.text.toLowerCase() ?? '';
  if (/^(?:which|that|including)$/.test(word) || (state.clause && WAYS.has(word))) return true;
  return continues(marked, comma) || (next?.upos === 'VERB' && lexicon.words.route.has(next.lemma));
}

/** A comma inside a list of places, or between a town and its country. */
function continues({ sentence, mentionAt }: MarkedSentence, comma: Token): boolean {
  const before = mentionAt(comma.index - 1);
  const skipped = sentence.tokens.slice(comma.index + 1).findIndex(({ text }) => text !== 'and' && text !== 'the');
  const after = mentionAt(comma.index + 1 + Math.max(skipped, 0));
  return (
    before !== undefined &&
    after !== undefined &&
    isPlace(before) &&
    isPlace(after) &&
    sentence.tokens[after.last + 1]?.upos !== 'VERB'
  );
}

/** The noun that a place belongs to ends the phrase: "on Bulgaria's coast", "the Albanian border". */
function endOfPhrase({ sentence }: MarkedSentence, { last }: PlacedMention): number {
  const owned = sentence.tokens[sentence.tokens[last]?.head ?? -1];
  const belongs = owned !== undefined && owned.upos === 'NOUN' && owned.index > last && owned.index < last + 6;
  return belongs ? owned.index : last;
}

export function isPlace({ of }: PlacedMention): boolean {
  return PLACES.has(of.kind);
}

/** "the Albanian border" is no place in Albania. */
function isBorder(tokens: readonly Token[], { last }: PlacedMention): boolean {
  return /^(?:border|frontier)$/.test(tokens[last + 1]?.lemma ?? '');
}

/** "at Ndayane": a name that nobody knows, behind a preposition of place. */
function isUnknownPlace(tokens: readonly Token[], { first, of }: PlacedMention): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  return (
    of.key === null &&
    /^(?:person|organisation|agreement|project|facility)$/.test(of.kind) &&
    /^(?:in|at|near|outside|around)$/.test(before)
  );
}

/** A capitalised word that names nothing known, right behind a preposition. */
function isNameAfterPreposition({ sentence, mentionAt }: MarkedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  const before = sentence.tokens[index - 1];
  return (
    token?.upos === 'PROPN' &&
    !isDay(token) &&
    /^\p{Lu}/u.test(token.text) &&
    mentionAt(index) === undefined &&
    /^(?:ADP|CCONJ)$/.test(before?.upos ?? '')
  );
}

function nameRunEnd({ sentence, mentionAt }: MarkedSentence, index: number): number {
  let last = index;
  for (const token of sentence.tokens.slice(index + 1)) {
    if (token.upos !== 'PROPN' || mentionAt(token.index) !== undefined) break;
    last = token.index;
  }
  return last;
}

/** "in Mannar and Pooneryn"; not "in Tororo and a mill". */
function isListed({ sentence, mentionAt }: MarkedSentence, { index }: Token): boolean {
  return (
    mentionAt(index + 1) !== undefined ||
    mentionAt(index + 2) !== undefined ||
    sentence.tokens[index + 1]?.upos === 'PROPN'
  );
}

/** The country behind a town: "in Constanta, Romania", "at Mojo in Ethiopia". */
function isLarger(tokens: readonly Token[], { first, of }: PlacedMention, places: readonly RoutePlace[]): boolean {
  const before = tokens[tokens[first - 1]?.text === 'the' ? first - 2 : first - 1]?.text ?? '';
  if (before === ',' && of.kind === 'country') return true;
  return before === 'in' && places.length > 0 && /^(?:country|province)$/.test(of.kind);
}

function isDay({ text }: Token): boolean {
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    text,
  );
}
