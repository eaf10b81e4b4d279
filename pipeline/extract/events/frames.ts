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

  /** The rows whose conditions hold, the one that they fit best first. */
  const ranked = <Row extends { readonly requires: VerbRow['requires'] }>(
    rows: readonly Row[],
    scene: Scene,
    bonus: (row: Row) => number,
  ): Row[] =>
    rows
      .map((row) => {
        const strengths = row.requires.map((condition) => strengthOf(setting, scene, codesOf, condition));
        const own = row.requires.map((condition, place) => weightOf(condition) * (strengths[place] ?? 0));
        const weight = strengths.includes(0) ? -1 : own.reduce((sum, strength) => sum + strength, bonus(row));
        return { row, weight };
      })
      .filter(({ weight }) => weight >= 0)
      .sort((one, other) => other.weight - one.weight)
      .map(({ row }) => row);

  /** The best row looks for those concerned also where other fitting rows that tell the same do. */
  const completed = ([best, ...others]: readonly VerbRow[]): VerbRow | null => {
    if (!best || !addressed.has(best.type)) return best ?? null;
    const same = others.filter(({ type, mode }) => type === best.type && mode === best.mode);
    const slots = [best, ...same].flatMap(({ recipients }) => recipients);
    return { ...best, recipients: [...new Set(slots)].filter((slot) => !best.actors.includes(slot)) };
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
    const plain = all.filter(({ particle }) => particle.length === 0);
    const taken = withParticle.some(({ particle }) => particle.some((one) => close.includes(one)));
    // "gave up the town" is no "gave": rows without a particle stand back, and are asked when none with it fits.
    const found =
      chosen(verb, taken ? withParticle : [...withParticle, ...plain], loose ?? null) ??
      (taken ? chosen(verb, plain, null) : null);
    known.set(verb.index, found);
    return found;
  };

  const chosen = (verb: Token, rows: readonly VerbRow[], particle: string | null): ReturnType<Frames['ofVerb']> => {
    const scene = verbScene(setting, verb, particle);
    const row = completed(ranked(rows, scene, (one) => (one.particle.length > 0 ? 1 : 0)));
    return row === null ? null : { row, scene };
  };

  const ofNoun: Frames['ofNoun'] = (scene, alone) => {
    const rows = keysOf(sentence, scene.head).flatMap((key) => lexicon.nouns.get(key) ?? []);
    const fitting = rows.filter((row) => !alone || row.alone === 'yes');
    return ranked(fitting, scene, () => 0)[0] ?? null;
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
