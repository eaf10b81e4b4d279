/** A browser of this machine, and pages in it that must not complain or ask for anything. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { OutputFile } from '../../pipeline/emit/emit.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Where a browser is; null, with a line that says so, where there is none. Under CI there must be one. */
export function browserPath(): string | null {
  for (const name of NAMES) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  if (process.env['CI'] === 'true')
    throw new Error(`Unexpected absence of a browser, expected one of ${NAMES.join(', ')}`);
  process.stderr.write('No chromium here: the tests of the page in a browser are skipped.\n');
  return null;
}

/** Starts the browser. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Writes the files of a version into a folder of its own; returns the address of index.html. */
export function writeFiles(files: readonly OutputFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-page-'));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return pathToFileURL(join(folder, 'index.html')).href;
}

export interface Watched {
  readonly page: Page;
  /** What the console, errors, dialogs and requests said that a sound page does not. */
  readonly complaints: readonly string[];
}

/** Opens an address and listens to whatever a sound page does not say or ask for. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => void complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}
