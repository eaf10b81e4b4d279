/** One case of a suite: what the recogniser said and whether that is what the suite wants. */
export interface CaseResult {
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  readonly passed: boolean;
  /** Why the case is not counted, else null. */
  readonly outOfScope: string | null;
}

export interface SuiteResult {
  readonly name: string;
  /** The peer's own score on it, as its project reports. */
  readonly peer: string;
  /** Cases that issue 4 asks for, of how many; null where it asks for a share of those in scope. */
  readonly asked: string;
  readonly cases: readonly CaseResult[];
}

/** Equal up to rounding noise. */
export function sameNumber(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-6 * Math.max(Math.abs(left), Math.abs(right)) + 1e-15;
}
