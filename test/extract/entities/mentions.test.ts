import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meant, readNames } from './read.ts';

/** A text and some of its mentions. */
const cases: Record<string, readonly (readonly [text: string, ...mentions: string[]])[]> = {
  'a capital stands for its government': [
    ['Tashkent supported the plan.', 'Tashkent = Uzbekistan metonym'],
    ['Ankara’s decision angered Baghdad.', 'Ankara = Turkey metonym', 'Baghdad = Iraq metonym'],
    ['Japan sent aid to Kabul.', 'Kabul = Afghanistan metonym'],
    ['The Kremlin denied it.', 'Kremlin = Russia metonym'],
    ['Paris, Berlin and Rome agreed to pay.', 'Paris = France metonym', 'Rome = Italy metonym'],
    ['Relations between Ankara and Athens improved.', 'Ankara = Turkey metonym', 'Athens = Greece metonym'],
    ['Pressure on Tehran grew.', 'Tehran = Iran metonym'],
    ['Brussels proposed new rules.', 'Brussels = European Union metonym'],
  ],
  'or is a town': [
    ['The ministers met in Tashkent.', 'Tashkent = Tashkent name'],
    ['A delegation visited Kabul.', 'Kabul = Kabul name'],
    ['Missile strikes on Kyiv killed two.', 'Kyiv = Kyiv name'],
    ['Kabul fell to the Taliban.', 'Kabul = Kabul name'],
    ['A London-based think tank spoke.', 'London = London name'],
    ['HAVANA - The talks ended.', 'HAVANA = Havana name'],
    ['Trains run from Ankara to Kars.', 'Ankara = Ankara name', 'Kars = Kars name'],
  ],
  'acronyms and short forms': [
    ['Uganda National Oil Company (UNOC) grew. UNOC hired staff.', 'UNOC = Uganda National Oil Company acronym'],
    ['Northfield Resources grew. Northfield hired staff.', 'Northfield = Northfield Resources name'],
    ['Grace Atim spoke first. Atim left early.', 'Atim = Grace Atim name'],
  ],
  'an organ in a town stands for the country': [
    ['A court in Istanbul freed two men.', 'court = Turkey descriptor', 'Istanbul = Istanbul name'],
  ],
  'pronouns and descriptors': [
    ['Kenya banned imports. It also raised its tariffs.', 'It = Kenya pronoun', 'its = Kenya pronoun'],
    ['Chad and Niger closed the border. Both countries blamed smugglers.', 'Both countries = Chad + Niger descriptor'],
    ['M23 seized Minova. The group released a statement.', 'The group = M23 descriptor'],
    ['President Ana Robles resigned. She will leave in May.', 'She = Ana Robles pronoun'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows.map(([text, ...mentions]) => ({ text, mentions })))('$text', ({ text, mentions }) => {
    expect(meant(text)).toEqual(expect.arrayContaining(mentions));
  });
});

test.each([
  'It rained. They say it is hard.',
  'Peru, Chile and Brazil met. The two countries agreed.',
  'Farmers protested. They blocked roads.',
])('stays open: %s', (text) => {
  expect(readNames(text).mentions.filter(({ form }) => form === 'pronoun' || form === 'descriptor')).toEqual([]);
});

const pieces = fc.constantFrom(
  'Kenya',
  'Kabul',
  'al-Qaeda',
  'President',
  'Omar',
  'Bank of',
  'the',
  'and',
  'of',
  'UN',
  '(',
  ')',
  '“',
  '’s',
  ',',
  '. ',
  '-',
  '\n',
  'It',
  'both countries',
  'May',
  '2024',
  'É',
  '😀',
  ':',
  'MINISTER',
);

test('mentions stand in order inside their passages and point to entities, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 }), (words) => {
      const { entities, mentions, passages } = readNames(words.join(' '));
      mentions.forEach(({ passage, start, end, entity, others }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(passages[passage]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(passages[passage]?.end ?? Number.NaN);
        expect(mentions[index - 1]?.start ?? 0).toBeLessThanOrEqual(start);
        for (const one of [entity, ...others]) expect(entities[one]).toBeDefined();
      });
    }),
    { seed: 7, numRuns: 150 },
  );
});
