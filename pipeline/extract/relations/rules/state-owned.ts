import type { Mention } from '../../../../schemas/extracted.ts';
import { type Found, isKind, type RelationRule, type Scene } from '../rule.ts';

const stateOwned = /\b[Ss]tate-(?:owned|run|controlled)(?: [\p{Ll}-]+){0,4} $/u;

/** "Zambia's state-owned ZESCO", "state-owned miner ZCCM": its own country owns it. */
export const stateOwnedBody: RelationRule = {
  id: 'relations/rules/state-owned',
  read: (scene) =>
    scene.names.flatMap((body): Found[] => {
      if (!isKind(scene, body, 'organisation')) return [];
      const before = scene.text.slice(Math.max(scene.sentence.start, body.start - 60), body.start);
      const match = stateOwned.exec(before);
      const owner = match === null ? null : ownerOf(scene, body);
      if (match === null || owner === null) return [];
      const evidence = { start: body.start - match[0].length, end: body.end };
      return [{ predicate: 'owns', subject: owner, object: body.entity, evidence }];
    }),
  examples: [
    ['Zambia’s state-owned ZESCO buys the power.', 'Zambia owns ZESCO'],
    ['State-owned Kenya Power reported a loss in Kenya.', 'Kenya owns Kenya Power'],
  ],
  counterexamples: ['State-owned firms in Kenya owe money to Kenya Power.'],
};

/** The country named right before, else that of the body, of the story. */
function ownerOf(scene: Scene, body: Mention): number | null {
  const before = scene.names[scene.names.indexOf(body) - 1];
  const isBeside = before !== undefined && /^(?:['’]s?)? state-/.test(scene.text.slice(before.end, body.start));
  if (isBeside && isKind(scene, before, 'country')) return before.entity;
  const { entities } = scene.article;
  const country = entities[body.entity]?.country ?? null;
  const own = entities.findIndex((one) => one.kind === 'country' && one.country === country);
  return country !== null && own !== -1 ? own : country === null ? scene.home : null;
}
