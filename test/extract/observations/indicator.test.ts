import { describe, expect, test } from 'vitest';
import { observed } from './read.ts';

describe('what a number measures', () => {
  test.each<[string, number, string, string]>([
    ['Germany has pledged 340 million euros in military aid to Ukraine.', 340e6, 'EUR', 'aid_value'],
    ['Remittances from workers abroad reached $9.1 billion.', 9.1e9, 'USD', 'other'],
    ['The airline posted a turnover of $2.3bn.', 2.3e9, 'USD', 'revenue'],
    ['Trade turnover with Iran reached $2.3bn.', 2.3e9, 'USD', 'foreign_trade'],
    ['The two governments owe each other arrears of $55m.', 55e6, 'USD', 'debt'],
    ['The IMF released a third tranche of $340m.', 340e6, 'USD', 'financing'],
    ['Lawmakers approved budget support worth €600m.', 600e6, 'EUR', 'financing'],
    ["Ethiopia's import bill for fuel came to $4.5bn last year.", 4.5e9, 'USD', 'imports'],
    ['Transit fees could bring Georgia $120m annually.', 120e6, 'USD', 'transit_revenue'],
    ['Diesel now sells for 1,200 naira a litre.', 1200, 'NGN', 'price'],
    ['The state pays farmers a subsidy of $30 a ton.', 30, 'USD', 'other'],
    ['A consortium won a $553m contract to build the terminal.', 553e6, 'USD', 'contract_value'],
    ['More than 2,000 tonnes of food aid arrived at Port Sudan.', 2000, 't', 'aid_mass'],
    ['The mine holds reserves of 430 million tons of copper.', 430e6, 't', 'other'],
    ['The pipeline can carry 1.2 million barrels per day.', 1.2e6, 'bbl', 'throughput_capacity'],
    ['Customs officers seized 2.3 tonnes of cocaine.', 2.3, 't', 'other'],
    ['Rwanda and Uganda share a 169-km border.', 169, 'km', 'border_length'],
    ['Police said the death toll had risen to 73.', 73, 'person', 'casualties'],
    ['At least 34 died in the fire.', 34, 'person', 'casualties'],
    ['Some 45,000 people have been uprooted since Monday.', 45000, 'person', 'displaced_people'],
    ['Guards interviewed 83 migrants.', 83, 'person', 'headcount'],
    ["Vanuatu's 335,000 people live on islands.", 335000, 'person', 'population'],
    ['Brent slipped 1.2 per cent.', -1.2, '%', 'growth'],
    ['Wheat is 20% down on a year ago.', -20, '%', 'growth'],
    ['The trade deficit narrowed to $240.1 billion.', -240.1e9, 'USD', 'trade_balance'],
  ])('%s', (text, value, unit, indicator) => {
    expect(observed(text)).toContainEqual(expect.objectContaining({ value, unit, indicator }));
  });

  test('a pronoun goes on with what the sentence before named', () => {
    const text = 'We signed the engineering contract with Hansol on Tuesday. It is worth $850 million.';
    expect(observed(text)).toContainEqual(expect.objectContaining({ value: 850e6, indicator: 'contract_value' }));
  });

  test('the doers of a killing are no casualties', () => {
    const told = observed('Five gunmen killed 12 villagers.');
    expect(new Set(told.map(({ value, indicator }) => `${value} ${indicator}`))).toEqual(
      new Set(['5 headcount', '12 casualties']),
    );
  });
});

describe('numbers that leave something out', () => {
  test.each<[string, number, string]>([
    ['Sales reached 158 billion dirhams, up from 148 billion a year earlier.', 148e9, 'AED'],
    ['Exports totalled $4.2bn, while imports came to 310m.', 310e6, 'USD'],
    ['Spain took in 12,000 migrants, Italy 45,000 and Greece 9,000.', 9000, 'person'],
    ['Turnout was 61 percent in the capital and 48 in the provinces.', 48, '%'],
    ['The line is 4,128 km long, of which Algeria has laid 2,310.', 2310, 'km'],
    ['The rouble traded at 92.4 to the dollar.', 92.4, 'RUB'],
    ['The central bank expects growth of 5 percent.\nExports ($m) | 310 | 420', 420e6, 'USD'],
    ['The results are below.\nShare of wharves open (%) | 15 | 70', 70, '%'],
  ])('%s', (text, value, unit) => {
    expect(observed(text)).toContainEqual(expect.objectContaining({ value, unit }));
  });
});

test.each([
  'Two-way trade has grown.',
  'One in the village spoke of children under five.',
  'Two things matter.',
  'See bulletin 16/24.',
])('no observation: %s', (text) => {
  expect(observed(text)).toEqual([]);
});
