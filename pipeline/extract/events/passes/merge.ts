import type { EventFact, EvidenceSpan } from '../../../../schemas/extracted.ts';

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((entity) => b.includes(entity));
const agree = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b;

/** Two tellings of one event: the same deed of the same parties, and nothing that speaks against it. */
function isSameEvent(a: EventFact, b: EventFact): boolean {
  return (
    a.type === b.type &&
    a.auxiliary === b.auxiliary &&
    same(a.actors, b.actors) &&
    (same(a.recipients, b.recipients) || a.recipients.length * b.recipients.length === 0) &&
    agree(a.date, b.date) &&
    agree(a.mode, b.mode) &&
    agree(a.project, b.project) &&
    agree(a.place, b.place) &&
    (a.action === b.action || (a.date !== null && a.date === b.date && a.recipients.length > 0)) &&
    a.actors.length + a.recipients.length > 0
  );
}

function join(a: EventFact, b: EventFact): EventFact {
  const evidence = [...a.evidence, ...b.evidence].filter(
    (span, index, all) => all.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  ) as [EvidenceSpan, ...EvidenceSpan[]];
  return {
    ...a,
    evidence,
    mode: a.mode ?? b.mode,
    date: a.date ?? b.date,
    recipients: a.recipients.length > 0 ? a.recipients : b.recipients,
    place: a.place ?? b.place,
    project: a.project ?? b.project,
    reportedBy: a.reportedBy ?? b.reportedBy,
  };
}

/** Unites the tellings of one event (headline, lead, pull quote, later mention) into one fact with several pieces of evidence. */
export function mergeEvents(events: readonly EventFact[]): EventFact[] {
  const merged: EventFact[] = [];
  for (const event of events) {
    const place = merged.findIndex((known) => isSameEvent(known, event));
    const known = merged[place];
    if (known) merged[place] = join(known, event);
    else merged.push(event);
  }
  return merged;
}
