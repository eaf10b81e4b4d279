import { declared, type Reader } from './reader.ts';
import { titleLimit } from './title.ts';

const kinds = ['region', 'facility', 'gathering', 'organisation'] as const;

/** Nouns that open a name: "Lake Kivu", "Camp Lemonnier", "Operation Barkhane", "Alliance Fleuve Congo". */
export const namedByFirstNoun: Reader = (context, from, last) => {
  const noun = context.atoms[from]?.text ?? '';
  const kind = kinds.find((one) => context.words.hasCue(`opens_${one}`, noun));
  if (kind === undefined || context.atoms[from + 1]?.gap !== ' ') return undefined;
  const end = titleLimit(context, from, last);
  return end === from ? undefined : { found: declared(from, end, kind), next: end + 1 };
};
