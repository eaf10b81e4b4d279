import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArticleReader } from '../../pipeline/build.ts';
import { toArticle } from '../../pipeline/files/articles.ts';
import { parseCorrections } from '../../pipeline/files/corrections.ts';
import { projectFolder } from '../../pipeline/files/ingredients.ts';
import { reviewEntries, reviewHeader } from '../../pipeline/review/review.ts';
import { suggestionText } from '../../schemas/corrections/suggestion.ts';
import { ingredients } from '../support/reference.ts';

const id = 'taliban-central-asia';
const text = readFileSync(join(projectFolder, 'seeds/articles', `${id}.txt`), 'utf8');
const article = toArticle(id, text, {});
const { tables } = createArticleReader(ingredients)(article);
const entries = reviewEntries(tables, { by: 'A. Reader', date: '2024-09-01' }, () => false);

/** Takes one `# ` from the lines that have it. */
const uncommented = (source: string) => source.replace(/^# /gm, '');
const readWith = (source: string) => {
  const { corrections, problems } = parseCorrections(source, `${id}.yaml`);
  expect(problems).toEqual([]);
  return createArticleReader({ ...ingredients, corrections: new Map([[id, corrections]]) })(article);
};

describe('a file to fill in', () => {
  const confidences = entries.map((entry) => Number(/confidence ([\d.]+)/.exec(entry)?.[1]));

  test('has every fact, the least certain first, with its words in context', () => {
    const { observations, events, projects, relations } = tables;
    expect(entries).toHaveLength([observations, events, projects, relations].flat().length);
    expect(confidences).toEqual(confidences.toSorted((left, right) => left - right));
    expect(entries.join('')).toContain('## In 2023, Tajikistan supplied ⟦1.6 billion kilowatt-hours⟧ of electricity');
  });

  test('does nothing as it stands', () => {
    const source = [reviewHeader(id), ...entries].join('\n');
    expect(parseCorrections(source, 'x.yaml')).toEqual({ corrections: [], problems: [] });
  });

  test('accepts what is uncommented', () => {
    const { tables: reviewed, corrections } = readWith(uncommented([reviewHeader(id), ...entries].join('\n')));
    expect(new Set(corrections.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']));
    expect(corrections).toHaveLength(entries.length);
    expect(reviewed.evidence).toEqual(tables.evidence);
    expect(reviewed.events).toEqual(tables.events.map((row) => ({ ...row, confidence: 1 })));
    expect(reviewEntries(reviewed, { by: '', date: '' }, () => false)).toEqual([]);
  });

  test('changes nothing when the fields are uncommented too: they say what was read', () => {
    const all = uncommented(uncommented(entries.join('\n')).replace(/^ {2}# /gm, '  ')).replace(
      /^- accept/gm,
      '- change',
    );
    const { tables: reviewed, corrections } = readWith(all);
    expect(corrections.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
    expect(reviewed.observations.map((row) => row.observation_id)).toEqual(
      tables.observations.map((row) => row.observation_id),
    );
    expect(reviewed.entities).toEqual(tables.entities);
  });

  test('leaves out the facts that the file names already', () => {
    const known = tables.events[0]?.event_id ?? '';
    const rest = reviewEntries(tables, { by: '', date: '' }, (one) => one === known);
    expect(rest).toHaveLength(entries.length - 1);
  });
});

describe('the text of a suggestion', () => {
  const suggestion = { kind: 'change', table: 'events', id: 'event-1', reason: '', by: '', date: '' } as const;

  test('is an entry to paste: plain where YAML allows it, quoted where not, empty where nothing is known', () => {
    const fields = {
      type: 'AID',
      mode: null,
      actors: ['Kenya', 'Doe, Jane'],
      recipients: [],
      place: '1: x',
      action: 'null',
    };
    expect(suggestionText({ ...suggestion, quote: 'Kenya’s “aid” # 1', fields })).toBe(`- change: events
  expects:
    quote: "Kenya’s “aid” # 1"
    id: event-1
  fields:
    type: AID
    mode:
    actors: [Kenya, "Doe, Jane"]
    recipients: []
    place: "1: x"
    action: "null"
  reason:
  by:
  date:
`);
  });

  test.each([
    'a: b',
    '- x',
    '"q"',
    "it's",
    'a\nb',
    '#5',
    '[x]',
    'US$ 4.8 billion',
    'x ',
    ' x',
    '*',
    'á–b',
    '%',
    'a, b',
    'x:',
    '!t',
  ])('reads back: %j', (quote) => {
    const source = suggestionText({ ...suggestion, kind: 'accept', quote, reason: 'r', by: 'b', date: '2024-09-01' });
    const { corrections, problems } = parseCorrections(source, 'x.yaml');
    expect(problems).toEqual([]);
    expect(corrections[0]?.expects.quote).toBe(quote);
  });
});
