/** Reads a published version back: a folder, or the zip of a release. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import type { PublishedRow, PublishedTable, PublishedVersion } from '../../schemas/published.ts';
import { Problem } from '../../schemas/problem.ts';

const PACKAGE = 'datapackage.json';

const packageSchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version of three whole numbers'),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        primaryKey: z.union([z.string(), z.array(z.string())]),
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            categories: z.array(z.object({ value: z.string() })).optional(),
          }),
        ),
      }),
    }),
  ),
});

/** Text of a file of the version, by its path below the version's folder. */
type ReadText = (path: string) => Promise<string>;

/**
 * Reads the data package and the CSV files of a version.
 * @param path the version's folder, or a .zip that holds it
 * @throws Problem `published.*` when something of it is missing or cannot be read
 */
export async function readPublished(path: string): Promise<PublishedVersion> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new Problem(
      'published.missing',
      path,
      'No such folder or file',
      'Give the folder of a version, or the zip of a release',
    );
  }
  const readText = found.isDirectory() ? folderReader(path) : await zipReader(path);
  const { version, resources } = parsePackage(await readText(PACKAGE), path);
  const tables = await Promise.all(
    resources.map(
      async ({ name, path: file, schema }): Promise<PublishedTable> => ({
        name,
        key: [schema.primaryKey].flat(),
        columns: schema.fields.map((field) => ({
          name: field.name,
          type: field.type,
          codes: field.categories?.map(({ value }) => value) ?? [],
        })),
        rows: parseRows(await readText(file), join(path, file)),
      }),
    ),
  );
  return { version, tables };
}

function folderReader(folder: string): ReadText {
  return async (path) => {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    return text ?? missing(folder, path);
  };
}

async function zipReader(path: string): Promise<ReadText> {
  const files = unzip(await readFile(path), path);
  const packagePath = Object.keys(files).find((name) => name === PACKAGE || name.endsWith(`/${PACKAGE}`));
  const folder = packagePath?.slice(0, -PACKAGE.length) ?? '';
  return async (name) => {
    const bytes = files[`${folder}${name}`];
    return bytes === undefined ? missing(path, name) : strFromU8(bytes);
  };
}

function unzip(bytes: Uint8Array, path: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Problem(
      'published.zip',
      path,
      'This is not a zip file',
      'Give the folder of a version, or the zip of a release',
    );
  }
}

function missing(place: string, path: string): never {
  throw new Problem(
    'published.file',
    place,
    `It holds no ${path}`,
    'Give the folder of a whole version, or the zip of a release',
  );
}

function parsePackage(source: string, place: string): z.infer<typeof packageSchema> {
  try {
    const result = packageSchema.safeParse(JSON.parse(source));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Problem(
      'published.package',
      place,
      `Unexpected "${issue?.path.join('.')}" in ${PACKAGE}: ${issue?.message}`,
      'Build the version anew',
    );
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('published.package', place, `${PACKAGE} is not valid JSON`, 'Build the version anew');
  }
}

function parseRows(source: string, place: string): PublishedRow[] {
  try {
    return parse(source, { columns: true, bom: true });
  } catch (error) {
    throw new Problem('published.csv', place, (error as Error).message, 'Build the version anew');
  }
}
