import { InputError } from '@joined-up/core';
import { readPairedRuns } from '@joined-up/lab';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { numRuns, seed } from './numRuns.ts';

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '',
    '1-3',
    '3-1',
    '-1',
    '1e9',
    '0x10',
    '1-1000000000000',
    'NaN',
    'culture=0.5',
    'culture=',
    '=1',
    'culture=1=2',
    '__proto__=1',
    'toString=1',
    'cog',
    'cog,cog',
    ',',
    '../..',
    '/dev/null',
    '/etc/passwd',
    '\u0000',
    'a'.repeat(5000),
  ),
);

interface Words {
  readonly scenario: string;
  readonly regime: string;
  readonly seeds: string;
  readonly months: string | undefined;
  readonly set: readonly string[];
  readonly threads: string | undefined;
}

/** @returns faults; empty if all is well */
function faultsOf({ scenario, ...options }: Words): string[] {
  try {
    const { runs } = readPairedRuns(scenario, options);
    return runs.regimes.length > 0 && runs.seeds.length > 0 ? [] : ['no runs'];
  } catch (error) {
    if (!(error instanceof InputError)) return [`not a message but ${String(error)}`];
    // A message must fit a few screens, whatever was typed.
    return error.problems.length > 0 && error.message.length < 60_000 ? [] : ['no clear message'];
  }
}

const words = fc.record({
  scenario: fc.oneof(fc.constant('stylised'), text),
  regime: text,
  seeds: fc.oneof(fc.constant('1-3'), text),
  months: fc.option(text, { nil: undefined }),
  set: fc.array(text, { maxLength: 3 }),
  threads: fc.option(text, { nil: undefined }),
});

it('words of a command line end in runs or in one clear message', () => {
  fc.assert(
    fc.property(words, (typed) => {
      expect(faultsOf(typed)).toEqual([]);
    }),
    { numRuns: numRuns * 2, seed },
  );
}, 120_000);
