import type { Mention } from '../../../../schemas/extracted.ts';
import { canHold, isHeld } from '../holders.ts';
import { covering, type Found, neighbours, type RelationRule } from '../rule.ts';

const share = String.raw`(?:\d[\d.]*(?: ?%|[ -](?:percent|per cent)))`;
const ofHolder = new RegExp(
  String.raw`^['’]s? (?:(?:${share}|majority|minority|controlling|remaining|own|large|small) )*(?:${share}|stake|shareholding|holding|equity stake)(?: (?:stake|share|interest|shareholding|holding))? (?:in|of) (?:the )?$`,
  'u',
);
const inWhich = /^(?: \p{Ll}+){0,2}, (?:in|of) which (?:the )?(?:state-owned |[\p{Ll}-]+ ){0,3}$/u;
const holds = new RegExp(
  String.raw`^ (?:also )?(?:holds?|has|have|owns?|controls?|held) (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}(?:${share}|stake|majority|half|interest)`,
  'u',
);

/** "Shell's 20 percent of the field", "the mine, in which Rio Tinto holds a stake", "the mill belongs to Orica". */
export const shareOf: RelationRule = {
  id: 'relations/rules/share-of',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }): Found[] => {
      const found = (holder: Mention, thing: Mention): Found[] =>
        canHold(scene, holder.entity) && isHeld(scene, thing.entity)
          ? [
              {
                predicate: 'owns',
                subject: scene.party(holder.entity),
                object: thing.entity,
                evidence: covering(left, right),
              },
            ]
          : [];
      if (ofHolder.test(between)) return found(left, right);
      if (inWhich.test(between) && holds.test(scene.text.slice(right.end, right.end + 60))) return found(right, left);
      const isBelonging =
        scene.kindOf(right.entity) !== 'person' &&
        /^(?:,? which)? belong(?:s|ed|ing) to (?:the )?(?:\p{Ll}+[ -]){0,3}$/u.test(between);
      return isBelonging && /^['’]s? \p{Ll}/u.test(scene.text.slice(right.end, right.end + 4)) === false
        ? found(right, left)
        : [];
    }),
  examples: [
    ['The Mutanda mine, in which Glencore holds a 45 percent stake, reopened.', 'Glencore owns Mutanda mine'],
    ['The Mutanda mine belongs to Glencore.', 'Glencore owns Mutanda mine'],
  ],
  counterexamples: ['Glencore’s interest in the Mutanda mine has grown.', 'The Mutanda mine will belong to Glencore.'],
};
