/** `npm run page-client`: bundles what the page does in the browser into pipeline/emit/page/client-code.ts. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The bundle as the text of a script. */
export function bundleClient(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('page-client/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The module that carries the bundle. */
export function clientModule(): string {
  return `/** Made from pipeline/page-client by \`npm run page-client\`; a test holds them together. */\nexport const clientCode =\n  ${JSON.stringify(bundleClient())};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('emit/page/client-code.ts', import.meta.url), clientModule());
}
