// Compiles the loops of a month (packages/core/src/kernels) for WebAssembly: pnpm kernels
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inLanes } from './lanes.ts';
import { layoutsOf } from './layouts.ts';
import { kernelSource, RECORDS, sourceFingerprint, target } from './source.ts';

/** Fetched when it is needed: the compiler is many times as large as everything else here. */
const COMPILER = 'assemblyscript@0.28.20';
const OPTIONS = [
  '-O3',
  '--runtime',
  'stub',
  '--noAssert',
  '--uncheckedBehavior',
  'always',
  '--importMemory',
  '--use',
  'abort=',
  '--enable',
  'simd',
];

/**
 * TypeScript as the loops are written in it is AssemblyScript but for names: columns are `StaticArray`s, records are classes in
 * memory that nobody manages, and a path has no ending. Nobody watches compiled meetings.
 */
const inAssemblyScript = (text: string): string =>
  text
    .replaceAll(/^import type (.*records\.ts';)$/gm, 'import $1')
    .replaceAll(/^import type .*;$/gm, '')
    .replaceAll(/^import .*watch\.ts';$/gm, '')
    .replaceAll(/^ *watch\w+\(.*\);$/gm, '')
    .replaceAll('export interface ', '@unmanaged export class ')
    .replaceAll(/^ {2}(?:readonly )?(\w+): (.*);$/gm, '  $1!: $2;')
    .replaceAll(/readonly \(readonly (\w+)\[\]\)\[\]/g, 'StaticArray<StaticArray<$1>>')
    .replaceAll(/readonly \((\w+) \| undefined\)\[\]/g, 'StaticArray<$1>')
    .replaceAll(/readonly (\w+)\[\]/g, 'StaticArray<$1>')
    .replaceAll(' | undefined;', ' | null;')
    .replaceAll('boolean', 'bool')
    .replaceAll(/(from '[^']*)\.ts'/g, "$1'")
    .replaceAll('Number.isNaN', 'isNaN')
    .replaceAll('Number.NaN', 'NaN')
    .replaceAll('Float64Array', 'StaticArray<f64>')
    .replaceAll('Int32Array', 'StaticArray<i32>')
    .replaceAll('Uint32Array', 'StaticArray<u32>')
    .replaceAll('Uint8Array', 'StaticArray<u8>');

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
try {
  for (const [path, text] of inLanes(kernelSource())) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), inAssemblyScript(text));
  }
  execFileSync(
    'npx',
    ['-y', '-p', COMPILER, 'asc', 'kernels/kernels.ts', '--outFile', 'kernels.wasm', ...OPTIONS],
    { cwd: folder, stdio: 'inherit' },
  );
  const bytes = readFileSync(join(folder, 'kernels.wasm'));
  const layouts = layoutsOf(kernelSource().get(RECORDS)!);
  writeFileSync(
    target,
    `/** The loops of a month as a WebAssembly module, base64; where fields of records lie; and the fingerprint of their source. Made by \`pnpm kernels\`. */
export const compiled = '${bytes.toString('base64')}';
export const layouts = ${JSON.stringify(layouts)};
export const compiledFrom = '${sourceFingerprint()}';
`,
  );
  console.log(`${bytes.length} bytes of WebAssembly`);
} finally {
  rmSync(folder, { recursive: true });
}
