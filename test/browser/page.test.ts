import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, hostile, seed } from './articles.ts';
import { browserPath, openPage, type Watched, writeFiles } from './browser.ts';
import { startBrowser } from './browser.ts';

const path = browserPath();

describe.skipIf(path === null)('the page in a browser', () => {
  const input = seed();
  let browser: Browser;
  let address = '';

  beforeAll(async () => {
    browser = await startBrowser(path ?? '');
    address = writeFiles(filesOf(input));
  });
  afterAll(async () => {
    await browser.close();
  });

  async function withPage(act: (page: Page) => Promise<void>, options: Parameters<typeof openPage>[2] = {}, hash = '') {
    const watched: Watched = await openPage(browser, address + hash, options);
    await act(watched.page);
    expect(watched.complaints).toEqual([]);
    await watched.page.context().close();
  }

  test("every mark's text is its quote", async () => {
    await withPage(async (page) => {
      const marked = await page.evaluate(() => {
        const texts: Record<string, string> = {};
        for (const mark of document.querySelectorAll<HTMLElement>('mark[data-facts]')) {
          for (const fact of mark.dataset['facts']?.split(' ') ?? []) {
            const key = `${mark.closest('.article')?.id} ${fact} ${mark.dataset['run']}`;
            texts[key] = (texts[key] ?? '') + (mark.textContent ?? '');
          }
        }
        return texts;
      });
      const plain = (text: string) => text.replaceAll(/\s+/g, '');
      const found = Object.entries(marked)
        .map(([key, text]) => `${key.replace(/ \d+$/, '')} ${plain(text)}`)
        .sort();
      const evidence = input.tables.find(({ name }) => name === 'evidence')?.rows ?? [];
      const expected = [
        ...new Set(
          evidence.map(
            (row) => `article-${String(row['article_id'])} ${String(row['fact_id'])} ${plain(String(row['quote']))}`,
          ),
        ),
      ].sort();
      expect([...new Set(found)]).toEqual(expected);
    });
  });

  test('a row leads to its words, the words lead to the row', async () => {
    await withPage(async (page) => {
      const link = page.locator('.cards .card > p a').nth(3);
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      await link.click();
      const mark = page.locator(`mark[data-facts~="${id}"]`).first();
      expect(await mark.getAttribute('class')).toContain('chosen');
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await inView(page, `mark[data-facts~="${id}"]`)).toBe(true);
      const other = page.locator('mark[data-facts].events').first();
      await other.click();
      const [fact = ''] = ((await other.getAttribute('data-facts')) ?? '').split(' ');
      expect(await page.locator('#panel').textContent()).toContain(fact);
      expect(page.url()).toContain(`#${fact}`);
      expect(await page.locator(`[id="${fact}"]`).getAttribute('class')).toContain('chosen');
      await page.locator('#panel .evidence a').last().click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    });
  });

  test('by keyboard alone: Tab to words, Enter opens, Escape closes and returns', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Skip to the content');
      for (let presses = 0; presses < 40 && !(await focused(page)).startsWith('MARK'); presses += 1) {
        await page.keyboard.press('Tab');
      }
      const mark = await focused(page);
      expect(mark).toMatch(/^MARK/);
      await page.keyboard.press('Enter');
      expect(await page.locator('#panel').isVisible()).toBe(true);
      expect(await focused(page)).toBe('BUTTON Close');
      await page.keyboard.press('Escape');
      expect(await page.locator('#panel').isVisible()).toBe(false);
      expect(await focused(page)).toBe(mark);
    });
  });

  test('hover tells what rests on the words', async () => {
    await withPage(async (page) => {
      const mark = page.locator('mark[data-facts].observations').first();
      await mark.hover();
      expect(await mark.getAttribute('title')).toMatch(/^number /);
    });
  });

  test('an address with a fact opens it', async () => {
    const [row] = input.tables.find(({ name }) => name === 'events')?.rows ?? [];
    const id = String(row?.['event_id']);
    await withPage(
      async (page) => {
        expect(await page.locator('#panel').textContent()).toContain(id);
        expect(await inView(page, `mark[data-facts~="${id}"]`)).toBe(true);
      },
      {},
      `#${id}`,
    );
  });

  test('tables: search, filter, sort, columns', async () => {
    await withPage(async (page) => {
      const rows = () => page.locator('#tables tbody tr').count();
      const all = input.tables.find(({ name }) => name === 'observations')?.rows.length ?? 0;
      expect(await rows()).toBe(all);
      await page.locator('#find-row').fill('uzbekistan usd');
      expect(await rows()).toBeGreaterThan(0);
      expect(await rows()).toBeLessThan(all);
      await page.locator('#find-row').fill('');
      await page.locator('#only-rows').selectOption({ label: 'forecast' });
      expect(await rows()).toBe(1);
      await page.locator('#only-rows').selectOption('');
      const sort = page.locator('#tables thead button[data-column="value"]');
      await sort.click();
      expect(await focused(page)).toMatch(/^BUTTON value/);
      expect(await page.locator('#tables th[aria-sort="ascending"]').textContent()).toContain('value');
      await sort.click();
      const values = await page.locator('#tables tbody tr').allInnerTexts();
      expect(values[0]).toContain('5,000,000,000');
      const before = await page.locator('#tables thead th').count();
      await page.locator('#tables summary').click();
      await page.getByLabel('rule', { exact: true }).check();
      expect(await page.locator('#tables thead th').count()).toBe(before + 1);
      await page.locator('#tables button[data-table="events"]').click();
      expect(await rows()).toBe(input.tables.find(({ name }) => name === 'events')?.rows.length);
    });
  });

  test('rows are saved as CSV and copied, a correction too; pictures are saved', async () => {
    await withPage(
      async (page) => {
        const saved = async (name: string, nth = 0) => {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name }).nth(nth).click(),
          ]);
          return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
        };
        const table = await saved('Save as CSV');
        expect(table.name).toBe('observations.csv');
        expect(table.bytes.toString('utf8').split('\n')[0]).toMatch(/^observation_id,.*,confidence/);
        expect(table.bytes.toString('utf8')).toContain('4800000000');
        await page.getByRole('button', { name: 'Copy rows' }).click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('4800000000\t');
        await page.locator('mark[data-facts]').nth(5).click();
        await page.locator('#panel .suggest').first().click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/reason:/);
        expect((await saved('Save as SVG')).bytes.toString('utf8')).toContain('<svg');
        const image = await saved('Save as PNG');
        expect(image.bytes.subarray(1, 4).toString()).toBe('PNG');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('print shows the text and the facts, without what is for clicking', async () => {
    await withPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.text').isVisible()).toBe(true);
      expect(await page.locator('.cards').isVisible()).toBe(true);
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('button:visible').count()).toBe(0);
    });
  });

  test('no article runs a script', async () => {
    const { page, complaints } = await openPage(browser, writeFiles(filesOf(hostile())));
    for (const mark of await page.locator('mark[data-facts]').all()) await mark.hover();
    await page.locator('mark[data-facts]').first().click();
    for (const button of await page.locator('#tables button[data-table]').all()) await button.click();
    expect(await page.locator('img, svg[onload], a[href^="javascript:"]').count()).toBe(0);
    expect(await page.locator('h2').first().textContent()).toContain('<img src=x onerror=alert(2)>');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
}

/** Whether the first such element stands where a reader sees it: not scrolled away, not beneath the panel. */
function inView(page: Page, selector: string): Promise<boolean> {
  return page.waitForTimeout(700).then(() =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const box = element?.getBoundingClientRect();
      if (box === undefined || element === null) return false;
      const top = document.elementFromPoint(box.left + 4, box.top + 4);
      return top !== null && (element.contains(top) || top.contains(element));
    }, selector),
  );
}
