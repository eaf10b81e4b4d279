import { describe, expect, test } from 'vitest';
import { observed } from './read.ts';

describe('the standing of a number', () => {
  test.each<[string, string, string]>([
    ['India is to take up to 10,000 MW.', '10,000 MW', 'planned'],
    ['Sweden will send 600 soldiers to Mali.', '600', 'planned'],
    ['Some 800 soldiers will be deployed.', '800', 'planned'],
    ['Four jetties will be built in Malampa.', 'Four', 'planned'],
    ['Exports will reach $5bn in 2026.', '$5bn', 'forecast'],
    ['The drought will affect 3 million people.', '3 million', 'forecast'],
    ['Prices could rise by 5 percent.', '5 percent', 'forecast'],
    ['The port can handle 17 million tons of cargo a year.', '17 million tons', 'actual'],
    ['The utility has to build 64 km of railway.', '64 km', 'planned'],
    ['The agency appealed for $719 million.', '$719 million', 'target'],
    ['The board turned down the €450m grant that Tbilisi requested.', '€450m', 'target'],
    ['Congress approved the purchase of two submarines.', 'two', 'planned'],
    ['The bank has offered a $210 million loan.', '$210 million', 'planned'],
    ['The bank approved a $210 million loan.', '$210 million', 'actual'],
    ['Only 23% of the appeal has been funded.', '23%', 'actual'],
    ['Exports rose 5 percent, provisional data showed.', '5 percent', 'estimated'],
    ['Officials estimate that 400 people fled.', '400', 'estimated'],
    ['Norway pledged $5 million, and Denmark shipped 300 tents.', '300', 'actual'],
    ['The harvest is put at 3 million t, against 5.5 million t in 2023.', '5.5 million t', 'actual'],
  ])('%s', (text, number, status) => {
    expect(observed(text)).toContainEqual(expect.objectContaining({ text: number, status }));
  });
});
