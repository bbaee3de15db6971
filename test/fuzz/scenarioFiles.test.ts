import { regimes, simulate } from '@joined-up/core';
import { readScenario } from '@joined-up/scenarios';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { example } from '../../packages/scenarios/src/schema/example.ts';
import { anyText } from './anyText.ts';
import { breakOnce, breaksOf } from './breakText.ts';
import { numRuns, seed } from './numRuns.ts';
import { unclear } from './unclear.ts';

/** A text must end in a run, or in one clear message. @returns faults; empty if all is well */
function faultsOf(text: string): string[] {
  try {
    const scenario = readScenario(text, 'fuzzed.yaml');
    const summaries = [regimes[0], ...(scenario.regimes ?? []).slice(0, 2)].map(
      (regime) => simulate(scenario, regime, { months: Math.min(scenario.months, 8) }).summary,
    );
    return summaries.flatMap((summary) =>
      Object.entries(summary).flatMap(([metric, value]) =>
        value === null || Number.isFinite(value) ? [] : [`${metric} is ${value}`],
      ),
    );
  } catch (error) {
    return unclear(error);
  }
}

describe('scenario files', () => {
  it('the example itself is in order', () => expect(() => readScenario(example, 'example')).not.toThrow());

  it('broken in one to three places: a clear message or a valid run', () => {
    fc.assert(
      fc.property(breaksOf(example), (breaks) => {
        expect(faultsOf(breaks.reduce(breakOnce, example))).toEqual([]);
      }),
      { numRuns, seed },
    );
  }, 120_000);

  it('any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json(),
          fc.object().map((object) => JSON.stringify(object)),
        ),
        (text) => {
          expect(faultsOf(text)).toEqual([]);
        },
      ),
      { numRuns, seed },
    );
  }, 120_000);

  it('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(example.length), (end) => {
        expect(faultsOf(example.slice(0, end))).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 3), seed },
    );
  }, 120_000);

  it.each([
    [
      'a YAML bomb',
      `a: &a [${'x,'.repeat(9)}x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}x]`)
        .join('\n')}`,
    ],
    ['an alias of itself', 'id: &a [*a]'],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces', '{a: '.repeat(100_000)],
    ['deep indentation', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['100,000 dashes', '- '.repeat(100_000)],
    ['a prototype as a key', `__proto__: { id: x }\n${example}`],
    ['a constructor as an id', example.replaceAll('youth', 'constructor')],
    ['a script for a name', example.replace('A small government', '<script>alert(1)</script>')],
    [
      'a tag that would run code',
      example.replace('culture:', 'culture: !!js/function "function () { throw 1 }" #'),
    ],
    ['a path for an id', example.replaceAll('labour', '../../etc/passwd')],
    ['many documents', '---\na: 1\n'.repeat(1000)],
    ['a byte order mark', `\uFEFF${example}`],
    ['Windows line ends', example.replaceAll('\n', '\r\n')],
  ])(
    '%s',
    (_, text) => {
      expect(faultsOf(text)).toEqual([]);
    },
    30_000,
  );

  const megabytes = extent(20, 100);
  it(`${megabytes} MB of brackets`, () => {
    expect(faultsOf('['.repeat(megabytes * 1_000_000))).toEqual([]);
  }, 60_000);
});
