/** `clipsheet view`: builds, serves the version on this machine, builds anew when articles or corrections change. */
import { existsSync, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { version } from '../../schemas/dataset.ts';
import { printProblem, problemsIn } from '../../schemas/problem.ts';
import { type BuildOptions, runBuild } from './build.ts';
import type { Terminal } from './terminal.ts';

/** Changes that come within this many milliseconds of each other are one. */
const PAUSE = 300;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonl': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

export interface ViewOptions extends BuildOptions {
  readonly port: number;
}

/** Builds and serves until the process is stopped; returns the server. */
export async function runView(options: ViewOptions, terminal: Terminal): Promise<Server> {
  await buildAndTell(options, terminal);
  const server = await serveFolder(join(options.out, version), options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  terminal.print(`http://127.0.0.1:${port}/ (Ctrl-C stops)`);
  onChange([...options.articles, options.corrections].filter(existsSync), async () => {
    terminal.print('Something changed: building …');
    await buildAndTell(options, terminal);
    terminal.print('Built: reload the page.');
  });
  return server;
}

/** Serves the files of a folder on this machine only, at a free port when the port is 0. */
export async function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const content = await fileAt(folder, request.url ?? '/');
      response.writeHead(content === null ? 404 : 200, {
        'content-type': content?.type ?? 'text/plain',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(content?.bytes ?? 'There is no such file.\n');
    })();
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return server;
}

async function fileAt(folder: string, url: string): Promise<{ type: string; bytes: Buffer } | null> {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!file.startsWith(resolve(folder) + sep) || !(await stat(file)).isFile()) return null;
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', bytes: await readFile(file) };
  } catch {
    return null;
  }
}

/** Calls after changes have come to rest, and never twice at once. */
function onChange(paths: readonly string[], act: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      busy = busy.then(act);
    }, PAUSE);
  };
  for (const path of paths) watch(path, changed);
}

/** An article or correction that cannot be read is told; the page stays as it was. */
async function buildAndTell(options: BuildOptions, terminal: Terminal): Promise<void> {
  try {
    await runBuild(options, terminal);
  } catch (error) {
    const problems = problemsIn(error);
    if (problems.length === 0) throw error;
    for (const problem of problems) terminal.warn(printProblem(problem));
  }
}
