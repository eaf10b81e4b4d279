import { describe, expect, test } from 'vitest';
import { createDateFinder } from '../../../pipeline/extract/dates/dates.ts';
import { createMentionFinder } from '../../../pipeline/extract/entities/entities.ts';
import { createAnalyser } from '../../../pipeline/extract/grammar/analyser.ts';
import { createPassageReader } from '../../../pipeline/extract/passages/passages.ts';
import { createProjectReader } from '../../../pipeline/extract/projects/projects.ts';
import { createQuantityFinder } from '../../../pipeline/extract/quantities/quantities.ts';
import { readModel } from '../../../pipeline/files/model.ts';
import { reference } from '../../support/reference.ts';

const readPassages = createPassageReader(reference, createAnalyser(await readModel()));
const findDates = createDateFinder(reference);
const findQuantities = createQuantityFinder(reference);
const findMentions = createMentionFinder(reference);
const readProjects = createProjectReader(reference);

function read(text: string) {
  const article = {
    id: 'example',
    text,
    title: null,
    authors: [],
    publisher: null,
    published: null,
    url: null,
    language: null,
    rights: null,
  };
  const passages = readPassages(article);
  const dated = { ...passages, dates: findDates(passages) };
  const counted = { ...dated, quantities: findQuantities(dated) };
  const marked = { ...counted, ...findMentions(counted) };
  return { marked, ...readProjects(marked) };
}

function summary(text: string): string[] {
  const { projects, entities } = read(text);
  return projects.map(({ entity, kind, status, countries }) => {
    const places = countries.map((position) => entities[position]?.country ?? '').join(' ');
    return [entities[entity]?.name, kind, status ?? '-', places || '-'].join(' | ');
  });
}

describe('infrastructure that the text names or describes', () => {
  test.each([
    ['Bangladesh opened the Padma Bridge in 2022.', 'Padma Bridge | bridge | operating | BGD'],
    [
      'Rwanda opened a 28-MW gas-fired power plant at Lake Kivu.',
      'gas-fired power plant at Lake Kivu | power_plant | operating | RWA',
    ],
    ['Georgia scrapped the Anaklia deep-sea port project.', 'Anaklia deep-sea port project | port | cancelled | GEO'],
    [
      'Tanzania is building a standard-gauge railway from Dar es Salaam to Mwanza.',
      'standard-gauge railway from Dar es Salaam to Mwanza | railway | construction | TZA',
    ],
    [
      'The government has cancelled the Kenya-Somalia border wall.',
      'Kenya-Somalia border wall | other | cancelled | KEN SOM',
    ],
    [
      'Niger and Benin plan a joint pipeline from Agadem to the coast.',
      'joint pipeline from Agadem | pipeline | proposed | NER BEN',
    ],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual([expected]);
  });

  test.each([
    'Protesters blocked roads and bridges across Peru.',
    'The port was quiet on Monday.',
    'Police found the lorry near the Kariba dam.',
    'The front line has not moved since May.',
    'A drone struck the Tuapse refinery on Sunday.',
    'The Karnali bridge was washed away in the floods.',
    'A water treatment plant in Gaza ran out of fuel.',
    'Aid agencies asked for a humanitarian corridor to Aleppo.',
  ])('nothing in: %s', (text) => {
    expect(summary(text)).toEqual([]);
  });
});

describe('one project under several names', () => {
  const text =
    'Kenya and Uganda will build the Eldoret-Kampala pipeline. The line will carry fuel. Engineers like the project.';

  test('is one fact with all its mentions', () => {
    const { projects, mentions } = read(text);
    expect(projects).toHaveLength(1);
    const own = mentions.filter(({ entity }) => entity === projects[0]?.entity);
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['Eldoret-Kampala pipeline', 'The line', 'the project']),
    );
  });

  test('an acronym in brackets stands for it later', () => {
    const { projects, mentions, entities } = read(
      "Uganda's East African Crude Oil Pipeline (EACOP) is half built. EACOP will be heated.",
    );
    expect(projects.map(({ acronym }) => acronym)).toEqual(['EACOP']);
    const kinds = mentions.filter(({ start }) => start > 60).map(({ entity }) => entities[entity]?.kind);
    expect(kinds).toContain('project');
  });

  test('entities and mentions that were there keep their places', () => {
    const { marked, entities, mentions } = read(text);
    expect(mentions.slice(0, marked.mentions.length)).toEqual(marked.mentions);
    expect(entities.length).toBeGreaterThanOrEqual(marked.entities.length);
    for (const [position, entity] of marked.entities.entries()) {
      if (entities[position]?.kind !== 'project') expect(entities[position]).toEqual(entity);
    }
  });
});
