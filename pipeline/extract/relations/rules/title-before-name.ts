import type { Mention, Span } from '../../../../schemas/extracted.ts';
import type { RelationRule, Scene } from '../rule.ts';

const reach = 60;

/** "Tajik President Emomali Rahmon", "Ankara's special envoy, Selim Kaya", "Minister Elena Quispe". */
export const titleBeforeName: RelationRule = {
  id: 'relations/rules/title-before-name',
  read: (scene) =>
    scene.mentions
      .filter(({ entity, form }) => scene.kindOf(entity) === 'person' && form === 'name')
      .flatMap((person) => {
        const title = titleOf(scene, person);
        if (title === undefined) return [];
        const owner = ownerOf(scene, title, person);
        if (owner === null) return [];
        const evidence = { start: Math.min(owner.start, title.start), end: person.end };
        return [
          {
            predicate: 'position_held' as const,
            subject: person.entity,
            object: owner.entity,
            role: title.role,
            evidence,
          },
        ];
      }),
  examples: [['Kenyan Energy Minister Peter Kilonzo spoke.', 'Peter Kilonzo position_held Kenya']],
  counterexamples: ['The minister met Peter Kilonzo.'],
};

interface Title extends Span {
  readonly role: string;
}

/** The longest run of words right before (or at the head of) a name that ends in an office. */
function titleOf({ text, words, mentions }: Scene, person: Mention): Title | undefined {
  const before = mentions.filter(({ end }) => end <= person.start).at(-1);
  const from = Math.max(before?.end ?? 0, person.start - reach);
  const window = text.slice(from, person.start).replace(/[,;:]\s$/, '  ');
  const match = /(?:(?:[\p{L}-]{2,20})\s){1,5}\s?$/u.exec(window.replace(/^['’]s\s/, '   '));
  if (match === null) return undefined;
  const run = match[0].trimEnd();
  const parts = run.split(/\s+/);
  const isTitleWord = (word: string): boolean =>
    /^\p{Lu}/u.test(word) ||
    /^(?:of|and|for|former|acting|deputy|special|prime|foreign|chief|interim|vice|outgoing)$/.test(word);
  for (let index = 0; index < parts.length; index++) {
    const phrase = parts.slice(index).join(' ');
    const tail = parts.slice(index);
    const lower = tail.every((word) => /^\p{Ll}/u.test(word));
    if (words.isRole(tail.at(-1) ?? '') || !words.isOffice(phrase) || !(lower || tail.every(isTitleWord))) continue;
    const role = phrase.replace(/^(?:Outgoing|outgoing|of|and|the)\s/, '');
    const start = from + match.index + match[0].lastIndexOf(phrase);
    return { role, start, end: start + phrase.length };
  }
  return undefined;
}

/** Whose office it is: the party right before the title, or after "of" behind the name; else the story's country. */
function ownerOf(scene: Scene, title: Title, person: Mention): { entity: number; start: number } | null {
  const isOwner = ({ entity }: Mention): boolean =>
    ['country', 'government', 'organisation', 'armed_group', 'city', 'province'].includes(scene.kindOf(entity));
  const before = scene.mentions.findLast(({ end }) => end <= title.start + 1);
  if (
    before !== undefined &&
    isOwner(before) &&
    /^(?:['’]s?)?\s{0,2}$/.test(scene.text.slice(before.end, title.start))
  ) {
    return { entity: scene.party(before.entity), start: before.start };
  }
  const { country } = scene.article.entities[person.entity] ?? { country: null };
  const own = scene.article.entities.findIndex((one) => one.kind === 'country' && one.country === country);
  if (country !== null && own !== -1) return { entity: own, start: title.start };
  return scene.home === null ? null : { entity: scene.home, start: title.start };
}
