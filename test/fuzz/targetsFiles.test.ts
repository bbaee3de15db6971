import { InputError } from '@joined-up/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planStudy, readTargetsFile } from '@joined-up/lab';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { anyText } from './anyText.ts';
import { numRuns, seed } from './numRuns.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-targets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'targets.yaml');
const plan = planStudy({ scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1' });

/** A text must end in usable targets, or in one clear message. @returns faults; empty if all is well */
function faultsOf(text: string): string[] {
  writeFileSync(file, text);
  try {
    return readTargetsFile(file, plan).flatMap(({ id, target, tolerance, regime }) =>
      Number.isFinite(target) &&
      tolerance > 0 &&
      Number.isFinite(tolerance) &&
      plan.regimes.includes(regime)
        ? []
        : [`${id} cannot be used`],
    );
  } catch (error) {
    if (!(error instanceof InputError)) return [`not a message but ${String(error)}`];
    if (error.problems.length === 0 || error.message.length > 60_000) return ['no clear message'];
    return error.problems
      .filter(
        ({ expected, found }) => expected === '' || /\[object|undefined is not|Cannot read/.test(found),
      )
      .map(({ path }) => `unclear: ${path}`);
  }
}

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double().map(String),
  fc.constantFrom(
    'outcome',
    'blocked',
    'outcom',
    'cog',
    'status-quo',
    '.nan',
    '.inf',
    '-1',
    '0',
    '1e400',
    '~',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    'outcome / 0',
    'import("fs")',
    '!!js/function x',
    '*a',
    '&a b',
    "'",
    'x'.repeat(2000),
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    'outcome',
    'regime',
    'reference',
    'target',
    'tolerance',
    'id',
    'source',
    '__proto__',
    'toString',
  ),
  fc.string({ maxLength: 8 }),
);
const written = fc
  .record({
    head: fc.constantFrom('regime: cog\n', '', 'regime: x\n', 'name: [1]\n'),
    rows: fc.array(fc.array(fc.tuple(key, word), { maxLength: 6 }), { maxLength: 4 }),
  })
  .map(
    ({ head, rows }) =>
      `${head}targets:\n` +
      rows
        .map((pairs) => `  - { ${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')} }`)
        .join('\n') +
      '\n',
  );

it('targets files end in targets or in one clear message', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        anyText,
        fc.json(),
        fc.object().map((object) => JSON.stringify({ targets: [object] })),
      ),
      (text) => {
        expect(faultsOf(text)).toEqual([]);
      },
    ),
    { numRuns: numRuns * 2, seed },
  );
}, 120_000);
