// Compiles the month (packages/core/src/month and what it calls) for WebAssembly: pnpm kernels
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inAssemblyScript, RECORDS } from './dialect.ts';
import { compiledFrom } from './fingerprint.ts';
import { classesOf, layoutsOf } from './records.ts';
import { ENTRY, monthSource, target } from './source.ts';

/** Fetched on demand: the compiler is many times the size of everything else here. */
const COMPILER = 'assemblyscript@0.28.20';
const OPTIONS = [
  '-O3',
  '--runtime',
  'stub',
  '--noAssert',
  '--uncheckedBehavior',
  'always',
  '--importMemory',
  '--disableWarning',
  '--use',
  'abort=',
];

const folder = mkdtempSync(join(tmpdir(), 'month-'));
try {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(RECORDS, classesOf());
  for (const file of monthSource()) write(file.path, inAssemblyScript(file));
  execFileSync('npx', ['-y', '-p', COMPILER, 'asc', ENTRY, '--outFile', 'month.wasm', ...OPTIONS], {
    cwd: folder,
    stdio: 'inherit',
  });
  const bytes = readFileSync(join(folder, 'month.wasm'));
  writeFileSync(
    target,
    `/**
 * The steps of a month as a WebAssembly module, base64; where fields of records lie; and the fingerprint of their
 * source. Made by \`pnpm kernels\`.
 */
export const compiled = '${bytes.toString('base64')}';
export const layouts = ${JSON.stringify(layoutsOf())};
export const compiledFrom = '${compiledFrom()}';
`,
  );
  console.log(`${bytes.length} bytes of WebAssembly`);
} finally {
  rmSync(folder, { recursive: true });
}
