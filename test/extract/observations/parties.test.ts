import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../pipeline/extract/extract.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { toArticle } from '../../../pipeline/files/articles.ts';
import { ingredients } from '../../support/reference.ts';

const extract = createExtractor(ingredients.reference, createAnalyser(ingredients.model));

/** Who is who beside the number of that value. */
function partiesOf(text: string, value: number) {
  const { entities, observations, quantities } = extract(toArticle('x', text, {}));
  const nameOf = (entity: number | null | undefined) => (entity == null ? null : (entities[entity]?.name ?? null));
  const fact = observations.find(({ quantity }) => quantities[quantity]?.value === value);
  return {
    subject: nameOf(fact?.subjects[0]),
    counterpart: nameOf(fact?.counterpart),
    about: nameOf(fact?.about),
    place: nameOf(fact?.place),
  };
}

type Expected = Partial<ReturnType<typeof partiesOf>>;

describe('who is who by the verb', () => {
  test.each<[string, number, Expected]>([
    [
      'Russia supplied 2.8 billion cubic meters of gas to Uzbekistan last year.',
      2.8e9,
      { subject: 'Russia', counterpart: 'Uzbekistan' },
    ],
    [
      'Uzbekistan imported 2.8 billion cubic meters of gas from Russia last year.',
      2.8e9,
      { subject: 'Uzbekistan', counterpart: 'Russia' },
    ],
    [
      'Tajikistan secured a $150 million grant from the World Bank.',
      1.5e8,
      { subject: 'World Bank', counterpart: 'Tajikistan' },
    ],
    ['Ethiopia owes China $13.7 billion.', 13.7e9, { subject: 'Ethiopia', counterpart: 'China' }],
    [
      'The UAE has invested more than $60 billion in Egypt.',
      60e9,
      { subject: 'United Arab Emirates', counterpart: 'Egypt' },
    ],
    ['Kenya hosts more than 700,000 refugees.', 700_000, { subject: null, place: 'Kenya' }],
    ['The EU gave 250 million euros to help pay the bills, and Norway 30 million euros.', 3e7, { subject: 'Norway' }],
    ['South Darfur hosts 703,000 displaced people.', 703_000, { subject: null, place: 'South Darfur' }],
    ['Chad has received 617,000 refugees and Egypt 500,000.', 500_000, { subject: null, place: 'Egypt' }],
    [
      'Moldova took 1.2 bcm from Romania and 0.6 bcm from Ukraine.',
      0.6e9,
      { subject: 'Moldova', counterpart: 'Ukraine' },
    ],
    ['The EBRD lent the state-owned trader Energocom 300 million euros.', 3e8, { counterpart: 'Energocom' }],
    ['China took 36 percent of shipments and Canada 4 percent.', 4, { subject: 'Canada' }],
    ['Turkish company Kalyon won a $1.2 billion contract.', 1.2e9, { subject: 'Kalyon' }],
    ['Police in Chad arrested 17 people.', 17, { subject: null }],
    ['A Dutch court sentenced Albanian businessman Ilir Doda to 18 years in prison.', 18, { subject: 'Ilir Doda' }],
    ['Spain absorbed 22 percent of Moroccan exports.', 22, { subject: 'Spain', counterpart: 'Morocco' }],
  ])('%s', (text, value, expected) => {
    expect(partiesOf(text, value)).toMatchObject(expected);
  });
});

describe('who is who by the noun', () => {
  test.each<[string, number, Expected]>([
    [
      "Kazakhstan's exports to Uzbekistan rose to $3.1 billion.",
      3.1e9,
      { subject: 'Kazakhstan', counterpart: 'Uzbekistan' },
    ],
    [
      "Pakistan's imports of Russian oil reached 100,000 tons in June.",
      100_000,
      { subject: 'Pakistan', counterpart: 'Russia' },
    ],
    ['Chinese investment in Kazakhstan totaled $1.8 billion.', 1.8e9, { subject: 'China', counterpart: 'Kazakhstan' }],
    ['Foreign direct investment in Vietnam reached $36.6 billion.', 36.6e9, { subject: 'Vietnam', counterpart: null }],
    ['Remittances from Russia to Tajikistan fell by 14 percent.', 14, { subject: 'Tajikistan', counterpart: 'Russia' }],
    ['Inflation in Nigeria climbed to 33.2 percent.', 33.2, { subject: 'Nigeria' }],
  ])('%s', (text, value, expected) => {
    expect(partiesOf(text, value)).toMatchObject(expected);
  });
});

describe('whose a number is where its clause does not say', () => {
  test.each<[string, number, Expected]>([
    ["Armenia's economy grew by 8.7 percent, while public debt fell to 49 percent of GDP.", 49, { subject: 'Armenia' }],
    ['Egypt devalued its pound. The trade deficit widened to $9 billion.', 9e9, { subject: 'Egypt' }],
    [
      'Wheat exports to Egypt came to 1.6 million tons, the Romanian agriculture ministry said.',
      1.6e6,
      { subject: 'Romania', counterpart: 'Egypt' },
    ],
    ['Somalia asked for help. The government has deployed 300 police officers.', 300, { subject: 'Somalia' }],
    [
      'Turkmen exports to Iran reached $50 million and to Iraq $30 million.',
      3e7,
      { subject: 'Turkmenistan', counterpart: 'Iraq' },
    ],
  ])('%s', (text, value, expected) => {
    expect(partiesOf(text, value)).toMatchObject(expected);
  });
});

describe('nobody owns what only describes a thing or befalls people', () => {
  test.each<[string, number, Expected]>([
    ['Polish farmers blocked three roads on Thursday.', 3, { subject: null }],
    ['Saudi Arabia will fund a hospital with 80 beds.', 80, { subject: null }],
    ['Al-Shabaab fighters attacked a convoy near Wajid, killing two drivers.', 2, { subject: null }],
    [
      'At least 12 civilians were killed in an airstrike on a market in Khartoum.',
      12,
      { subject: null, place: 'Khartoum' },
    ],
  ])('%s', (text, value, expected) => {
    expect(partiesOf(text, value)).toMatchObject(expected);
  });
});
