/** Quantities -> observations: what each number says about the world, read from the clause around it. */
import type { Declined, EvidenceSpan, ObservationFact, Quantity } from '../../../schemas/extracted.ts';
import type { MarkedArticle } from '../document.ts';
import { nounPhrase } from '../grammar/structure/noun-phrase.ts';
import { carryPeriods } from './carried.ts';
import { readColumns } from './cells.ts';
import { isUnsaid } from './party-frames.ts';
import { frameOf } from './frame.ts';
import { measuredBy, type Names } from './indicator.ts';
import { type ObservationLexicon, type ObservationReference, observationLexicon } from './lexicon.ts';
import { type Naming, namingIn } from '../naming.ts';
import { elided } from '../quantities/passes/elided.ts';
import { createProjectsMeant, type PlannedArticle, type ProjectsMeant } from '../projects/meant.ts';
import { sentenceBefore } from './nearby.ts';
import { carryCounterparts } from './recipients.ts';
import { gappedParty } from './owners.ts';
import { partiesOf } from './parties.ts';
import { uniteRepeats } from './repeats.ts';
import { periodOf } from './period.ts';
import { reporterOf, signOf } from './sign.ts';
import { createStandIns, type StandInReference } from './stand-ins.ts';
import { statusOf } from './standing.ts';
import { carrySubjects, type OpenFact } from './topic.ts';
import { triviality } from './trivial.ts';

type ProjectReference = Parameters<typeof createProjectsMeant>[0];

/** Names of trade that has two sides though the sentence does not name both. */
const twoSided = /\b(?:bilateral|two-way|mutual|reciprocal)\b/i;

export interface Observations {
  readonly observations: readonly ObservationFact[];
  /** Quantities that are no observation, each with the reason; quantities in = observations + declined. */
  readonly declined: readonly Declined[];
}

/** Builds the reader once from the reference rows. */
export function createObservationReader(
  reference: ObservationReference & ProjectReference & StandInReference,
): (article: PlannedArticle) => Observations {
  const lexicon = observationLexicon(reference);
  const standIns = createStandIns(reference);
  const projectsMeant = createProjectsMeant(reference);
  return (article) => {
    const meant = projectsMeant(article);
    const standsFor = standIns(article);
    const observations: OpenFact[] = [];
    const declined: Declined[] = [];
    const namings = article.passages.map((_, passage) =>
      namingIn(article, passage, (token) => standsFor(passage, token)),
    );
    for (const [index, quantity] of article.quantities.entries()) {
      const naming = namings[quantity.passage] as Naming;
      const result = readObservation(article, quantity, index, naming, lexicon, meant);
      if ('reason' in result) declined.push(result);
      else observations.push(asBefore(article, result, observations.at(-1), naming));
    }
    return {
      observations: uniteRepeats(
        article,
        carryPeriods(article, carryCounterparts(carrySubjects(article, readColumns(article, observations, lexicon)))),
      ),
      declined,
    };
  };
}

function readObservation(
  article: PlannedArticle,
  quantity: Quantity,
  index: number,
  naming: Naming,
  lexicon: ObservationLexicon,
  meant: ProjectsMeant,
): OpenFact | Declined {
  const { passage, start, end } = quantity;
  const evidence: EvidenceSpan = { passage, start, end };
  const decline = (reason: string): Declined => ({ ...evidence, table: 'observations', reason });
  const frame = frameOf(naming.sentence, quantity);
  if (frame === undefined) return decline('No words of the sentence hold the number');
  const trivial = triviality(article, quantity, frame, lexicon);
  if (trivial !== undefined) return decline(trivial);
  const names = namesIn(article, passage, naming);
  const { indicator, noun, by } = measuredBy(frame, quantity, lexicon, names, sentenceBefore(article, passage));
  const parties = partiesOf(frame, quantity, indicator, noun, naming, lexicon, {
    by: (token) => meant.by(passage, token),
    near: (token) => meant.near(passage, token) ?? soleProject(article),
  });
  const status = article.projects.find(({ entity }) => entity === parties.about)?.status;
  const measure = noun === null ? null : textOf(article.article.text, nounPhrase(naming.sentence, noun));
  const isUnbuilt = status === 'proposed' || status === 'construction';
  const standing = statusOf(frame, quantity, indicator, lexicon, isUnbuilt);
  return {
    rule: `observations/by-${by}`,
    evidence: [evidence],
    quantity: index,
    // Trade of one party with nobody named is its trade with all, unless it is called two-sided.
    indicator:
      indicator === 'bilateral_trade' && parties.counterpart === null && !twoSided.test(measure ?? '')
        ? 'foreign_trade'
        : indicator,
    measure,
    ...parties,
    lacksOwner: isUnsaid(frame, indicator, noun, lexicon.partyFrames),
    status: standing,
    period: periodOf(frame, quantity, { indicator, status: standing }, article),
    reportedBy: reporterOf(frame, naming),
    sign: signOf(frame, quantity, indicator, lexicon),
  };
}

/** Which words of a sentence name works, and which stand inside the name of a party or place. */
function namesIn({ mentions }: MarkedArticle, passage: number, naming: Naming): Names {
  const proper = mentions.filter(
    ({ passage: home, form, entity }) =>
      home === passage && form === 'name' && !/^(?:project|agreement|gathering)$/.test(naming.kindOf(entity)),
  );
  return {
    isProject: (token) => naming.at(token).some((entity) => naming.kindOf(entity) === 'project'),
    isName: ({ start, end }) => proper.some((one) => one.start <= start && end <= one.end),
  };
}

/** How many passages, the heading among them, tell what an article is about. */
const opening = 3;

/** The only project of an article that opens with it. */
function soleProject({ projects, mentions }: PlannedArticle): number | null {
  const [sole, other] = projects;
  if (sole === undefined || other !== undefined) return null;
  const isOpening = mentions.some(({ entity, passage }) => entity === sole.entity && passage < opening);
  return isOpening ? sole.entity : null;
}

/** "Spain took 12,000 refugees, Italy 45,000": what leaves out its unit measures what the number before it does. */
function asBefore(article: MarkedArticle, fact: OpenFact, before: OpenFact | undefined, naming: Naming): OpenFact {
  const quantity = article.quantities[fact.quantity];
  const isGapped = quantity !== undefined && fact.indicator === 'other' && isGap(article, quantity, before, naming);
  const isElided = isGapped || (quantity?.rule === elided && fact.rule === 'observations/by-dimension');
  const isNext = before?.quantity === fact.quantity - 1 && before.evidence[0].passage === fact.evidence[0].passage;
  if (!isElided || !isNext || before === undefined) return fact;
  return { ...fact, indicator: before.indicator, measure: before.measure };
}

/** "gave $5 million and Norway $3 million": a number without a verb of its own, of the kind of the one before it. */
function isGap(article: MarkedArticle, quantity: Quantity, before: OpenFact | undefined, naming: Naming): boolean {
  const former = before && article.quantities[before.quantity];
  const frame = frameOf(naming.sentence, quantity);
  const gap = frame && gappedParty(frame, quantity, naming);
  return gap?.preposition === null && former?.dimension === quantity.dimension;
}

function textOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
