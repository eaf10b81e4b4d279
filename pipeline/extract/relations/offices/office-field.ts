/** What an office is of: "for Yemen", "of ports", "of the Bank of Uganda", "at the port in Sudan". */
import type { Mention } from '../../../../schemas/extracted.ts';
import type { Token } from '../../grammar/sentence.ts';
import { partBehind } from '../parts.ts';
import type { Scene } from '../rule.ts';

const ownerKinds = [
  'country',
  'government',
  'organisation',
  'armed_group',
  'city',
  'province',
  'region',
  'project',
  'facility',
  'gathering',
  'people',
];

/** Whose an office is, and where its role and its whole phrase end. */
export interface Field {
  readonly owner: number | null;
  readonly roleEnd: number;
  readonly next: number;
}

/** Whether somebody may hold an office in it or for it. */
export function isOwner(scene: Scene, { entity }: Mention): boolean {
  return ownerKinds.includes(scene.kindOf(entity));
}

/** Index of the word behind a mention. */
export function afterMention({ sentence: { tokens } }: Scene, index: number, { end }: Mention): number {
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return next;
}

/** What the office is of: "for Yemen", "of ports", "of the Bank of Uganda", "at the port in Sudan". */
export function fieldOf(scene: Scene, from: number, head: string, known: number | null): Field {
  const { tokens } = scene.sentence;
  let [owner, roleEnd, next] = [known, from, from];
  for (;;) {
    const preposition = tokens[next]?.text.toLowerCase() ?? '';
    if (!/^(?:of|for|to|at|in|with|from|on)$/.test(preposition)) break;
    let index = next + 1;
    while (index < tokens.length && isBeforeName(scene, tokens[index] as Token)) index++;
    const token = tokens[index];
    const mention = token && scene.mentionAt(token);
    if (mention !== undefined && scene.kindOf(mention.entity) !== 'person') {
      const part = partBehind(scene, mention);
      next = afterPlace(scene, afterMention(scene, index, part ?? mention));
      const isBody = scene.kindOf(mention.entity) === 'organisation' && /^(?:at|with|of)$/.test(preposition);
      // "South Asia director at the Wilson Center" is the center's.
      const isWider = owner !== null && owner === known && isBody && scene.kindOf(owner) !== 'organisation';
      if ((owner === null || isWider) && isOwner(scene, mention) && owns(scene, preposition, head))
        owner = (part ?? mention).entity;
      else if (preposition !== 'in' && (known !== null || owner === null)) roleEnd = next;
      continue;
    }
    const end = plainEnd(scene, next + 1);
    if (end === next + 1 || owner !== known || isDate(scene, tokens[next + 1])) break;
    if (preposition === 'in' && tokens[end - 1]?.lemma === 'country') return { owner, roleEnd, next: end };
    [roleEnd, next] = [end, end];
  }
  return owner === null ? afterComma(scene, next, roleEnd) : { owner, roleEnd, next };
}

/** "Senior Fellow, Lowland Institute": the body stands behind a comma, and nothing but a mark or the end behind it. */
function afterComma(scene: Scene, next: number, roleEnd: number): Field {
  const { tokens } = scene.sentence;
  const [comma, article, word] = tokens.slice(next, next + 3);
  const first = article?.text === 'the' ? word : article;
  const body = comma?.text === ',' && first !== undefined ? scene.mentionAt(first) : undefined;
  if (body === undefined || first === undefined || scene.kindOf(body.entity) !== 'organisation')
    return { owner: null, roleEnd, next };
  const end = afterMention(scene, first.index, body);
  const isClosed = end === tokens.length || /^[.,;:)—–]$/.test(tokens[end]?.text ?? '');
  return isClosed ? { owner: body.entity, roleEnd, next: end } : { owner: null, roleEnd, next };
}

/** An envoy for Yemen is not Yemen's, a minister of Yemen is. */
function owns({ words }: Scene, preposition: string, head: string): boolean {
  const isEnvoy = words.isA(head.split(/\s+/).at(-1) ?? '', 'envoy');
  return preposition !== 'to' && preposition !== 'on' && (preposition === 'of' || !isEnvoy);
}

function isBeforeName(scene: Scene, token: Token): boolean {
  if (scene.mentionAt(token) !== undefined) return false;
  return /^(?:the|a|an|-)$/i.test(token.text) || scene.words.isA(token.text, 'direction');
}

/** "governor of the bank in March": a time is no part of the office. */
function isDate({ article: { dates }, passage }: Scene, token: Token | undefined): boolean {
  return dates.some((date) => date.passage === passage && date.start === token?.start);
}

/** "Nyanza province", "the Kherson region": the noun of a place behind its name. */
function afterPlace({ sentence: { tokens }, words }: Scene, index: number): number {
  const token = tokens[index];
  return token !== undefined && token.upos === 'NOUN' && words.isA(token.lemma, 'place') ? index + 1 : index;
}

/** "trade and industry", "the interior": what an office is of, in ordinary words. */
function plainEnd(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let index = from;
  if (/^(?:the|its|their)$/.test(tokens[index]?.text ?? '')) index++;
  const first = index;
  while (index < tokens.length && index < first + 8) {
    const token = tokens[index] as Token;
    const isPlain = /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) || /^(?:and|&|-)$/.test(token.text);
    if (scene.mentionAt(token) !== undefined || !isPlain || scene.words.isRank(token.text)) break;
    index++;
  }
  while (index > first && /^(?:and|&|-)$/.test(tokens[index - 1]?.text ?? '')) index--;
  return index === first ? from : index;
}
