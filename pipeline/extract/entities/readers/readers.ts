/** A run of capitalised words -> the names in it: "Kenyan Energy Minister Peter Kilonzo" is Kenya and a person. */
import type { NameContext } from '../reading/name-run.ts';
import { knownWithNoun } from './known-with-noun.ts';
import { leadingName } from './leading-name.ts';
import { namedByDemonym } from './named-by-demonym.ts';
import { namedByFirstNoun } from './named-by-first-noun.ts';
import { namedByNoun } from './named-by-noun.ts';
import { onlyKnown } from './only-known.ts';
import type { FoundName, Reader } from './reader.ts';
import { stateOrgan } from './state-organ.ts';
import { titledPerson } from './titled-person.ts';
import { unknownName } from './unknown-name.ts';
import { wholeName } from './whole-name.ts';

/** In this order: what is known whole, what a state's organ is, who has a title, what its noun names, what leads. */
const readers: readonly Reader[] = [
  wholeName,
  onlyKnown,
  stateOrgan,
  titledPerson,
  knownWithNoun,
  namedByNoun,
  namedByFirstNoun,
  namedByDemonym,
  leadingName,
  unknownName,
];

function firstReading(context: NameContext, from: number, last: number): ReturnType<Reader> {
  for (const read of readers) {
    const reading = read(context, from, last);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** The names in the run from first to last, in order. */
export function readRun(context: NameContext, first: number, last: number): FoundName[] {
  const names: FoundName[] = [];
  let from =
    context.atoms[first]?.text === 'The' && context.gazetteer.startingAt(context.atoms, first) === undefined
      ? first + 1
      : first;
  while (from <= last) {
    if (!context.nameable(from)) {
      from++;
      continue;
    }
    const reading = firstReading(context, from, last);
    if (reading?.found !== undefined) names.push(reading.found);
    from = Math.max(from + 1, reading?.next ?? from + 1);
  }
  return names;
}
