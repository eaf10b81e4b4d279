/** Reviewed corrections -> the facts as they should have been read. The rows follow from them as from any facts. */
import type { Correction, Corrections } from '../../../schemas/corrections.ts';
import type { Applied } from '../../../schemas/dataset.ts';
import type { Declined, Extracted } from '../../../schemas/extracted.ts';
import { Problem } from '../../../schemas/problem.ts';
import type { FactTable, Origin } from '../../../schemas/vocabulary.ts';
import { createScope, type Grounds } from '../create-scope.ts';
import { createKnownNames, type KnownNamesSource } from '../known-names.ts';
import type { Scope } from '../scope.ts';
import { createUnits, type UnitsSource } from '../units.ts';
import { createCast } from './cast.ts';
import { type Deed, deedOf } from './deeds.ts';
import type { Desk } from './desk.ts';
import { createNumbers } from './numbers.ts';
import { appliedOf, isNeeded } from './outcomes.ts';
import { correctionProblem } from './problem.ts';
import { type AnyFact, type ReadFact, readFacts } from './read-facts.ts';

export interface Corrected {
  readonly scope: Scope;
  /** Facts that reviewers retracted. */
  readonly retracted: readonly Declined[];
  readonly applied: readonly Applied[];
}

/** Applies the corrections of an article to its scope. */
export type Corrector = (scope: Scope) => Corrected;

/**
 * Builds the corrector. All corrections of an article refer to the facts as they were read, in any order.
 * @throws AggregateError of Problems, one for each correction that the article does not bear out
 */
export function createCorrector(
  reference: KnownNamesSource & UnitsSource,
  corrections: Corrections,
  grounds: Grounds,
): Corrector {
  let lookups: Pick<Desk, 'units'> & { readonly knownNames: ReturnType<typeof createKnownNames> };
  return (scope) => {
    const own = corrections.get(scope.article.id) ?? [];
    if (own.length === 0) return { scope, retracted: [], applied: [] };
    lookups ??= { units: createUnits(reference), knownNames: createKnownNames(reference) };
    const numbers = createNumbers(scope.extracted.quantities);
    const desk: Desk = { scope, numbers, units: lookups.units, cast: createCast(scope, lookups.knownNames) };
    return correct(desk, deedsOf(desk, own), grounds);
  };
}

function deedsOf(desk: Desk, corrections: readonly Correction[]): Deed[] {
  const facts = readFacts(desk.scope);
  const taken = new Map<ReadFact, Correction>();
  const problems: Problem[] = [];
  const deeds: Deed[] = [];
  for (const correction of corrections) {
    try {
      const deed = deedOf(desk, facts, correction);
      const other = deed.read === null ? undefined : taken.get(deed.read);
      if (other !== undefined) throw twice(correction, other);
      if (deed.read !== null) taken.set(deed.read, correction);
      deeds.push(deed);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw new AggregateError(problems);
  return deeds;
}

function twice(correction: Correction, other: Correction): Problem {
  return correctionProblem(
    correction,
    'twice',
    `Entry ${other.entry} is about the same fact`,
    'Make one entry of the two',
  );
}

function correct({ scope, numbers, cast }: Desk, deeds: readonly Deed[], grounds: Grounds): Corrected {
  const extracted: Extracted = {
    ...scope.extracted,
    quantities: numbers.all(),
    entities: cast.entities(),
    mentions: cast.mentions(),
    observations: corrected(scope.extracted.observations, 'observations', deeds),
    events: corrected(scope.extracted.events, 'events', deeds),
    projects: corrected(scope.extracted.projects, 'projects', deeds),
    relations: corrected(scope.extracted.relations, 'relations', deeds),
  };
  const unmarked = createScope(scope.article, extracted, grounds);
  const needed = new Set(deeds.filter((deed) => isNeeded(deed, scope, unmarked)));
  const reviewed = new Map(deeds.flatMap((deed) => marks(deed, needed.has(deed))));
  return {
    scope: { ...unmarked, reviewed },
    retracted: deeds.flatMap(retractions),
    applied: deeds.map((deed) => appliedOf(deed, needed.has(deed), unmarked)),
  };
}

/** The facts of a table, each as the corrections have it; added ones come last. */
function corrected<Fact extends AnyFact>(facts: readonly Fact[], table: FactTable, deeds: readonly Deed[]): Fact[] {
  const own = deeds.filter(({ correction }) => correction.table === table);
  const instead = new Map(
    own.flatMap(({ read, after }) => (read?.facts ?? []).map((fact, index) => [fact, after[index]] as const)),
  ) as ReadonlyMap<AnyFact, Fact | undefined>;
  const kept = facts.flatMap((fact) => (instead.has(fact) ? (instead.get(fact) ?? []) : [fact]));
  const added = own.filter(({ read }) => read === null).flatMap(({ after }) => after as readonly Fact[]);
  return [...kept, ...added];
}

function marks({ correction, after }: Deed, isNeeded: boolean): (readonly [AnyFact, Origin])[] {
  const origin = !isNeeded ? 'extracted' : correction.kind === 'add' ? 'added' : 'corrected';
  return after.map((fact) => [fact, correction.kind === 'accept' ? 'extracted' : origin]);
}

function retractions({ correction: { kind, table, by, date, reason }, read }: Deed): Declined[] {
  if (kind !== 'retract') return [];
  return (read?.facts ?? []).map(({ evidence: [first] }) => ({
    ...first,
    table,
    reason: `Retracted by ${by} on ${date}: ${reason}`,
  }));
}
