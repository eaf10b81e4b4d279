#!/usr/bin/env -S npx tsx
/** The command line. The only reader of arguments, environment and clock. */
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { version } from '../schemas/dataset.ts';
import { printProblem, problemsIn } from '../schemas/problem.ts';
import { createArticleReader } from './build.ts';
import { runBuild } from './commands/build.ts';
import { runDiff } from './commands/diff.ts';
import { runEvaluate } from './commands/evaluate.ts';
import { exitCodes } from './commands/exit-codes.ts';
import { runExplain } from './commands/explain.ts';
import { runExtract } from './commands/extract.ts';
import { runRelease } from './commands/release.ts';
import { type ReviewOptions, runReview } from './commands/review.ts';
import { createTerminal } from './commands/terminal.ts';
import { runView } from './commands/view.ts';
import { readSoundCorrections } from './files/corrections.ts';
import { correctionsFolder, projectFolder, readIngredients } from './files/ingredients.ts';
import { runParse } from './parse.ts';

const terminal = createTerminal();

function positiveInteger(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Expected a whole number above 0.');
}

const program = new Command('clipsheet')
  .description('Turns articles into open data: every value traces to the characters that say it.')
  .version(version)
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage);
  });

program
  .command('build')
  .description('Build every article into a version of the dataset')
  .argument('[articles...]', 'folders or .txt files (default: seeds/articles)')
  .option('--out <folder>', 'where versions are written', join(projectFolder, 'out'))
  .option('--corrections <folder>', 'reviewed corrections, <article>.yaml (default: seeds/corrections)')
  .option('--concurrency <number>', 'articles read from disk at once', positiveInteger, 8)
  .action(async (given: string[], options: { out: string; corrections?: string; concurrency: number }) => {
    const articles = given.length > 0 ? given : [join(projectFolder, 'seeds/articles')];
    const corrections = options.corrections ?? correctionsFolder;
    // The corrections of the seeds may well belong to none of the articles of another folder.
    const allCorrections = given.length === 0 || options.corrections !== undefined;
    process.exitCode = await runBuild({ articles, ...options, corrections, allCorrections }, terminal);
  });

program
  .command('view')
  .description('Build, show the page on this machine, and build anew when articles or corrections change')
  .argument('[articles...]', 'folders or .txt files (default: seeds/articles)')
  .option('--out <folder>', 'where versions are written', join(projectFolder, 'out'))
  .option('--corrections <folder>', 'reviewed corrections, <article>.yaml', correctionsFolder)
  .option('--port <number>', 'port to listen on', positiveInteger, 8000)
  .action(async (given: string[], options: { out: string; corrections: string; port: number }) => {
    const articles = given.length > 0 ? given : [join(projectFolder, 'seeds/articles')];
    await runView({ articles, ...options, allCorrections: given.length === 0, concurrency: 8 }, terminal);
  });

program
  .command('extract')
  .description('Read articles as JSON Lines from standard input, write their rows as JSON Lines')
  .option('--corrections <folder>', 'reviewed corrections, <id>.yaml (default: none)')
  .action(async (options: { corrections?: string }) => {
    const corrections = options.corrections === undefined ? new Map() : await readSoundCorrections(options.corrections);
    const readArticle = createArticleReader({ ...(await readIngredients()), corrections });
    await runExtract(process.stdin, process.stdout, readArticle);
  });

program
  .command('parse')
  .description('Read text from standard input, write its sentences as CoNLL-U')
  .option('--conllu', 'read CoNLL-U: keep the given words, fill the other columns')
  .action(async ({ conllu }: { conllu?: boolean }) => {
    await runParse({ conllu: conllu === true });
  });

program
  .command('evaluate')
  .description('Measure the extraction against the gold articles')
  .option('--list [table]', 'list every miss and extra')
  .option('--reveal', 'list those of the set-aside articles too')
  .option('--write', 'write test/quality.json')
  .action(async (options: { list?: string | true; reveal?: boolean; write?: boolean }) => {
    await runEvaluate(options, terminal);
  });

program
  .command('explain')
  .description('Show why a fact is in the data: its words, the grammar, the spans, the rule')
  .argument('<article>', 'id of an article under seeds/articles, or a .txt file')
  .argument('[fact]', 'id of a fact; without it the facts are listed')
  .option('--corrections <folder>', 'reviewed corrections, <article>.yaml', correctionsFolder)
  .action(async (article: string, fact: string | undefined, options: { corrections: string }) => {
    await runExplain(article, fact, options.corrections, terminal);
  });

program
  .command('review')
  .description('Write a file of corrections to fill in: the facts of an article, the least certain first')
  .argument('<article>', 'id of an article under seeds/articles, or a .txt file')
  .option('--corrections <folder>', 'where corrections lie, <article>.yaml', correctionsFolder)
  .option('--output <file>', 'file to write (default: <article>.yaml in the folder of corrections)')
  .option('--by <name>', 'who reviews', '')
  .option('--date <day>', 'day of the review', new Date().toISOString().slice(0, 10))
  .option('--append', 'keep what a file of corrections holds, and add the facts that it does not name')
  .option('--force', 'write the file anew, whatever it holds')
  .action(async (article: string, options: ReviewOptions) => {
    await runReview(article, options, terminal);
  });

program
  .command('diff')
  .description('Show what changed between two versions, and which version number the change calls for')
  .argument('<old>', 'folder of a version, or zip of a release')
  .argument('<new>', 'folder of a version, or zip of a release')
  .option('--output <file>', 'where the changes are written', 'changes.json')
  .option('--check', 'fail when the declared version is too small')
  .action(async (before: string, after: string, options: { output: string; check?: boolean }) => {
    process.exitCode = await runDiff(before, after, options, terminal);
  });

program
  .command('release')
  .description('Pack the version that was built: zip files, checksums, notes')
  .option('--out <folder>', 'where versions are', join(projectFolder, 'out'))
  .action(async (options: { out: string }) => {
    process.exitCode = await runRelease(options, terminal);
  });

try {
  await program.parseAsync();
} catch (error) {
  const problems = problemsIn(error);
  if (problems.length === 0) throw error;
  for (const problem of problems) terminal.warn(printProblem(problem));
  process.exitCode = exitCodes.failed;
}
