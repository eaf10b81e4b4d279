/** Who did what to whom: verbs and nouns that tell events, their parties, and how the text holds them. */
import { createProjectsMeant, type PlannedArticle, type ProjectsMeant } from '../projects/meant.ts';
import type { DateExpression, Declined, EventFact, Mention, Quantity } from '../../../schemas/extracted.ts';
import type { Reference } from '../../../schemas/reference.ts';
import { conjoinedNouns } from '../clauses/nominal.ts';
import type { MarkedArticle } from '../document.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isPredicate } from '../grammar/structure/clause.ts';
import { framesOf } from './frames.ts';
import { homeOf, pairBefore } from './home.ts';
import { type EventLexicon, eventLexicon } from './lexicon.ts';
import { readNoun } from './nouns.ts';
import { type Participants, participantsIn } from './participants.ts';
import { withAnswered } from './passes/answers.ts';
import { withCarriedDates } from './passes/carry-dates.ts';
import { declineReason, withoutEchoes, withoutTolls } from './passes/decline.ts';
import { withBackground } from './passes/history.ts';
import { mergeEvents } from './passes/merge.ts';
import { rememberArguments, type Setting } from './scene.ts';
import type { PlacedTelling, Telling } from './telling.ts';
import { declaredIn, speakersFor } from './speakers.ts';
import { readVerb } from './verbs.ts';

export interface EventReading {
  readonly events: readonly EventFact[];
  readonly declined: readonly Declined[];
}

/**
 * Makes the reader of events from the lexicons. Types and modes are those of PLOVER 2.0, with BUILD and GOVERN.
 * The reader is a pure function of the article: tellings are found sentence by sentence, then refined in passes.
 */
export function createEventReader(reference: Reference): (article: PlannedArticle) => EventReading {
  const lexicon = eventLexicon(reference);
  const readProjects = createProjectsMeant(reference);
  return (article) => {
    const projects = readProjects(article);
    const named = {
      mentions: byPassage(article.mentions),
      dates: byPassage(article.dates),
      quantities: byPassage(article.quantities),
    };
    const marks = { ...named, projects, we: declaredWe(lexicon, article, { ...named, projects }) };
    const told: PlacedTelling[] = [];
    const declined: Declined[] = [];
    article.passages.forEach((passage, index) => {
      const sentence = article.sentences[index];
      if (!sentence || passage.kind === 'byline' || passage.kind === 'boilerplate') return;
      const standing = readSentence(lexicon, article, marks, sentence, index).filter((telling) => {
        const headline = sentence.tokens.at(-1)?.upos !== 'PUNCT';
        const reason = declineReason(telling, headline ? 'heading' : passage.kind);
        if (reason !== null) {
          declined.push({ passage: index, start: telling.start, end: telling.end, table: 'events', reason });
        }
        return reason === null;
      });
      for (const telling of withoutEchoes(standing)) {
        const nameless = telling.actors.length + telling.recipients.length === 0;
        // A pull quote adds evidence to the event that it repeats; without parties nothing ties the two.
        if (passage.repeats === null || !nameless) told.push({ ...telling, passage: index });
      }
    });
    const tied = withAnswered(withCarriedDates(withoutTolls(told), article.passages));
    return { events: mergeEvents(withBackground(article, tied.map(factOf))), declined };
  };
}

interface Marks {
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly dates: ReadonlyMap<number, readonly DateExpression[]>;
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
  readonly projects: ProjectsMeant;
  /** Who "we" are, where the text declares it once for all. */
  readonly we?: readonly number[];
}

function byPassage<Mark extends { readonly passage: number }>(marks: readonly Mark[]): Map<number, Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.passage);
    if (group) group.push(mark);
    else groups.set(mark.passage, [mark]);
  }
  return groups;
}

function participantsOf(
  lexicon: EventLexicon,
  article: MarkedArticle,
  { mentions, we = [] }: Marks,
  sentence: Sentence,
  passage: number,
): Participants {
  return participantsIn(
    sentence,
    mentions.get(passage) ?? [],
    article.entities,
    lexicon,
    (offset, ofStory) => homeOf(article, passage, offset, ofStory),
    (token) => (we.length > 0 ? we : speakersFor(article, passage, token)),
  );
}

/** "We, the leaders of Fiji and Tuvalu, met": the parties that speak in a communiqué. */
function declaredWe(lexicon: EventLexicon, article: MarkedArticle, marks: Marks): number[] {
  const passage = article.sentences.findIndex((sentence) => declaredIn(sentence).length > 0);
  const sentence = article.sentences[passage];
  if (!sentence) return [];
  const { doers } = participantsOf(lexicon, article, marks, sentence, passage);
  return declaredIn(sentence).flatMap((token) => conjoinedNouns(sentence, token).flatMap(doers));
}

function readSentence(
  lexicon: EventLexicon,
  article: MarkedArticle,
  marks: Marks,
  sentence: Sentence,
  passage: number,
): Telling[] {
  const dates = marks.dates.get(passage) ?? [];
  const quantities = marks.quantities.get(passage) ?? [];
  const setting: Setting = {
    sentence,
    lexicon,
    today: article.article.published,
    participants: participantsOf(lexicon, article, marks, sentence, passage),
    counted: (token) => quantities.some(({ start, end }) => start <= token.start && token.end <= end),
    pairBefore: (offset) => pairBefore(article, passage, offset),
    argumentsOf: rememberArguments(sentence),
    projectBy: (token) => marks.projects.by(passage, token),
    projectNear: (token) => marks.projects.near(passage, token),
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

function factOf(telling: PlacedTelling): EventFact {
  const { passage, type, mode, auxiliary, action, date, actors, recipients, place, project, reportedBy, rule, row } =
    telling;
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
    row,
    evidence: [{ passage, start: telling.start, end: telling.end }],
  };
}
