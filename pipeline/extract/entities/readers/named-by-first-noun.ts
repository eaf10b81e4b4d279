import { decisive, type Reader } from './reader.ts';
import { titleLimit } from './title.ts';

const kinds = ['region', 'facility', 'gathering', 'organisation', 'none'] as const;

/** An operation may be a mission, which is an organisation. */
const weak = 1.8;

/** Nouns that open a name: "Lake Kivu", "Camp Lemonnier", "Operation Barkhane", "Alliance Fleuve Congo". */
export const namedByFirstNoun: Reader = (context, from, last) => {
  const noun = context.atoms[from]?.text ?? '';
  const kind = kinds.find((one) => context.words.hasCue(`opens_${one}`, noun));
  if (kind === undefined || context.atoms[from + 1]?.gap !== ' ') return undefined;
  const end = titleLimit(context, from, last);
  if (end === from) return undefined;
  const found = { first: from, last: end, referents: [], votes: { [kind]: kind === 'gathering' ? weak : decisive } };
  return { found, next: end + 1 };
};
