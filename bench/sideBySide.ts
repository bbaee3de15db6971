// An experiment: two regimes of a seed stepped side by side, so that each index is read once for both and each
// instruction works on both. Tried on the step that goes along index lists most, `tally`: effort of links, goals
// and ministries, means and spread of stances and ideals. The result is written down in docs/performance.md:
// node --import @oxc-node/core/register bench/sideBySide.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, step, type Simulation } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';

const COLUMNS =
  'start: usize, items: usize, goalOf: usize, presentOf: usize, effort: usize, stance: usize, ideal: usize, ' +
  'linkEffort: usize, goalEffort: usize, ministryEffort: usize, goalStance: usize, goalIdeal: usize, spread: usize';

const index = (at: string, i: string): string => `load<i32>(${at} + ((<usize>${i}) << 2))`;

/** The same formula twice: of one regime, and of two whose numbers lie beside each other. */
const source = (name: string, lane: 'f64' | 'v128'): string => {
  const [shift, zero, kind] = lane === 'f64' ? ['3', '0.0', 'f64'] : ['4', 'f64x2.splat(0.0)', 'v128'];
  const load = (at: string, i: string): string => `load<${kind}>(${at} + ((<usize>${i}) << ${shift}))`;
  const store = (at: string, i: string, value: string): string =>
    `store<${kind}>(${at} + ((<usize>${i}) << ${shift}), ${value});`;
  const does = (of: string, one: string, other: string): string =>
    lane === 'f64'
      ? {
          add: `(${one} + ${other})`,
          sub: `(${one} - ${other})`,
          mul: `(${one} * ${other})`,
          div: `(${one} / ${other})`,
        }[of]!
      : `f64x2.${of}(${one}, ${other})`;
  const root = (value: string): string => (lane === 'f64' ? `sqrt(${value})` : `f64x2.sqrt(${value})`);
  return `
export function ${name}(links: i32, goals: i32, ministries: i32, ${COLUMNS}): void {
  for (let k = 0; k < goals; k++) {
    ${store('goalEffort', 'k', zero)} ${store('goalStance', 'k', zero)}
    ${store('goalIdeal', 'k', zero)} ${store('spread', 'k', zero)}
  }
  for (let i = 0; i < goals * ministries; i++) { ${store('ministryEffort', 'i', zero)} }
  for (let l = 0; l < links; l++) {
    let sum = ${zero};
    const end = ${index('start', '(l + 1)')};
    for (let i = ${index('start', 'l')}; i < end; i++) sum = ${does('add', 'sum', load('effort', index('items', 'i')))};
    const k = ${index('goalOf', 'l')};
    ${store('linkEffort', 'l', 'sum')}
    ${store('goalEffort', 'k', does('add', load('goalEffort', 'k'), 'sum'))}
    const m = k * ministries + ${index('presentOf', 'l')};
    ${store('ministryEffort', 'm', does('add', load('ministryEffort', 'm'), 'sum'))}
  }
  for (let l = 0; l < links; l++) {
    const k = ${index('goalOf', 'l')};
    const effortOf = ${load('linkEffort', 'l')};
    ${store('goalStance', 'k', does('add', load('goalStance', 'k'), does('mul', 'effortOf', load('stance', 'l'))))}
    ${store('goalIdeal', 'k', does('add', load('goalIdeal', 'k'), does('mul', 'effortOf', load('ideal', 'l'))))}
  }
  for (let k = 0; k < goals; k++) {
    ${store('goalStance', 'k', does('div', load('goalStance', 'k'), load('goalEffort', 'k')))}
    ${store('goalIdeal', 'k', does('div', load('goalIdeal', 'k'), load('goalEffort', 'k')))}
  }
  for (let l = 0; l < links; l++) {
    const k = ${index('goalOf', 'l')};
    const apart = ${does('sub', load('ideal', 'l'), load('goalIdeal', 'k'))};
    const away = ${does('mul', does('mul', load('linkEffort', 'l'), 'apart'), 'apart')};
    ${store('spread', 'k', does('add', load('spread', 'k'), 'away'))}
  }
  for (let k = 0; k < goals; k++) {
    ${store('spread', 'k', root(does('div', load('spread', 'k'), load('goalEffort', 'k'))))}
  }
}`;
};

