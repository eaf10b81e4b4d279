import { objectsOf, subjectsOf } from '../../grammar/structure/clause.ts';
import { prepositionalPhrases } from '../../grammar/structure/prepositions.ts';
import { spanOf, subtreeOf } from '../../grammar/structure/tree.ts';
import { isNegated } from '../../grammar/structure/verb.ts';
import type { RelationRule } from '../rule.ts';

const ends = ['country', 'city', 'province', 'region', 'facility'];

/** "the railway connecting Uzbekistan to Pakistan", "the cable links Georgia and Romania". */
export const connects: RelationRule = {
  id: 'relations/rules/connects',
  read: (scene) =>
    scene.sentence.tokens.flatMap((verb) => {
      if (verb.upos !== 'VERB' || !scene.words.isA(verb.lemma, 'connects') || isNegated(scene.sentence, verb))
        return [];
      const works = subjectsOf(scene.sentence, verb)
        .flatMap((token) => scene.ofPhrase(token).concat(scene.around(token)))
        .filter((entity) => scene.kindOf(entity) === 'project' || scene.kindOf(entity) === 'facility');
      // ", connecting A to B": what stands right before it, whatever the parser hangs it on.
      const before =
        verb.xpos === 'VBG'
          ? scene.mentions.findLast(({ end }) => end <= verb.start && verb.start - end < 25)
          : undefined;
      const beside = before !== undefined && scene.kindOf(before.entity) === 'project' ? [before.entity] : [];
      const [subject] = [...works, ...beside];
      if (subject === undefined) return [];
      const reached = [
        ...objectsOf(scene.sentence, verb),
        ...prepositionalPhrases(scene.sentence, verb, 'to', 'with', 'and').map(({ head }) => head),
        ...objectsOf(scene.sentence, verb).flatMap((token) =>
          prepositionalPhrases(scene.sentence, token, 'to', 'with').map(({ head }) => head),
        ),
      ].flatMap((token) => scene.at(token));
      const objects = [...new Set(reached)].filter(
        (entity) => entity !== subject && ends.includes(scene.kindOf(entity)),
      );
      const evidence = spanOf(subtreeOf(scene.sentence, verb));
      return objects.map((object) => ({ predicate: 'connects' as const, subject, object, evidence }));
    }),
  examples: [['The new railway, connecting Kenya to Uganda, opened on Monday.', 'railway connects Uganda']],
  counterexamples: ['The inquiry linked Georgia to the attack.'],
};
