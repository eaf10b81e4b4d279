import type { EventType } from '../../../schemas/vocabulary.ts';

/**
 * Where those concerned by a deed may stand beside what its row of the lexicon says, in the order in which they are
 * looked for: what one demands is demanded "of" or "from" someone, what one cuts is cut "against" or "on" someone.
 */
export const addressees: Partial<Record<EventType, readonly string[]>> = {
  AGREE: ['indirect', 'to', 'with', 'inner-object', 'for'],
  SUPPORT: ['for', 'to', 'owner'],
  COOPERATE: ['from', 'to', 'with', 'owner'],
  AID: ['indirect', 'to', 'for', 'owner'],
  REQUEST: ['object', 'indirect', 'of', 'from', 'to', 'on', 'inner-subject'],
  REJECT: ['indirect', 'from', 'of', 'owner'],
  ACCUSE: ['object', 'against', 'owner', 'into'],
  THREATEN: ['object', 'against', 'inner-object', 'owner'],
  SANCTION: ['against', 'on', 'from', 'to', 'owner'],
  MOBILIZE: ['against', 'toward', 'towards'],
};
