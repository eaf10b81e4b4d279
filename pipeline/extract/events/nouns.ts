import type { DateExpression } from '../../../schemas/extracted.ts';
import type { Arguments } from '../clauses/arguments.ts';
import type { Token } from '../grammar/sentence.ts';
import { childrenOf } from '../grammar/structure/tree.ts';
import { assertionOf, governorOf, nounAssertion } from './assertion.ts';
import { type Frames, particlesOf } from './frames.ts';
import type { LightReading } from './lexicon.ts';
import { nounScene, type Setting } from './scene.ts';
import { asStance } from './stances.ts';
import { type Telling, tell } from './telling.ts';
import { contents, keysOf } from './words.ts';

interface Light {
  readonly reading: LightReading;
  readonly arguments: Arguments;
}

/** The light verb that carries a noun: "held talks", "talks took place". */
function lightVerbOf(setting: Setting, noun: Token): Light | null {
  const governor = relativeOf(setting, noun) ?? governorOf(setting, noun);
  if (!governor) return null;
  const found = setting.argumentsOf(governor.verb);
  const rows = keysOf(setting.sentence, governor.verb, setting.lexicon.irregular).flatMap(
    (key) => setting.lexicon.light.get(key) ?? [],
  );
  const particles = particlesOf(setting, governor.verb);
  const place = placeIn(setting, found, noun);
  const row = rows
    .filter(
      (one) =>
        one.particles.length === 0 ||
        one.particles.some(
          (particle) => particles.includes(particle) || found.object.some(({ text }) => text === particle),
        ),
    )
    .filter(({ reading }) => readingsOf[place].includes(reading))
    .at(-1);
  return row ? { reading: row.reading, arguments: found } : null;
}

/** "a truce, which took effect at noon": the verb of the relative clause, when it is a light one. */
function relativeOf(setting: Setting, noun: Token): ReturnType<typeof governorOf> {
  const verb = childrenOf(setting.sentence, noun, 'acl:relcl').find((child) =>
    keysOf(setting.sentence, child, setting.lexicon.irregular).some((key) => setting.lexicon.light.has(key)),
  );
  return verb && setting.argumentsOf(verb).subject.includes(noun) ? { verb, through: noun } : null;
}

type Place = 'object' | 'subject' | 'phrase' | 'elsewhere';

const readingsOf: Readonly<Record<Place, readonly LightReading[]>> = {
  object: ['do', 'take-part', 'undergo', 'future'],
  subject: ['happen'],
  phrase: ['take-part'],
  elsewhere: [],
};

/** Where a noun stands in its clause; in "held a round of talks" the talks are the object. */
function placeIn({ sentence, lexicon }: Setting, { object, subject, phrases }: Arguments, noun: Token): Place {
  const holds = (token: Token): boolean => contents(lexicon.classes, sentence, token).includes(noun);
  if (object.some(holds)) return 'object';
  if (subject.some(holds)) return 'subject';
  return phrases.get('in')?.includes(noun) ? 'phrase' : 'elsewhere';
}

/** The event that a noun tells, with a light verb or alone, or undefined. */
export function readNoun(
  setting: Setting,
  frames: Frames,
  dates: readonly DateExpression[],
  noun: Token,
): Telling | undefined {
  if (!keysOf(setting.sentence, noun).some((key) => setting.lexicon.nouns.has(key))) return undefined;
  const governor = relativeOf(setting, noun) ?? governorOf(setting, noun);
  const light = lightVerbOf(setting, noun);
  if (light && governor && !frames.ofVerb(governor.verb)) {
    const beside = light.arguments.subject.filter((token) => token !== noun);
    const scene = nounScene(setting, noun, light.arguments, beside);
    const row = frames.ofNoun(scene, false);
    const assertion = assertionOf(setting, frames, governor.verb);
    if (row && assertion) {
      const undergone = light.reading === 'undergo' ? ['carrier'] : [];
      const frame = {
        ...row,
        actors: light.reading === 'undergo' ? row.actors : ['subject', ...row.actors],
        recipients: [...row.recipients, ...undergone],
      };
      const plainly = tell(setting, dates, frames.codesOf, frame, scene, assertion, 'events/nouns');
      const told = asStance(setting, plainly, governor.verb, assertion.reporter);
      if (row.type === 'CONSULT' && told.actors.length === 0) {
        return { ...told, actors: setting.pairBefore(noun.start) };
      }
      return light.reading === 'future' ? { ...told, auxiliary: told.auxiliary ?? 'future' } : told;
    }
  }
  const scene = nounScene(setting, noun, null, []);
  const row = frames.ofNoun(scene, true);
  const assertion = row && nounAssertion(setting, frames, noun);
  return row && assertion ? tell(setting, dates, frames.codesOf, row, scene, assertion, 'events/nouns') : undefined;
}
