import type { Token } from '../grammar/sentence.ts';
import { type CodesOf, strengthOf } from './conditions.ts';
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

/** Opens the lexicon for a sentence. */
export function framesOf(setting: Setting): Frames {
  const { lexicon, sentence } = setting;
  const known = new Map<number, ReturnType<Frames['ofVerb']>>();

  const choose = <Row extends { readonly requires: VerbRow['requires'] }>(
    rows: readonly Row[],
    scene: Scene,
    bonus: (row: Row) => number,
  ): Row | null => {
    let best: Row | null = null;
    let weight = -1;
    for (const row of rows) {
      const strengths = row.requires.map((condition) => strengthOf(setting, scene, codesOf, condition));
      const own = strengths.reduce((sum, strength) => sum + strength, bonus(row));
      if (own > weight && !strengths.includes(0)) {
        best = row;
        weight = own;
      }
    }
    return best;
  };

  const ofVerb: Frames['ofVerb'] = (verb) => {
    const before = known.get(verb.index);
    if (before !== undefined) return before;
    known.set(verb.index, null);
    const all = keysOf(sentence, verb, lexicon.irregular).flatMap((key) => lexicon.verbs.get(key) ?? []);
    if (all.length === 0) return null;
    const particles = particlesOf(setting, verb);
    const close = setting.argumentsOf(verb).group.particles;
    const taken = close.some((particle) => all.some((row) => row.particle.includes(particle)));
    const rows = all.filter(({ particle }) =>
      particle.length === 0 ? !taken : particle.some((one) => particles.includes(one)),
    );
    const loose = rows
      .flatMap(({ particle }) => particle)
      .find((one) => !close.includes(one) && particles.includes(one));
    const scene = verbScene(setting, verb, loose ?? null);
    const row = choose(rows, scene, ({ particle }) => (particle.length > 0 ? 1 : 0));
    const found = row === null ? null : { row, scene };
    known.set(verb.index, found);
    return found;
  };

  const ofNoun: Frames['ofNoun'] = (scene, alone) => {
    const rows = keysOf(sentence, scene.head).flatMap((key) => lexicon.nouns.get(key) ?? []);
    return choose(
      rows.filter((row) => !alone || row.alone === 'yes'),
      scene,
      () => 0,
    );
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
