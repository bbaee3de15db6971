// Runs the dieharder battery on the keyed generator, read along several orders: pnpm verify:battery [order]
// [--continue]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getuid } from 'node:process';
import { orders } from './orders.ts';

/**
 * Tests of dieharder that its authors call good (5 to 7 and 14 are not); 204 judges the program, not the
 * generator. The last four need a size; they get the same as with `-a`.
 */
const plain = [0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 15, 16, 17, 100, 101, 102, 205, 206, 207, 208, 209];
const sized: readonly (readonly [number, readonly number[]])[] = [
  [200, [1, 2, 3, 4, 6, 8]],
  [201, [2, 3, 4, 5]],
  [202, [2, 3, 4, 5]],
  [203, [0, 1, 2, 4, 8, 16]],
];
const all: readonly (readonly [number, number])[] = [
  ...plain.map((test) => [test, 0] as const),
  ...sized.flatMap(([test, sizes]) => sizes.map((size) => [test, size] as const)),
];
/**
 * Those that read a few hundred million words at most: greatest common divisors, sums with long lags and
 * the last series read billions.
 */
const short = all.filter(([test, size]) => (test < 203 && test !== 17) || (test === 203 && size <= 1));

if (!existsSync('/usr/bin/dieharder')) {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      'dieharder is not installed, and only root on Debian can install it from here: apt-get install dieharder',
    );
    process.exit(2);
  }
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'dieharder']);
}

interface Line {
  readonly order: string;
  /** Number and size of the test, as arguments of dieharder. */
  readonly asked?: string;
  readonly test: string;
  readonly p: number;
  readonly assessment: string;
  readonly date: string;
}

const date = new Date().toISOString().slice(0, 10);

/** One test on a fresh stream of words of an order. */
function judge(order: string, test: number, size: number): Promise<Line[]> {
  return new Promise((resolve) => {
    const words = spawn(
      process.execPath,
      ['--import', '@oxc-node/core/register', fileURLToPath(new URL('words.ts', import.meta.url)), order],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const battery = spawn(
      'dieharder',
      [
        '-g',
        '200',
        '-d',
        String(test),
        '-n',
        String(size),
        '-Y',
        '1',
        '-c',
        '|',
        '-D',
        'test_name',
        '-D',
        'ntuple',
        '-D',
        'pvalues',
        '-D',
        'assessment',
      ],
      { stdio: [words.stdout, 'pipe', 'ignore'] },
    );
    words.stdout.on('error', () => {});
    let out = '';
    battery.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    battery.on('close', () => {
      words.kill();
      resolve(
        out
          .split('\n')
          .map((line) => line.split('|').map((cell) => cell.trim()))
          .filter((cells) => cells.length >= 4)
          .map(([name, tuple, p, assessment]) => ({
            order,
            asked: `${test} ${size}`,
            test: `${name} ${tuple}`,
            p: Number(p),
            assessment,
            date,
          })),
      );
    });
  });
}

const words = process.argv.slice(2);
const continued = words.includes('--continue');
const named = words.find((word) => word !== '--continue');
const chosen = named === undefined ? orders : orders.filter(({ name }) => name === named);
if (chosen.length === 0) {
  console.error(`Name an order: ${orders.map(({ name }) => `'${name}'`).join(', ')}`);
  process.exit(2);
}

const file = new URL('results.json', import.meta.url);
/** Written after every test, as all take hours. Orders that are not run this time keep their results. */
let kept = (JSON.parse(readFileSync(file, 'utf8')) as Line[]).filter(
  ({ order }) => continued || !chosen.some(({ name }) => name === order),
);
function keep(lines: readonly Line[]): void {
  kept = orders.flatMap(({ name }) => [...kept, ...lines].filter(({ order }) => order === name));
  writeFileSync(file, `[\n${kept.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
}

for (const { name, isSlow } of chosen) {
  const tests = isSlow === true ? short : all;
  // An unfinished test has no lines.
  const done = new Set(kept.filter(({ order }) => order === name).map(({ asked }) => asked));
  for (const [test, size] of tests) {
    if (done.has(`${test} ${size}`)) continue;
    const lines = await judge(name, test, size);
    keep(lines);
    for (const { assessment, p, test: title } of lines)
      console.log(`${assessment.padEnd(7)} p = ${p.toFixed(4)}  ${name}: ${title}`);
  }
}
const results = kept.filter(({ order }) => chosen.some(({ name }) => name === order));
const count = (what: string): number => results.filter(({ assessment }) => assessment === what).length;
console.log(
  `${results.length} results: ${count('PASSED')} passed, ${count('WEAK')} weak (about ` +
    `${(results.length / 100).toFixed(1)} expected by chance), ${count('FAILED')} failed`,
);
process.exitCode = count('FAILED') === 0 ? 0 : 1;
