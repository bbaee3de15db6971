// Runs the dieharder battery on the keyed generator, read along several orders: pnpm verify:battery [order]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getuid } from 'node:process';
import { orders } from './orders.ts';

/** Tests of dieharder that its authors call good (5 to 7 and 14 are not); 204 judges the program, not the generator. The last four need a size, which they get as with `-a`. */
const plain = [0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 15, 16, 17, 100, 101, 102, 205, 206, 207, 208, 209];
const sized: readonly (readonly [number, readonly number[]])[] = [[200, [1, 2, 3, 4, 6, 8]], [201, [2, 3, 4, 5]], [202, [2, 3, 4, 5]], [203, [0, 1, 2, 4, 8, 16]]];
const tests: readonly (readonly [number, number])[] = [...plain.map((test) => [test, 0] as const), ...sized.flatMap(([test, sizes]) => sizes.map((size) => [test, size] as const))];

if (!existsSync('/usr/bin/dieharder')) {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('dieharder is not installed, and only root on Debian can install it from here: apt-get install dieharder');
    process.exit(2);
  }
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'dieharder']);
}

interface Line {
  readonly order: string;
  readonly test: string;
  readonly p: number;
  readonly assessment: string;
  readonly date: string;
}

const date = new Date().toISOString().slice(0, 10);

/** One test on a fresh stream of words of an order. */
function judge(order: string, test: number, size: number): Promise<Line[]> {
  return new Promise((resolve) => {
    const words = spawn(process.execPath, ['--import', '@oxc-node/core/register', fileURLToPath(new URL('words.ts', import.meta.url)), order], { stdio: ['ignore', 'pipe', 'ignore'] });
    const battery = spawn('dieharder', ['-g', '200', '-d', String(test), '-n', String(size), '-Y', '1', '-c', '|', '-D', 'test_name', '-D', 'ntuple', '-D', 'pvalues', '-D', 'assessment'], { stdio: [words.stdout, 'pipe', 'ignore'] });
    words.stdout.on('error', () => {});
    let out = '';
    battery.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    battery.on('close', () => {
      words.kill();
      resolve(out.split('\n').map((line) => line.split('|').map((cell) => cell.trim())).filter((cells) => cells.length >= 4)
        .map(([name, tuple, p, assessment]) => ({ order, test: `${name} ${tuple}`, p: Number(p), assessment, date })));
    });
  });
}

const chosen = process.argv[2] === undefined ? orders : orders.filter(({ name }) => name === process.argv[2]);
const results: Line[] = [];
for (const { name } of chosen) {
  for (const [test, size] of tests) {
    for (const line of await judge(name, test, size)) {
      results.push(line);
      console.log(`${line.assessment.padEnd(7)} p = ${line.p.toFixed(4)}  ${name}: ${line.test}`);
    }
  }
}
const count = (what: string): number => results.filter(({ assessment }) => assessment === what).length;
console.log(`${results.length} results: ${count('PASSED')} passed, ${count('WEAK')} weak (about ${(results.length / 100).toFixed(1)} expected by chance), ${count('FAILED')} failed`);
// Orders that were not read this time keep their results.
const file = new URL('results.json', import.meta.url);
const others = (JSON.parse(readFileSync(file, 'utf8')) as Line[]).filter(({ order }) => !chosen.some(({ name }) => name === order));
writeFileSync(file, `[\n${[...others, ...results].map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
process.exitCode = count('FAILED') === 0 ? 0 : 1;
