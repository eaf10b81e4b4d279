/** What the page does in the browser: facts beside their words, tables, saving. Bundled into the page by pipeline/page-client.ts. */
import { chooseFromAddress, listenToMarks } from './choosing.ts';
import { listenToPictures } from './saving.ts';
import { listenToSuggestions } from './suggesting.ts';
import { listenToSearch } from './search.ts';
import { showTables } from './tables.ts';

listenToMarks();
listenToSuggestions();
listenToPictures();
listenToSearch();
showTables();
addEventListener('hashchange', chooseFromAddress);
chooseFromAddress();
