/** What commands need of the world around them; main.ts gives the real one, tests their own. */
export interface Terminal {
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Prints a line about a problem. */
  readonly warn: (line: string) => void;
  /** Shows how far it is, in place; silent when the output is no terminal. */
  readonly progress: (line: string) => void;
  /** Milliseconds of a clock that only measures spans. */
  readonly now: () => number;
}

/** The terminal of the process: results on standard output, the rest on standard error. */
export function createTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    print: (line) => void stdout.write(`${line}\n`),
    warn: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
    },
    now: () => performance.now(),
  };
}
