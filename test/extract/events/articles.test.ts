/** Fields of events that come from the words around: the sentence before, the noun beside, the clause above. */
import { describe, expect, test } from 'vitest';
import { told } from './read.ts';

/** The day on which the texts are published: a Friday. */
const published = '2024-05-03';

const cases: Record<string, readonly (readonly [text: string, ...events: string[]])[]> = {
  'parties that stand for known ones': [
    [
      'Kenya and Somalia met on Monday. The two neighbours agreed to reopen the border.',
      'CONSULT Kenya + Somalia 2024-04-29',
      'AGREE Kenya + Somalia',
    ],
    [
      'Kenya, Uganda and Rwanda met in Kigali. The three countries signed a pact.',
      'CONSULT.multilateral Kenya + Uganda + Rwanda',
      'SUPPORT Kenya + Uganda + Rwanda',
    ],
    [
      'The Philippines, Australia and Japan began a drill. Beijing accused the three allies of stirring up trouble.',
      'COOPERATE Philippines + Australia + Japan',
      'ACCUSE.allege China > Philippines + Australia + Japan',
    ],
    [
      'The European Union imposed sanctions on Belarus on Tuesday. The bloc accused Minsk of rigging the vote.',
      'SANCTION.discontinue European Union > Belarus 2024-04-30',
      'ACCUSE.allege European Union > Belarus',
    ],
    [
      'Mali expelled the French ambassador on Monday. The junta also suspended two radio stations.',
      'SANCTION.expel Mali > France 2024-04-29',
      'COERCE.censor Mali',
    ],
    [
      'Zambia has signed a loan agreement with Italy. The government will build a road with the money.',
      'SUPPORT Zambia + Italy',
      'BUILD Zambia (future)',
    ],
    [
      'The Indonesian foreign minister met his Japanese counterpart in Jakarta on Wednesday.',
      'CONSULT Indonesia + Japan 2024-05-01',
    ],
    [
      'Washington blamed Rwanda. Rwanda rejected the charge.',
      'ACCUSE.allege United States > Rwanda',
      'REJECT Rwanda > United States',
    ],
  ],
  'who speaks': [
    [
      '"We signed the contract with Hansol Heavy," Samoan minister Ana Tuala said. "We will also build a port."',
      'SUPPORT Samoa + Hansol Heavy',
      'BUILD Samoa (future)',
    ],
    [
      'We, the leaders of Fiji, Kiribati and Tuvalu, met in Honiara. We condemned illegal fishing.',
      'CONSULT.multilateral Fiji + Kiribati + Tuvalu',
      'ACCUSE.disapprove Fiji + Kiribati + Tuvalu',
    ],
  ],
  'the other side of a quarrel': [
    [
      'Nicaragua expelled the ambassador of Brazil on Thursday and recalled its own envoy.',
      'SANCTION.expel Nicaragua > Brazil 2024-05-02',
      'SANCTION.withdraw Nicaragua > Brazil 2024-05-02',
    ],
    [
      'Turkey closed its border with Iraq on Tuesday. It also recalled its ambassador.',
      'SANCTION.discontinue Turkey > Iraq 2024-04-30',
      'SANCTION.withdraw Turkey > Iraq 2024-04-30',
    ],
  ],
  'organs and citizens': [
    ['The Bank of Japan raised interest rates.', 'GOVERN Japan'],
    ["Vietnam's National Assembly adopted a land law.", 'GOVERN Vietnam'],
    ['Hundreds of Kenyans demonstrated in Mombasa against a tax.', 'PROTEST.demo'],
    ['Indonesia arrested two Chinese nationals at Bali airport on Tuesday.', 'COERCE.arrest Indonesia 2024-04-30'],
    ['Eleven soldiers were indicted in Ecuador.', 'ACCUSE.allege Ecuador'],
    ['17 people were arrested by rebels in Sudan.', 'COERCE.arrest'],
    ['Rebels backed by Rwanda seized the airport of Goma.', 'COERCE.seize'],
    ['A Turkish drone killed two fighters in northern Iraq.', 'ASSAULT.drone Turkey'],
    ['South African troops of the regional force SAMIDRC moved two batteries to Goma.', 'MOBILIZE.troops South Africa'],
  ],
  'deeds that a noun names': [
    ["Russia's attack on Kharkiv killed nine people on Monday.", 'ASSAULT Russia 2024-04-29'],
    ['An attack by Boko Haram on a Chadian army base left 40 soldiers dead.', 'ASSAULT Boko Haram > Chad'],
    ['Nine soldiers were killed in an attack by Boko Haram on a village in Niger.', 'ASSAULT Boko Haram'],
    ['The Pakistan attack killed six.', 'ASSAULT'],
    ["Russia's invasion of Ukraine in February shook the region.", 'ASSAULT Russia > Ukraine 2024-02'],
  ],
  'hosts and mediators': [
    [
      'Talks between Chad and Sudan resumed in Doha on Tuesday, with Qatar mediating.',
      'CONSULT.third-party Chad + Sudan + Qatar 2024-04-30',
    ],
    [
      'Armenia and Azerbaijan met in Tbilisi for talks hosted by Georgia.',
      'CONSULT.third-party Armenia + Azerbaijan + Georgia',
    ],
    [
      'Iran and the United States held talks in Muscat under Omani mediation.',
      'CONSULT.third-party Iran + United States + Oman',
    ],
  ],
  'who is concerned': [
    ['The United Nations asked Kenya to send police to Haiti.', 'REQUEST.assist United Nations > Kenya'],
    ['Nairobi refused Halcyon Energy a transit licence.', 'REJECT Kenya > Halcyon Energy'],
    [
      'Tunisian guards arrested five aid workers, including the lawyer Amel Trabelsi.',
      'COERCE.arrest Tunisia > Amel Trabelsi',
    ],
    ['Morocco bought 1.05 million t from France.', 'COOPERATE Morocco > France'],
    ['India bought 1.9 terawatt-hours of Nepali electricity.', 'COOPERATE India > Nepal'],
    ['Norway undertook to finance the repair of the power grid of Moldova.', 'AGREE Norway > Moldova'],
    ['Iran seized a Greek tanker in the Gulf of Oman.', 'COERCE.seize Iran > Greece'],
  ],
  'subjects that the parser mislays': [
    ['Kenya signs trade deal with Japan\n\nThe rest is told below.', 'SUPPORT Kenya + Japan'],
    [
      'TEGUCIGALPA, Honduras — Opposition candidate Lucía Ferrera won the presidential election.',
      'GOVERN Lucía Ferrera',
    ],
    [
      'Sweden, which joined NATO in March as its 32nd member, named General Lars Ekdahl to head its mission.',
      'SUPPORT Sweden > North Atlantic Treaty Organization 2024-03',
      'GOVERN Sweden > Lars Ekdahl',
    ],
  ],
  dates: [
    ['Kenya plans to raise the fee by 2030.', 'AGREE Kenya'],
    [
      'Soldiers of Sudan shelled Chad on Sunday and Monday.',
      'ASSAULT.heavy-weapons Sudan > Chad 2024-04-28/2024-04-29',
    ],
    ['Kenya and Japan signed an accord for 2025-2027.', 'SUPPORT Kenya + Japan'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows.map(([text, ...events]) => ({ text, events })))('$text', ({ text, events }) => {
    expect(told(text, published)).toEqual(events);
  });
});
