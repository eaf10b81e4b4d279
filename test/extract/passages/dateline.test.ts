import { expect, test } from 'vitest';
import { datelineEnd } from '../../../pipeline/extract/passages/dateline.ts';

const report = 'Sri Lanka signed a deal with a group of creditors on Wednesday, the president said.';

test.each([
  'COLOMBO, June 26 -',
  'COLOMBO (Reuters) -',
  'NAIROBI, Kenya (AP) —',
  'PORT-AU-PRINCE –',
  'ADDIS ABABA, Ethiopia, May 3 –',
  'N’DJAMENA, 3 May 2024 (AFP) –',
  'Geneva/Port Sudan, 3 May 2024 –',
  'Islamabad, Pakistan –',
  'BEIJING, Aug. 5 (Xinhua) --',
  'MOSCOW, August 5. /TASS/.',
  'Tashkent (Gazeta) —',
  '(Reuters) -',
])('%s is a dateline', (dateline) => {
  const text = `${dateline} ${report}`;
  expect(text.slice(0, datelineEnd(text, 0, text.length))).toBe(dateline);
});

test.each([
  `Iran – The largest buyer of the region, its neighbours say, and not only they – has said nothing. ${report}`,
  `The deal - signed in May - is the third one. ${report}`,
  `Belgrade-Budapest trains will run from May. ${report}`,
  `In May, Kenya and Uganda – Neighbours since ever – met. ${report}`,
  `USAID said: The aid goes on. ${report}`,
  `Mr. Smith went to Washington. ${report}`,
  'COLOMBO - A short line',
  report,
])('%s begins with none', (text) => {
  expect(datelineEnd(text, 0, text.length)).toBe(0);
});
