import type { Mention } from '../../../../schemas/extracted.ts';
import { listFrom, listTo } from '../lists.ts';
import { isParty } from '../offices/holding.ts';
import { covering, type Found, isKind, neighbours, type RelationRule } from '../rule.ts';

const bodies = ['organisation', 'armed_group', 'agreement', 'gathering'] as const;
const members = ['country', 'organisation', 'person', 'region', 'armed_group'] as const;
const belongs =
  /^(?:,| (?:is|are|was|has been|have been|became|become|remains?|was admitted as|were admitted as|both)(?: not| no longer)?|, (?:which|who) (?:is|are|became))(?: not)? (?:an? |the |both |also |still |now |all |among the |one of the )*(?:[\p{L}\p{N}-]{3,14} ){0,3}(?:members?|signator(?:y|ies)|part(?:y|ies)) (?:state |states |country |countries )?(?:of|to) (?:the )?$/u;
const opening = String.raw`(?:,? (?:such as|including|like|among them|notably|namely)|[,:]| [—–(-]| (?:are|include|comprise))`;
const isListed = new RegExp(String.raw`^\)?(?:[^.;]{0,25},)?${opening} ?(?:the )?$`);
const ahead = new RegExp(
  String.raw`^(?:['’]s?)? (?:[\p{Ll}\p{N}-]{2,14} ){0,3}(?:members?|signator(?:y|ies)|members? (?:states?|countr(?:y|ies)|nations?|governments?))(?: |${opening} ?)(?:the )?$`,
  'u',
);

/** "Malaysia, a fellow member of ASEAN", "NATO members Turkey and Hungary", "Ana Ruiz of the ruling Labour Party". */
export const memberOf: RelationRule = {
  id: 'relations/rules/member-of',
  read: (scene) =>
    neighbours(scene).flatMap(({ left, right, between }) => {
      const toBody = isKind(scene, right, ...bodies) && isKind(scene, left, ...members);
      const fromBody = isKind(scene, left, ...bodies) && isKind(scene, right, ...members);
      const before = scene.text.slice(Math.max(scene.sentence.start, left.start - 22), left.start);
      const isSaid = belongs.test(between);
      if (toBody && isSaid)
        return pairs(
          /^, an? /.test(between) ? [left] : listTo(scene, left),
          [right],
          / not\b| no longer/.test(between),
        );
      // "Hungary, a NATO member,": the noun stands behind the body.
      const isMember = /^ member\b/.test(scene.text.slice(right.end, right.end + 8));
      if (toBody && isMember && /^(?:,| is| was) (?:an? |the )?(?:fellow )?$/.test(between))
        return pairs(listTo(scene, left), [right]);
      // "the bloc, of which Honduras is a member".
      const isRelative =
        /^, of which (?:the )?$/.test(between) &&
        /^ (?:is|are|was|remains)(?: also| still)? (?:an? )?(?:[\p{Ll}-]+ )?member/u.test(
          scene.text.slice(right.end, right.end + 30),
        );
      if (fromBody && isRelative) return pairs([right], [left]);
      if (fromBody && ahead.test(between)) return pairs(listFrom(scene, right), [left]);
      if (
        fromBody &&
        isListed.test(between) &&
        /\b[Mm]embers? (?:states |countries )?(?:of|to) (?:the )?$/.test(before)
      )
        return pairs(listFrom(scene, right), [left]);
      const isOf = /^ (?:of|from) (?:the |his |her |their )?(?:[\p{L}-]{3,14} ){0,2}$/u.test(between);
      const partisan = isOf && scene.kindOf(left.entity) === 'person' && isParty(scene, right.entity);
      return partisan ? pairs([left], [right]) : [];
    }),
  examples: [
    ['Malaysia, a member of ASEAN, offered to mediate.', 'Malaysia member_of Association of Southeast Asian Nations'],
    ['Hungary, a NATO member, blocked the statement.', 'Hungary member_of North Atlantic Treaty Organization'],
    ['NATO members Poland and Estonia agreed.', 'Estonia member_of North Atlantic Treaty Organization'],
    [
      'Members of ASEAN, such as Vietnam and Laos, were silent.',
      'Laos member_of Association of Southeast Asian Nations',
    ],
  ],
  counterexamples: ['Sweden criticised NATO.', 'Members of ASEAN met officials of Japan.'],
};

function pairs(subjects: readonly Mention[], objects: readonly Mention[], isDenied = false): Found[] {
  return subjects.flatMap((subject) =>
    objects.map(
      (object): Found => ({
        predicate: 'member_of',
        subject: subject.entity,
        object: object.entity,
        polarity: isDenied ? 'negative' : 'positive',
        opens: true,
        evidence: covering(subject, object),
      }),
    ),
  );
}
