import { describe, expect, test } from 'vitest';
import { written } from './read.ts';

/** A text and the entities that a careful reader would list, in the order of the text. */
const cases: Record<string, readonly (readonly [text: string, ...entities: string[]])[]> = {
  'countries, demonyms and regions': [
    ['Burkinabe and Malian officers met in Togo.', 'Burkina Faso country BFA', 'Mali country MLI', 'Togo country TGO'],
    ['The U.S. will lend Sri Lanka $40 million.', 'United States country USA', 'Sri Lanka country LKA'],
    ['Traders across Southeast Asia buy less rice.', 'Southeast Asia region'],
    ['Central Asian countries share the Amu Darya.', 'Central Asia region', 'Amu Darya region'],
  ],
  persons: [
    ['Ghanaian Roads Minister Kojo Baidoo resigned.', 'Ghana country GHA', 'Kojo Baidoo person'],
    ['“We are ready,” said Marta Kowalik, a lawyer in Gdynia.', 'Marta Kowalik person', 'Gdynia city POL'],
    ['General Omar al-Rashidi left Amman. Rashidi said nothing.', 'Omar al-Rashidi person', 'Amman city JOR'],
    ['Kim Jong-un and Luiz Inácio Lula da Silva spoke.', 'Kim Jong-un person', 'Luiz Inácio Lula da Silva person'],
  ],
  'organisations by their noun': [
    ['The Bank of Lowland Farmers opened.', 'Bank of Lowland Farmers organisation'],
    [
      'The Ministry of Trade and Industry of Kenya replied.',
      'Ministry of Trade and Industry organisation KEN',
      'Kenya country KEN',
    ],
    [
      'The Kenyan grid operator Ketra bought Halcyon Energy.',
      'Kenya country KEN',
      'Ketra organisation KEN',
      'Halcyon Energy organisation',
    ],
    [
      'The Delta Peoples Front, a rebel group, ambushed a convoy in Chad.',
      'Delta Peoples Front armed_group',
      'Chad country TCD',
    ],
    [
      'Delegates signed the Lomé Water Treaty at the Third Lomé Forum.',
      'Lomé Water Treaty agreement',
      'Third Lomé Forum gathering',
    ],
  ],
  'offices and fields': [
    ['Secretary of State Colin Barker left.', 'Colin Barker person'],
    ['Iranian Minister of Roads and Transport Ahmad Sohrabi left.', 'Iran country IRN', 'Ahmad Sohrabi person'],
    ['Pope Francis spoke.', 'Pope Francis person'],
  ],
  'possessives and lists inside names': [
    ["Members of the Workers' Party of Turkey met.", "Workers' Party of Turkey organisation"],
    [
      'The National Union of Rail, Maritime and Transport Workers met.',
      'National Union of Rail, Maritime and Transport Workers organisation',
    ],
  ],
  'an organ of a state is the state': [
    ['The Kenyan Navy seized a boat.', 'Kenya country KEN'],
    ['The Government of Vanuatu will pay.', 'Vanuatu country VUT'],
  ],
  places: [
    ['Shells fell on the village of Tarkwan in Ukraine.', 'Tarkwan city UKR', 'Ukraine country UKR'],
    [
      'Floods hit Kostanay and Akmola regions in Kazakhstan.',
      'Kostanay province KAZ',
      'Akmola province KAZ',
      'Kazakhstan country KAZ',
    ],
    ['Trucks wait at the Burguta bridge in Niger.', 'Burguta bridge facility NER', 'Niger country NER'],
    [
      'The convoy drove from Goma to Minova in DR Congo.',
      'Goma city COD',
      'Minova city COD',
      'Democratic Republic of the Congo country COD',
    ],
  ],
  'capitals that begin no name': [
    ['Most shops closed in March. Nice weather may return.'],
    ['Reading the report took hours. Police and Customs declined to comment.'],
    ['GDP rose 3 percent, the CEO said. LNG exports fell.'],
    ['Monday was calm. In April, prices fell.'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows.map(([text, ...entities]) => ({ text, entities })))('$text', ({ text, entities }) => {
    expect(written(text)).toEqual(entities);
  });
});

test('a heading in capitals names countries, and no other words', () => {
  expect(written('FARMERS TIGHTEN BLOCKADE AT POLISH BORDER')).toEqual(['Poland country POL']);
});

test('a dateline names the town', () => {
  expect(written('LUSAKA — Zambia sold more copper.')).toEqual(['Lusaka city ZMB', 'Zambia country ZMB']);
});
