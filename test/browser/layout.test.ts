import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies, filesOf, seed } from './articles.ts';
import { browserPath, openPage, startBrowser, writeFiles } from './browser.ts';

const path = browserPath();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe.skipIf(path === null)('how the page is laid out', () => {
  let browser: Browser;
  let address = '';

  beforeAll(async () => {
    browser = await startBrowser(path ?? '');
    address = writeFiles(filesOf(seed()));
  });
  afterAll(async () => {
    await browser.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([320, 1440])('axe finds nothing at %s px, with a fact open or not', async (width) => {
      const { page } = await openPage(browser, address, {
        colorScheme,
        viewport: { width, height: 1000 },
        bypassCSP: true,
      });
      const violations = async () => {
        const { violations: found } = (await page.evaluate('axe.run()')) as { violations: readonly Violation[] };
        return found.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
        );
      };
      await page.evaluate(axe.source);
      expect(await violations()).toEqual([]);
      await page.locator('mark[data-facts]').nth(3).click();
      expect(await violations()).toEqual([]);
      await page.context().close();
    });
  });

  test.each([320, 768, 1440])(
    'at %s px the page does not scroll sideways, and its parts stand where they stood',
    async (width) => {
      const { page } = await openPage(browser, address, { viewport: { width, height: 1000 } });
      for (const element of await page.locator('details').all())
        await element.evaluate((details: HTMLDetailsElement) => (details.open = true));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const element of await page.locator('details').all())
        await element.evaluate((details: HTMLDetailsElement) => (details.open = false));
      const boxes = await page.evaluate(() =>
        [
          'header',
          'nav',
          '.text',
          '.cards',
          '#tables',
          '#pictures',
          '#picture-timeline svg',
          '#picture-map svg',
          '#quality',
          'footer',
        ].map((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return { selector, left: box?.left ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
        }),
      );
      // Left and width do not depend on the fonts of a machine beyond a few pixels; heights may, by a quarter.
      const golden = JSON.parse(readFileSync(new URL('layout.json', import.meta.url), 'utf8')) as Record<
        string,
        typeof boxes
      >;
      if (process.env['UPDATE_LAYOUT'] !== undefined)
        process.stdout.write(
          `${JSON.stringify({ [width]: boxes.map(({ selector, ...box }) => ({ selector, left: Math.round(box.left), width: Math.round(box.width), height: Math.round(box.height) })) })}\n`,
        );
      for (const [index, box] of boxes.entries()) {
        const before = golden[String(width)]?.[index];
        expect(before?.selector).toBe(box.selector);
        expect(Math.abs(box.left - (before?.left ?? 0)), `${box.selector} left`).toBeLessThan(8);
        expect(Math.abs(box.width - (before?.width ?? 0)), `${box.selector} width`).toBeLessThan(8);
        expect(Math.abs(box.height - (before?.height ?? 0)), `${box.selector} height`).toBeLessThanOrEqual(
          8 + (before?.height ?? 0) / 4,
        );
      }
      await page.context().close();
    },
  );

  test('ten articles stay under 1.5 MB; ninety with 5,000 facts open in a second and stay quick', async () => {
    const size = filesOf(copies(10))[0]?.bytes.length ?? 0;
    const alone = seed();
    const before = performance.now();
    filesOf(alone);
    const building = performance.now() - before;
    const many = copies(90);
    const files = filesOf(many);
    const facts = ['observations', 'events', 'projects', 'relations'].reduce(
      (sum, name) => sum + (many.tables.find((table) => table.name === name)?.rows.length ?? 0),
      0,
    );
    const { page, complaints } = await openPage(browser, writeFiles(files));
    const opened = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domComplete,
    );
    const typing = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#find-row');
      const started = performance.now();
      if (field !== null) field.value = 'usd';
      field?.dispatchEvent(new Event('input'));
      return performance.now() - started;
    });
    process.stdout.write(
      `10 articles: ${Math.round(size / 1000)} kB; the seed's page: ${Math.round(building)} ms; 90 articles, ${facts} facts: ${Math.round((files[0]?.bytes.length ?? 0) / 1000)} kB, opens in ${Math.round(opened)} ms, search in ${Math.round(typing)} ms\n`,
    );
    expect(size).toBeLessThan(1_500_000);
    expect(building).toBeLessThan(1000);
    expect(opened).toBeLessThan(1000);
    expect(typing).toBeLessThan(200);
    const [row] = many.tables.find(({ name }) => name === 'events')?.rows ?? [];
    const id = String(row?.['event_id']);
    await page.goto(`${page.url().split('#')[0]}#${id}`);
    await page.waitForURL(`**/articles/*.html#${id}`);
    expect(await page.locator('#panel').textContent()).toContain(id);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
