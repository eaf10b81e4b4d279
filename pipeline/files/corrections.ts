/** Reads the corrections of articles: `<article>.yaml`, a list of entries. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { checkCorrection, type Correction, type Corrections } from '../../schemas/corrections.ts';
import { Problem } from '../../schemas/problem.ts';
import { correctionsFolder } from './ingredients.ts';

export interface ReadCorrections {
  readonly corrections: Corrections;
  /** What is wrong, by article: an article whose corrections cannot be read is not built. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Files that belong to none of the articles. */
  readonly unused: readonly string[];
}

/**
 * Reads the corrections of some articles. Those of the seeds may not be there.
 * @param ids ids of the articles; without them the corrections of all are read
 * @throws Problem `corrections.missing` when another folder does not exist
 */
export async function readCorrections(folder: string, ids?: readonly string[]): Promise<ReadCorrections> {
  const listed = await list(folder);
  const files = listed.filter((name) => !name.startsWith('.') && name !== 'README.md').sort();
  const named = ids ?? files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  const articles = new Map(named.map((id) => [`${id}.yaml`, id]));
  const corrections = new Map<string, readonly Correction[]>();
  const problems = new Map<string, readonly Problem[]>();
  for (const file of files) {
    const id = articles.get(file);
    if (id === undefined) continue;
    const path = join(folder, file);
    const parsed = await readFile(path, 'utf8').then(
      (source) => parseCorrections(source, path),
      (error: Error) =>
        failed('corrections.file', path, `The file cannot be read: ${error.message}`, 'Mend or remove it'),
    );
    corrections.set(id, parsed.corrections);
    if (parsed.problems.length > 0) problems.set(id, parsed.problems);
  }
  return {
    corrections,
    problems,
    unused: files.filter((name) => !articles.has(name)).map((name) => join(folder, name)),
  };
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => {
    if (folder === correctionsFolder) return [];
    throw new Problem('corrections.missing', folder, 'No such folder of corrections', 'Name a folder that is there');
  });
}

/** Reads the YAML of a corrections file; a file of comments alone holds no corrections. Every fault is a problem of its own. */
export function parseCorrections(
  source: string,
  path: string,
): { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines });
  const placeOf = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const [error] = document.errors;
  if (error !== undefined) {
    const [first] = error.message.split('\n');
    return failed('corrections.yaml', placeOf(error.pos[0]), `This is not valid YAML: ${first}`, 'Mend the line');
  }
  if (isEmpty(document)) return { corrections: [], problems: [] };
  if (!isSeq(document.contents)) {
    const fix = 'Begin each entry with "- accept:", "- change:", "- add:" or "- retract:"';
    return failed('corrections.list', path, 'Expected a list of corrections', fix);
  }
  const values = valuesOf(document);
  if (values === null) return failed('corrections.yaml', path, 'Too many aliases', 'Write the entries out');
  const checked = document.contents.items.map((item, index) => {
    const place = placeOf((item as Node | null)?.range?.[0] ?? 0);
    return { place, entry: index + 1, ...checkCorrection(values[index], { entry: index + 1, place }) };
  });
  return {
    corrections: checked.flatMap((one) => ('correction' in one ? [one.correction] : [])),
    problems: checked.flatMap((one) =>
      'faults' in one
        ? one.faults.map(
            ({ message, fix }) => new Problem('corrections.value', one.place, `Entry ${one.entry}: ${message}`, fix),
          )
        : [],
    ),
  };
}

/** Null when aliases of aliases would fill the memory. */
function valuesOf(document: Document.Parsed): unknown[] | null {
  try {
    return document.toJS() as unknown[];
  } catch {
    return null;
  }
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || contents.range === null || String(contents) === '';
}

function failed(code: string, place: string, message: string, fix: string) {
  return { corrections: [], problems: [new Problem(code, place, message, fix)] };
}

/**
 * Reads corrections where a broken file of them should end the work.
 * @throws AggregateError of Problems
 */
export async function readSoundCorrections(folder: string, ids?: readonly string[]): Promise<Corrections> {
  const { corrections, problems } = await readCorrections(folder, ids);
  if (problems.size > 0) throw new AggregateError([...problems.values()].flat());
  return corrections;
}
