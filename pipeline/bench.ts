/** `npm run bench [-- --articles 200 --memory 1000,10000]`: speed of every layer and memory over many articles, as Markdown. */
import { parseArgs } from 'node:util';
import { createArticleMaker } from './bench/articles.ts';
import { timeLayers } from './bench/layers.ts';
import { measureMemory } from './bench/memory.ts';
import { layerTable, memoryTable } from './bench/tables.ts';
import { readIngredients } from './files/ingredients.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    memory: { type: 'string', default: '1000,10000' },
  },
});

const articles = Array.from({ length: Number(options.articles) }, (_, number) => createArticleMaker()(number));
console.log(layerTable(articles, timeLayers(await readIngredients(), articles)));

const measurements = [];
for (const count of options.memory.split(',').map(Number)) measurements.push(await measureMemory(count));
console.log(memoryTable(measurements));
