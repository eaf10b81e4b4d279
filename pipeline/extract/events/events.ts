/** Who did what to whom: verbs and nouns that tell events, their parties, and how the text holds them. */
import type { Declined, EventFact } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import { withFiniteVerb } from '../clauses/repair.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isPredicate } from '../grammar/structure/clause.ts';
import { framesOf } from './frames.ts';
import { withBackground } from './history.ts';
import { type EventLexicon, eventLexicon } from './lexicon.ts';
import { mergeEvents } from './merge.ts';
import { readNoun } from './nouns.ts';
import { participantsIn } from './participants.ts';
import { declineReason, withoutEchoes } from './refine.ts';
import { rememberArguments, type Setting } from './scene.ts';
import type { Telling } from './telling.ts';
import { readVerb } from './verbs.ts';

export interface EventReading {
  readonly events: readonly EventFact[];
  readonly declined: readonly Declined[];
}

/**
 * Makes the reader of events from the lexicons. Types and modes are those of PLOVER 2.0, with BUILD and GOVERN.
 * The reader is a pure function of the article: tellings are found sentence by sentence, then refined in passes.
 */
export function createEventReader(reference: Reference): (article: MarkedArticle) => EventReading {
  const lexicon = eventLexicon(reference);
  return (article) => {
    const events: EventFact[] = [];
    const declined: Declined[] = [];
    article.passages.forEach((passage, index) => {
      const read = article.sentences[index];
      const sentence = read && withFiniteVerb(read);
      if (!sentence || passage.kind === 'byline' || passage.kind === 'boilerplate') return;
      for (const telling of withoutEchoes(readSentence(lexicon, article, sentence, index))) {
        const span = { passage: index, start: telling.start, end: telling.end };
        const reason = declineReason(telling, passage.kind);
        if (reason === null) events.push(factOf(telling, index));
        else declined.push({ ...span, table: 'events', reason });
      }
    });
    return { events: mergeEvents(withBackground(article, events)), declined };
  };
}

function readSentence(lexicon: EventLexicon, article: MarkedArticle, sentence: Sentence, passage: number): Telling[] {
  const mentions = article.mentions.filter((mention) => mention.passage === passage);
  const dates = article.dates.filter((date) => date.passage === passage);
  const quantities = article.quantities.filter((quantity) => quantity.passage === passage);
  const setting: Setting = {
    sentence,
    lexicon,
    participants: participantsIn(sentence, mentions, article.entities, lexicon),
    counted: (token) => quantities.some(({ start, end }) => start <= token.start && token.end <= end),
    argumentsOf: rememberArguments(sentence),
  };
  const frames = framesOf(setting);
  return sentence.tokens.flatMap((token) => {
    const clause = isPredicate(sentence, token) && token.deprel !== 'amod';
    const gerund = token.xpos === 'VBG' && /^(?:nsubj|obj|obl|nmod|csubj|root|advcl)/.test(token.deprel);
    const noun = token.upos === 'NOUN' || token.upos === 'PROPN' || gerund;
    const telling =
      (clause ? readVerb(setting, frames, dates, token) : undefined) ??
      (noun ? readNoun(setting, frames, dates, token) : undefined);
    return telling ? [telling] : [];
  });
}

function factOf(telling: Telling, passage: number): EventFact {
  const { type, mode, auxiliary, action, date, actors, recipients, place, project, reportedBy, rule } = telling;
  return {
    type,
    mode,
    auxiliary,
    action,
    date,
    actors,
    recipients,
    place,
    project,
    reportedBy,
    rule,
    evidence: [{ passage, start: telling.start, end: telling.end }],
  };
}
