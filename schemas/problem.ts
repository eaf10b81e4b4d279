/** A problem that a person can mend: what is wrong, where, and the cure. The only error that stages and rim throw on purpose. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Stable code, `<area>.<what>`. */
  readonly code: string;
  /** File, line or article id. */
  readonly place: string;
  /** What to do about it. */
  readonly fix: string;

  constructor(code: string, place: string, message: string, fix: string) {
    super(message);
    this.code = code;
    this.place = place;
    this.fix = fix;
  }
}

/** One line for the terminal: place, what is wrong, the cure, the code. */
export function printProblem({ place, message, fix, code }: Problem): string {
  return `${place}: ${message}. ${fix}. [${code}]`;
}

/** The problems that an exception is about: one, or those of an AggregateError; none for any other exception. */
export function problemsIn(error: unknown): Problem[] {
  if (error instanceof AggregateError) return error.errors.flatMap(problemsIn);
  return error instanceof Problem ? [error] : [];
}