type Tally = (...numbers: number[]) => void;
interface Compiled {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly alone: Tally;
  readonly together: Tally;
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

function compiled(): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
  try {
    writeFileSync(join(folder, 'tally.ts'), source('alone', 'f64') + source('together', 'v128'));
    execFileSync(
      'npx',
      // The compiler of the month (packages/core/compile).
      [
        '-y',
        '-p',
        'assemblyscript@0.28.20',
        'asc',
        'tally.ts',
        '--outFile',
        'tally.wasm',
        '-O3',
        '--runtime',
        'stub',
        '--enable',
        'simd',
        '--initialMemory',
        '64',
      ],
      { cwd: folder, stdio: 'inherit' },
    );
    const module = new WebAssembly.Module(readFileSync(join(folder, 'tally.wasm')));
    return new WebAssembly.Instance(module, {}).exports as Compiled;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The state of a seed at month 60 under a regime. */
function at60(regime: string): Simulation {
  const run = prepare(stylised, regime, { seed: 1 });
  for (let month = 0; month < 60; month++) step(run);
  return run;
}

const runs = [at60('status-quo'), at60('cog')];
const [{ world, state, arrangement }] = runs;
const { memory, alone, together } = compiled();
let free = 1 << 16;
function put(column: Int32Array | Float64Array): number {
  const address = free;
  const Kind = column.constructor as typeof Float64Array;
  new Kind(memory.buffer, address, column.length).set(column);
  free += (column.byteLength + 15) & ~15;
  return address;
}
const indices = [
  world.linkMandates.start,
  world.linkMandates.items,
  world.linkGoal,
  arrangement.linkPresent,
].map(put);
const given = ['effort', 'stance', 'ideal'] as const;
const made = [
  state.linkEffort,
  state.goalEffort,
  state.ministryEffort,
  state.goalStance,
  state.goalIdeal,
  state.goalIdealSpread,
];
const apart = runs.map((run) => [
  ...given.map((name) => put(run.state[name])),
  ...made.map(({ length }) => put(new Float64Array(length))),
]);
const beside = [
  ...given.map((name) =>
    put(Float64Array.from({ length: 2 * state[name].length }, (_, i) => runs[i % 2].state[name][i >> 1])),
  ),
  ...made.map(({ length }) => put(new Float64Array(2 * length))),
];
const counts = [world.links, world.goals, world.ministries];

alone(...counts, ...indices, ...apart[0]);
alone(...counts, ...indices, ...apart[1]);
together(...counts, ...indices, ...beside);
made.forEach(({ length }, which) => {
  const both = new Float64Array(memory.buffer, beside[given.length + which], 2 * length);
  apart.forEach((addresses, lane) => {
    const own = new Float64Array(memory.buffer, addresses[given.length + which], length);
    own.forEach((value, i) => {
      if (!Object.is(value, both[2 * i + lane]))
        throw new Error(`not the same bits: ${which} ${lane} ${i}`);
    });
  });
});

/** Microseconds of the least of many rounds. */
function least(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 400; round++) {
    const from = performance.now();
    for (let i = 0; i < 200; i++) work();
    best = Math.min(best, performance.now() - from);
  }
  return (1000 * best) / 200;
}
const one = least(() => {
  alone(...counts, ...indices, ...apart[0]);
  alone(...counts, ...indices, ...apart[1]);
});
const two = least(() => together(...counts, ...indices, ...beside));
console.log(
  `tally of two regimes, one after the other ${one.toFixed(2)} µs, side by side ${two.toFixed(2)} µs: ` +
    `${(one / two).toFixed(2)} times as fast, to the same bits`,
);
