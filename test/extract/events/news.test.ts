import { describe, expect, test } from 'vitest';
import { readEvents, told } from './read.ts';

const cases: readonly (readonly [text: string, events: readonly string[], why: string])[] = [
  [
    'Ghana signed a debt relief deal worth $2 billion with a group of lenders including Norway and Japan.',
    ['SUPPORT Ghana + Norway + Japan'],
    'what is signed, not its price',
  ],
  ['Ghana signed a gas supply contract worth $2 billion with Norway.', ['SUPPORT Ghana + Norway'], 'nor beside it'],
  ['Luiz da Silva and Emmanuel Macron signed a treaty.', ['SUPPORT Luiz da Silva + Emmanuel Macron'], 'two long names'],
  [
    'Zambia secured a $1.3 billion bailout from the World Bank.',
    ['AID World Bank > Zambia'],
    'who gets is the subject',
  ],
  ['Kenya sent ships with food to Yemen.', ['AID Kenya > Yemen'], 'what the ships carry is given'],
  ['Fiji has sent three trucks with rifles to Togo.', ['AID Fiji > Togo'], 'arms are given, too'],
  ['Oman and Yemen have exchanged drafts of a treaty.', ['CONSULT Oman + Yemen'], 'talks by letter'],
  ['The World Bank agreed to a programme with Kenya.', ['AGREE World Bank > Kenya'], 'with whom'],
  ['Burundi hopes to export nickel.', [], 'a hope is no promise'],
  ['Peru wishes to sell copper.', [], 'nor is a wish'],
  ['The war displaced eleven million people.', [], 'a war deports nobody'],
  ['A treaty ended three decades of Chadian control over the valley.', [], 'control that ends is no easing'],
  ['Somalia is angry over the memorandum of Ethiopia with Somaliland.', [], 'a mood is no accusation'],
  [
    'An airstrike hit a market in Khartoum. The attack came a day after talks.',
    ['ASSAULT.aerial'],
    'what was told before is no second event',
  ],
  [
    'Rebels accused the army of Chad of killing civilians.',
    ['ACCUSE.allege > Chad'],
    'the accused are those of a state',
  ],
  [
    'Protesters rallied in Kenya. Amnesty International urged the authorities to investigate the killings.',
    ['PROTEST.demo', 'REQUEST.change Amnesty International > Kenya'],
    'the authorities of the country in which the story plays',
  ],
  [
    'Sajith Premadasa of Sri Lanka accused the government of hiding the terms.',
    ['ACCUSE.allege Sajith Premadasa > Sri Lanka'],
    'the government of the country named before',
  ],
];

const places: readonly (readonly [text: string, place: string, why: string])[] = [
  ['An envoy of Turkey travelled to Yerevan.', 'Yerevan', 'the town that is visited, not its country'],
  ['Uganda sent 400 soldiers to Juba.', 'Juba', 'where troops go'],
  ['Sweden will send 600 soldiers to Latvia.', 'Latvia', 'a country where no town is named'],
  ["Workers at Northfield's smelter in Solwezi ended a strike.", 'Solwezi', 'a place within the subject'],
  ['Turkey shipped flour to Kismayo.', 'Kismayo', 'where aid goes'],
  ['Rebels fired mortars at a camp near Goma.', 'Goma', 'near'],
];

describe('sentences of the daily news', () => {
  test.each(cases)('%s', (text, events, why) => {
    expect(told(text), why).toEqual(events);
  });

  test.each(places)('the place in: %s', (text, place, why) => {
    const { events, entities } = readEvents(text);
    expect(
      events.map((event) => entities[event.place ?? -1]?.name),
      why,
    ).toEqual([place]);
  });

  test('an arrest after a protest has its place', () => {
    const { events, entities } = readEvents('Protesters gathered in Warsaw. Police detained 26 of them.');
    expect(events.map((event) => entities[event.place ?? -1]?.name)).toEqual(['Warsaw', 'Warsaw']);
  });
});
