import type { EntityKind } from '../../../../schemas/vocabulary.ts';
import { declared, type Reader } from './reader.ts';
import { titleLimit } from './title.ts';

/** Nouns that open a name: "Lake Kivu", "Camp Lemonnier", "Operation Barkhane", "Alliance Fleuve Congo". */
const openingNouns: Readonly<Record<string, EntityKind>> = {
  Lake: 'region',
  Mount: 'region',
  Cape: 'region',
  Wadi: 'region',
  Jebel: 'region',
  Rio: 'region',
  Camp: 'facility',
  Fort: 'facility',
  Operation: 'gathering',
  Exercise: 'gathering',
  Alliance: 'organisation',
  Parti: 'organisation',
  Partido: 'organisation',
  Mouvement: 'organisation',
  Movimiento: 'organisation',
  Banque: 'organisation',
  Banco: 'organisation',
  Grupo: 'organisation',
  Groupe: 'organisation',
  Obras: 'organisation',
  Compagnie: 'organisation',
  Telekom: 'organisation',
  Banca: 'organisation',
  Deutsche: 'organisation',
};

export const namedByFirstNoun: Reader = (context, from, last) => {
  const kind = openingNouns[context.atoms[from]?.text ?? ''];
  const end = titleLimit(context, from, last);
  if (kind === undefined || end === from || context.atoms[from + 1]?.gap !== ' ') return undefined;
  return { found: declared(from, end, kind), next: end + 1 };
};
