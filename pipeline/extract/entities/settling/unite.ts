/** Settled sightings -> numbered entities and mentions. */
import type { ExtractedEntity, Mention } from '../../../../schemas/extracted.ts';
import type { Identity, Settled } from './settle.ts';

function sameness({ key, kind, name }: Identity): string {
  return key ?? `${kind} ${name}`;
}

/** A form as an alias: on one line, without quotes at its ends. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Entities in the order in which the article first names them; mentions in the order of the text. */
export function unite(settled: readonly Settled[]): {
  readonly entities: ExtractedEntity[];
  readonly mentions: Mention[];
} {
  const numbers = new Map<string, number>();
  const identities: Identity[] = [];
  const forms: Set<string>[] = [];
  const numberOf = (identity: Identity): number => {
    const known = numbers.get(sameness(identity));
    if (known !== undefined) return known;
    numbers.set(sameness(identity), identities.length);
    forms.push(new Set());
    return identities.push(identity) - 1;
  };
  const mentions = settled.map(({ sighting: { passage, start, end, text, base }, identity, form, also }): Mention => {
    const entity = numberOf(identity);
    if (form !== 'descriptor') forms[entity]?.add(tidy(text));
    if (base !== undefined && base.referents.length === 0) forms[entity]?.add(tidy(base.text));
    if (also !== undefined) numberOf(also);
    return { passage, start, end, entity, form, others: [] };
  });
  const entities = identities.map(
    (identity, index): ExtractedEntity => ({
      ...identity,
      name: tidy(identity.name),
      aliases: [...(forms[index] ?? [])].filter((form) => form !== identity.name),
    }),
  );
  return { entities, mentions };
}
