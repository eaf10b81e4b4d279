/** Features of tags and of closed-class words, learned by counting; values as CoNLL-U writes them. */
export type FeatureTable = Readonly<Record<string, string>>;

/** What the features of a word depend on. */
export interface FeatureContext {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  /** Relations of the word's dependents. */
  readonly dependents: readonly string[];
}

/** Features of a word: those of its tag or of the word itself, then what only the tree tells. */
export function featuresOf(word: FeatureContext, table: FeatureTable): Record<string, string> {
  const tag = `${word.upos} ${word.xpos}`;
  const own = `${tag} ${word.form.toLowerCase()}`;
  const features = parseFeatures((Object.hasOwn(table, own) ? table[own] : table[tag]) ?? '_');
  if (word.xpos === 'VBN' && word.upos === 'VERB') return withVoice(features, word);
  if (word.xpos === 'VBG') return { ...features, ...(isGerund(word) ? GERUND : PRESENT_PARTICIPLE) };
  if (word.xpos === 'VB' && isImperative(word)) return { ...features, Mood: 'Imp', VerbForm: 'Fin' };
  return features;
}

const GERUND = { VerbForm: 'Ger' };
const PRESENT_PARTICIPLE = { Tense: 'Pres', VerbForm: 'Part' };

/** "-ing" used as a noun: under a preposition, as a subject or an object. */
function isGerund({ deprel, dependents }: FeatureContext): boolean {
  return (
    ['csubj', 'csubj:pass', 'nsubj', 'nsubj:pass', 'obj', 'xcomp'].includes(deprel) ||
    (!dependents.includes('aux') && (dependents.includes('mark') || dependents.includes('case')))
  );
}

/** A participle is passive unless an auxiliary makes a perfect of it. */
function withVoice(features: Record<string, string>, { dependents }: FeatureContext): Record<string, string> {
  const { Voice: _, ...others } = features;
  return dependents.includes('aux') && !dependents.includes('aux:pass') ? others : { ...others, Voice: 'Pass' };
}

/** A bare verb with no subject, no "to" and no auxiliary that heads a clause of its own. */
function isImperative({ deprel, dependents }: FeatureContext): boolean {
  return (
    (deprel === 'root' || deprel === 'parataxis' || deprel === 'ccomp') &&
    !dependents.some((relation) => ['aux', 'mark', 'nsubj', 'nsubj:pass', 'cop'].includes(relation))
  );
}

/** Reads "Mood=Ind|Tense=Past"; "_" is no feature. */
export function parseFeatures(text: string): Record<string, string> {
  if (text === '_') return {};
  return Object.fromEntries(text.split('|').map((pair) => pair.split('=') as [string, string]));
}

/** Writes features in the order of CoNLL-U: by name, letters compared without case. */
export function formatFeatures(features: Readonly<Record<string, string>>): string {
  const order = (name: string) => name.toLowerCase();
  const names = Object.keys(features).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return names.length === 0 ? '_' : names.map((name) => `${name}=${features[name]}`).join('|');
}
