import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { regime, regimes } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { begin } from './begin.ts';
import { MOST_MEMORIES } from './cache.ts';
import { borrow, giveBack } from './memory.ts';
import { simulate } from './simulate.ts';
import { step } from './step.ts';

const government = smallGovernment();
const scenario = smallScenario({ months: 40, start: 6, government: () => government });

/** The state of a run after so many months. */
function stateAfter(id: string, compiled: boolean, months = 16) {
  const run = begin(government, defaultParameters, regime(id).make(government, defaultParameters), 3, 6, {
    compiled,
  });
  for (let month = 0; month < months; month++) step(run);
  const state = Object.fromEntries(
    Object.entries(run.state).map(([name, value]: [string, number | Float64Array]) => [
      name,
      typeof value === 'number' ? value : [...value],
    ]),
  );
  const { compiled: inMemory, memory } = run;
  if (memory !== undefined) giveBack(memory);
  return { state, isCompiled: inMemory !== undefined };
}

afterEach(() => vi.unstubAllGlobals());

/** Runs on deliberately broken sources (mutation tests) are never compiled. */
const isWithout = Reflect.get(Reflect.get(globalThis, 'WebAssembly'), 'Module') === undefined;

describe.skipIf(isWithout)('a compiled run', () => {
  it.each(regimes.map(({ id }) => id))('is the same to the bit under %s', (id) => {
    const compiled = stateAfter(id, true);
    expect(compiled.isCompiled).toBe(true);
    expect(compiled.state).toEqual(stateAfter(id, false).state);
  });

  it('that finds no room for its forums goes on uncompiled, to the same bits', () => {
    const run = begin(
      government,
      defaultParameters,
      regime('cog').make(government, defaultParameters),
      3,
      6,
      { compiled: true },
    );
    run.memory!.free = run.memory!.buffer.byteLength - 8;
    for (let month = 0; month < 16; month++) step(run);
    expect(run.compiled).toBeUndefined();
    expect([...run.state.stance]).toEqual(stateAfter('cog', false).state.stance);
  });

  it('is an ordinary run where there is no WebAssembly', () => {
    const before = simulate(scenario, regimes[0]);
    vi.stubGlobal('WebAssembly', undefined);
    expect(borrow(1e9)).toBeUndefined();
    expect(simulate(scenario, regimes[0], { months: 40 })).toEqual(before);
  });

  it('gives its memory back, and the next takes it', () => {
    simulate(scenario, regimes[0]);
    const memory = borrow(1)!;
    giveBack(memory);
    expect(borrow(1) === memory).toBe(true);
    giveBack(memory);
    expect(simulate(scenario, regimes[0], { seed: 8 })).toEqual(
      simulate(scenario, regimes[0], { seed: 8 }),
    );
  });

  it('gives back a memory that is kept rather than smaller ones', () => {
    const [large, ...small] = [20_000_000, ...Array<number>(MOST_MEMORIES).fill(1)].map((bytes) =>
      borrow(bytes)!,
    );
    for (const memory of [...small, large]) giveBack(memory);
    // Compared here: a message would print all bytes of the memory.
    expect(borrow(20_000_000) === large).toBe(true);
  });

  it('gives its memory back when an observer fails', () => {
    const memory = borrow(1)!;
    giveBack(memory);
    const failing = {
      id: 'failing',
      months: 'all' as const,
      begin: () => ({
        see: () => {
          throw new Error('no');
        },
        tell: () => 0,
      }),
    };
    expect(() => simulate(scenario, regimes[0], { observe: [failing] as never })).toThrow('no');
    expect(borrow(1) === memory).toBe(true);
    giveBack(memory);
  });
});
