/** A version's files -> its tables, as a reader of the CSV files has them. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { Problem } from '../../../schemas/problem.ts';
import { type Applied, appliedSchema } from '../../../schemas/dataset.ts';
import type { PublishedRow, PublishedVersion } from '../../../schemas/published.ts';

export const PACKAGE = 'datapackage.json';

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

/**
 * Reads the data package and the CSV files that it names.
 * @param place folder or zip, for messages
 * @param readText text of a file by its path below the version's folder, or null
 * @throws Problem `published.*` when something of it is missing or cannot be read
 */
export function publishedVersion(place: string, readText: (path: string) => string | null): PublishedVersion {
  const read = (path: string) => readText(path) ?? missing(place, path);
  const { version, resources } = parsePackage(read(PACKAGE), place);
  const tables = resources.map(({ name, path, schema }) => ({
    name,
    key: [schema.primaryKey].flat(),
    columns: schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      codes: field.categories?.map(({ value }) => value) ?? [],
    })),
    rows: parseRows(read(path), `${place}/${path}`),
  }));
  return { version, tables, corrections: parseCorrections(readText('corrections.jsonl') ?? '', place) };
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
  const result = packageSchema.safeParse(parseJson(source, place));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = `Unexpected "${issue?.path.join('.')}" in ${PACKAGE}: ${issue?.message}`;
  throw new Problem('published.package', place, where, 'Build the version anew');
}

function parseJson(source: string, place: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Problem('published.package', place, 'It holds JSON that is not valid', 'Build the version anew');
  }
}

function parseCorrections(source: string, place: string): Applied[] {
  const lines = source.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const result = appliedSchema.safeParse(parseJson(line, place));
    if (result.success) return result.data;
    throw new Problem(
      'published.corrections',
      place,
      'A line of corrections.jsonl is not valid',
      'Build the version anew',
    );
  });
}

function parseRows(source: string, place: string): PublishedRow[] {
  try {
    return parse(source, { columns: true, bom: true });
  } catch (error) {
    throw new Problem('published.csv', place, (error as Error).message, 'Build the version anew');
  }
}
