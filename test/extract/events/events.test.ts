import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvents, told } from './read.ts';

const examples: readonly (readonly [text: string, events: readonly string[], why: string])[] = [
  [
    'Ministers from Kenya met officials of Uganda on 3 May 2024.',
    ['CONSULT Kenya + Uganda 2024-05-03'],
    'object and subject of a meeting',
  ],
  ['A treaty on fishing was signed by Peru and Chile in Lima.', ['SUPPORT Peru + Chile'], 'agents of a passive'],
  ['Norway has sent medical aid to Malawi.', ['AID Norway > Malawi'], 'a goal is the recipient'],
  [
    'The visit of the Turkish foreign minister to Georgia lasted two days.',
    ['CONSULT.visit Turkey > Georgia'],
    'a noun alone',
  ],
  ['Japan held talks with Mongolia.', ['CONSULT Japan + Mongolia'], 'a light verb lends its subject'],
  ['Talks between Oman and Yemen will resume in June.', ['CONSULT Oman + Yemen (future)'], 'a noun that will happen'],
  ['Ghana did not sign the treaty.', ['SUPPORT Ghana (negated)'], 'a deed that was not done'],
  ['Ghana said it had expelled two diplomats of Togo.', ['SANCTION.expel Ghana > Togo'], 'reported speech'],
  ['Ethiopia plans to build a railway.', ['AGREE Ethiopia'], 'a plan is a promise, its content no deed'],
  ['Mali accused Algeria of shooting down a drone.', ['ACCUSE.allege Mali > Algeria'], 'what is alleged is no deed'],
  ['Egypt urged Israel to release the prisoners.', ['REQUEST.yield Egypt > Israel'], 'what is asked gives the mode'],
  ['Iran threatened to attack ships of Iraq.', ['THREATEN.violence Iran > Iraq'], 'what is threatened gives the mode'],
  ['France will not send arms to Chad.', ['REJECT.assist France > Chad'], 'a refusal in a party’s own words'],
  ['Soldiers of Sudan shelled a town in Chad.', ['ASSAULT.heavy-weapons Sudan'], 'where it happens is no party'],
  ['Two warplanes of Sudan bombed a market.', ['ASSAULT.aerial Sudan'], 'the weapon gives the mode'],
  [
    "Oman's president pardoned the poet Nasser Badri.",
    ['CONCEDE Oman > Nasser Badri'],
    'a past that was read as an adjective',
  ],
  ['Rebels shot down a helicopter of Sudan.', ['ASSAULT > Sudan'], 'a past that looks like a present'],
  ['Peru said it would send troops to the border.', ['MOBILIZE.troops Peru (future)'], 'the future of the past'],
  ['Kenya will jail anyone who enters the forest.', ['THREATEN.arrest Kenya'], 'a penalty for whoever does it'],
  [
    'Ghana will cut its ties with Togo if the canal is closed, its minister said.',
    ['THREATEN.relations Ghana > Togo'],
    'a threat by its condition',
  ],
  [
    'Fiji vowed to keep attacking ships of Tonga.',
    ['THREATEN.violence Fiji > Tonga'],
    'the deed, not how far it has come',
  ],
  ['Teachers in Togo are on strike.', ['PROTEST.strike'], 'a state that a predicate tells'],
  ['Envoys of Chile and Peru held a third round of talks.', ['CONSULT Chile + Peru'], 'what a measure holds'],
  ['Poland joined Latvia in denouncing the attack.', ['ACCUSE.disapprove Poland'], 'what is done together'],
  ['Bus drivers in Malta rejected the offer.', ['REJECT'], 'a crowd without a name that speaks'],
  ['The line was cut by decree, and Norway deported nine Danes.', ['COERCE.deport Norway'], 'a means is no doer'],
  ['Farmers blocked the highway near Lyon with tractors.', ['PROTEST.obstruct'], 'unnamed people do things too'],
  [
    'The canal was dug by Ethiopia in 1995. Ethiopia met Sudan in 2024.',
    ['BUILD Ethiopia (historical) 1995', 'CONSULT Ethiopia + Sudan 2024'],
    'background lies years back',
  ],
];

const counterexamples: readonly (readonly [text: string, why: string])[] = [
  ['Brazil is the largest exporter of sugar.', 'a state of the world'],
  ['The virus attacks the lining of the lungs.', 'a present tense that tells what is general'],
  ['Her second album bombed.', 'a figure of speech'],
  ['Shares in the mining firm were hit by a weaker copper price.', 'a price hits nobody'],
  ['Heavy rain battered the coast of Oman.', 'nature is nobody'],
  ['A landslide killed nine villagers in Peru.', 'nature kills, but nobody assaults'],
  ['Ministers usually meet in spring.', 'a habit'],
  ['Ajax beat Feyenoord 2-1.', 'sport'],
  ['If Kenya signed the treaty, prices could fall.', 'a condition'],
  ['The submarine can launch cruise missiles.', 'an ability'],
];

describe('reading events', () => {
  test.each(examples)('%s', (text, events, why) => {
    expect(told(text), why).toEqual(events);
  });

  test.each(counterexamples)('nothing in: %s', (text, why) => {
    expect(told(text), why).toEqual([]);
  });

  test('evidence lies inside its passage and holds the action', () => {
    const text = 'Kenya signed a treaty with Uganda. Police in Nairobi arrested two men.';
    for (const { evidence } of readEvents(text).events) {
      expect(evidence[0].start).toBeGreaterThanOrEqual(0);
      expect(evidence[0].end).toBeLessThanOrEqual(text.length);
      expect(text.slice(evidence[0].start, evidence[0].end)).toMatch(/signed|arrested/);
    }
  });

  test('what is given up is listed with a reason', () => {
    const { declined } = readEvents(
      'The virus attacks the lining of the lungs. A landslide killed nine villagers in Peru.',
    );
    expect(declined.length).toBeGreaterThan(0);
    expect(declined.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  test('odd text never throws, and every event points to known entities', () => {
    const words = fc.constantFrom(
      'Kenya',
      'signed',
      'with',
      'a',
      'treaty',
      'not',
      ',',
      '.',
      '“',
      'who',
      'Uganda',
      'to',
      'attack',
      'talks',
      'between',
      'and',
      '12',
      'said',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { events, entities } = readEvents(`${parts.join(' ')} end.`);
        for (const { actors, recipients } of events) {
          for (const place of [...actors, ...recipients]) expect(entities[place]).toBeDefined();
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('the same text gives the same events', () => {
    const text = 'Kenya and Uganda signed a treaty. Tanzania condemned the step.';
    expect(readEvents(text)).toEqual(readEvents(text));
  });
});
