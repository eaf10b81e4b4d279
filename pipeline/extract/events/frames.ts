import type { EventType } from '../../../schemas/vocabulary.ts';
import type { Token } from '../grammar/sentence.ts';
import { type CodesOf, strengthOf, weightOf } from './conditions.ts';
import type { NounRow, VerbRow } from './lexicon.ts';
import { type Scene, type Setting, verbScene } from './scene.ts';
import { keysOf } from './words.ts';

/** Looks words up in the lexicon of events and chooses the row whose conditions fit best. */
export interface Frames {
  /** The row that a verb or predicate fulfils, with its scene. */
  readonly ofVerb: (verb: Token) => { readonly row: VerbRow; readonly scene: Scene } | null;
  /** The row that a noun fulfils in a scene; `alone` asks for rows that need no light verb. */
  readonly ofNoun: (scene: Scene, alone: boolean) => NounRow | null;
  readonly codesOf: CodesOf;
}

/** Particles of a verb: "out" in "pulled out", also where the parser ties it to the phrase ("out of the town"). */
export function particlesOf(setting: Setting, verb: Token): string[] {
  const { group } = setting.argumentsOf(verb);
  const next = setting.sentence.tokens[verb.index + 1];
  const close = next?.upos === 'ADV' || next?.upos === 'ADP' || next?.upos === 'ADJ';
  return [...group.particles, ...(close ? [next.text.toLowerCase()] : [])];
}

/** Types that somebody is told or given something by, whichever words say so. */
const addressed: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'AID',
  'COOPERATE',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'MOBILIZE',
]);

/** Opens the lexicon for a sentence. */
export function framesOf(setting: Setting): Frames {
  const { lexicon, sentence } = setting;
  const known = new Map<number, ReturnType<Frames['ofVerb']>>();

  interface Fitting<Row> {
    readonly row: Row;
    readonly scene: Scene;
    readonly weight: number;
  }

  /** The rows whose conditions hold in a scene, with how well they fit. */
  const fitting = <Row extends { readonly requires: VerbRow['requires'] }>(
    rows: readonly Row[],
    scene: Scene,
    bonus = 0,
  ): Fitting<Row>[] =>
    rows.flatMap((row) => {
      let weight = bonus;
      for (const condition of row.requires) {
        const strength = strengthOf(setting, scene, codesOf, condition);
        if (strength === 0) return [];
        weight += weightOf(condition) * strength;
      }
      return [{ row, scene, weight }];
    });

  const best = <Row>(found: readonly Fitting<Row>[]): Fitting<Row>[] =>
    [...found].sort((one, other) => other.weight - one.weight);

  /** The best row looks for those concerned also where other fitting rows that tell the same do. */
  const completed = ([first, ...others]: readonly Fitting<VerbRow>[]): ReturnType<Frames['ofVerb']> => {
    if (!first) return null;
    const { row, scene } = first;
    if (!addressed.has(row.type)) return { row, scene };
    const same = others.map((other) => other.row).filter(({ type, mode }) => type === row.type && mode === row.mode);
    const slots = new Set([row, ...same].flatMap(({ recipients }) => recipients));
    return { row: { ...row, recipients: [...slots].filter((slot) => !row.actors.includes(slot)) }, scene };
  };

  const ofVerb: Frames['ofVerb'] = (verb) => {
    const before = known.get(verb.index);
    if (before !== undefined) return before;
    known.set(verb.index, null);
    const all = keysOf(sentence, verb, lexicon.irregular).flatMap((key) => lexicon.verbs.get(key) ?? []);
    if (all.length === 0) return null;
    const particles = particlesOf(setting, verb);
    const close = setting.argumentsOf(verb).group.particles;
    const withParticle = all.filter(({ particle }) => particle.some((one) => particles.includes(one)));
    const loose = withParticle
      .flatMap(({ particle }) => particle)
      .find((one) => !close.includes(one) && particles.includes(one));
    const phrasal = fitting(withParticle, verbScene(setting, verb, loose ?? null), 1);
    // "gave up the town" is no "gave": rows without a particle are asked only when none with it fits.
    const taken = phrasal.some(({ row }) => row.particle.some((one) => close.includes(one)));
    const plain = all.filter(({ particle }) => particle.length === 0);
    const found = completed(best([...phrasal, ...(taken ? [] : fitting(plain, verbScene(setting, verb)))]));
    known.set(verb.index, found);
    return found;
  };

  const ofNoun: Frames['ofNoun'] = (scene, alone) => {
    const rows = keysOf(sentence, scene.head).flatMap((key) => lexicon.nouns.get(key) ?? []);
    const standing = rows.filter((row) => !alone || row.alone === 'yes');
    return best(fitting(standing, scene))[0]?.row ?? null;
  };

  const codesOf: CodesOf = (token) => {
    const rows = token.upos === 'VERB' ? [ofVerb(token)?.row] : nounRows(token);
    return rows.flatMap((row) => (row ? [row.type, ...(row.mode === null ? [] : [`${row.type}.${row.mode}`])] : []));
  };
  const nounRows = (token: Token): NounRow[] =>
    keysOf(sentence, token)
      .flatMap((key) => lexicon.nouns.get(key) ?? [])
      .filter(({ requires }) => !requires.some(({ slots }) => slots.includes('modifier')))
      .slice(0, 1);

  return { ofVerb, ofNoun, codesOf };
}
