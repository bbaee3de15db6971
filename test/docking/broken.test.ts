import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@joined-up/core';
import * as fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { dock } from '../../packages/lab/src/commands/dock.ts';
import { numRuns, seed } from '../fuzz/numRuns.ts';

/* Tables and margins with random damage: each must end in a docking or in one clear message. */
const good = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const table = good('ours.csv')
  .split('\n')
  .filter((_, line) => line === 0 || line % 10 === 1)
  .join('\n');
const margins = good('margins.yaml');

const folder = mkdtempSync(join(tmpdir(), 'joined-up-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** A text with a part replaced by something that does not belong there. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat({ max: text.length }),
      fc.nat({ max: 60 }),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 10 }),
        fc.constantFrom(
          '',
          ',',
          '"',
          '\n',
          '\u0000',
          '{',
          '[',
          '*a',
          '&a [*a]',
          '!!js/function',
          '__proto__: 1\n',
          'constructor: 1\n',
          '-1',
          '1e999',
          'NaN',
          '=cmd|x',
          ': ',
          '\t',
          '- ',
        ),
      ),
    )
    .map(([at, length, instead]) => text.slice(0, at) + instead + text.slice(at + length));

/** @returns the fault, or an empty text */
async function faultOf(theirs: string, limits: string): Promise<string> {
  try {
    await dock()
      .exitOverride()
      .parseAsync(
        [
          written('ours.csv', table),
          written('theirs.csv', theirs),
          '--margins',
          written('margins.yaml', limits),
          '--reference',
          'cog',
          '--out',
          join(folder, 'docked.csv'),
          '--picture',
          join(folder, 'docked.svg'),
        ],
        { from: 'user' },
      );
    return /NaN|undefined|Infinity/.test(
      readFileSync(join(folder, 'docked.csv'), 'utf8') + readFileSync(join(folder, 'docked.svg'), 'utf8'),
    )
      ? 'numbers that are none'
      : '';
  } catch (error) {
    if (!(error instanceof InputError))
      return `not a message but ${error instanceof Error ? error.stack : String(error)}`;
    return error.problems.length > 0 && error.message.length < 20_000 ? '' : 'no clear message';
  }
}

it('broken tables and margins end in a docking or in one clear message', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const cases = fc.oneof(
    fc.tuple(damaged(table), fc.constant(margins)),
    fc.tuple(fc.constant(table), damaged(margins)),
    fc.tuple(damaged(table), damaged(margins)),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([theirs, limits]) => {
      expect(await faultOf(theirs, limits)).toBe('');
    }),
    { numRuns: Math.ceil(numRuns / 3), seed },
  );
  vi.restoreAllMocks();
}, 120_000);
