import type { Span } from '../../../../schemas/extracted.ts';
import type { Found, Scene } from '../rule.ts';
import type { Office } from './office-phrase.ts';

/** A person's office as a relation; "a lawmaker of the Labour Party" belongs to the party, its leader leads it. */
export function holding(scene: Scene, person: number, owner: number, office: Office, evidence: Span): Found {
  const { predicate, role } = office;
  const isPartisan = scene.words.isA(role.split(/\s+/).at(-1) ?? '', 'partisan');
  const isOwner = /(?:^| )(?:co-)?owner$/i.test(role) && scene.kindOf(owner) !== 'country';
  if (isOwner) return { predicate: 'owns', subject: person, object: owner, evidence };
  if (isPartisan && isParty(scene, owner)) return { predicate: 'member_of', subject: person, object: owner, evidence };
  return { predicate, subject: person, object: owner, role, evidence };
}

/** Whether an entity is a political party, by the nouns of its name. */
export function isParty({ article, words, kindOf }: Scene, entity: number): boolean {
  const name = article.entities[entity]?.name ?? '';
  return kindOf(entity) === 'organisation' && name.split(/[\s-]+/).some((word) => words.isA(word, 'party'));
}
