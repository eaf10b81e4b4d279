import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const network = new URL('../extract/grammar/network/', import.meta.url);
const source = fileURLToPath(new URL('multiply.assembly.ts', network));
const options =
  '--optimizeLevel 3 --converge --noAssert --enable simd --runtime stub --importMemory --outFile module.wasm';

/** Compiles the matrix product to WebAssembly and returns the text of multiply-module.ts, which holds it as base64. */
export async function compileKernel(): Promise<string> {
  let bytes = new Uint8Array();
  const { error } = await asc.main(['multiply.ts', ...options.split(' ')], {
    readFile: (name) => (name === 'multiply.ts' ? readFileSync(source, 'utf8') : null),
    writeFile: (_name, contents) => {
      bytes = new Uint8Array(Buffer.from(contents));
    },
  });
  if (error) throw new Error(`The kernel does not compile: ${error.message}`);
  const text = Buffer.from(bytes).toString('base64');
  return `/** multiply.assembly.ts as a WebAssembly module, base64; made by pipeline/train/kernel.ts. */\nexport const multiplyModule =\n  '${text}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('multiply-module.ts', network), await compileKernel());
}
