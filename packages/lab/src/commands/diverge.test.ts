import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, type Divergence } from '@joined-up/core';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { diverge as command } from './diverge.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-diverge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('joined-up diverge', () => {
  it('tells the first act that differs in sentences, and writes it as data', async () => {
    const file = join(folder, 'divergence.json');
    const { code, out } = await inThisProcess(
      'diverge',
      'stylised',
      '--regime',
      'status-quo',
      '--regime',
      'working-groups',
      '--seed',
      '7',
      '--months',
      '20',
      '--out',
      file,
    );
    expect(code).toBe(0);
    expect(out).toContain('With seed 7, status-quo and working-groups are the same until month 12.');
    expect(out).toMatch(
      /^The first act that makes a difference is the meeting of the working group on .* in month 12, which only working-groups holds\.$/m,
    );
    const found = JSON.parse(readFileSync(file, 'utf8')) as Divergence;
    expect(found).toMatchObject({
      scenario: 'stylised',
      regimes: ['status-quo', 'working-groups'],
      seed: 7,
      months: 20,
      first: { month: 12, by: 'b' },
    });
    expect(found.monthly.map(({ month }) => month)).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
  }, 60_000);
});

it.each([
  ['es', 'Con la semilla 7, status-quo y working-groups son iguales hasta el mes 12.'],
  ['pt', 'Com a semente 7, status-quo e working-groups são iguais até o mês 12.'],
])('says nothing in English in %s', async (language, first) => {
  const words = ['diverge', 'stylised', '--regime', 'status-quo,working-groups', '--seed', '7'];
  const { out } = await inThisProcess(...words, '--months', '14', '--language', language);
  expect(out).toContain(first);
  expect(out).not.toMatch(
    /\b(?:the|under|month|of|met|came|learnt|stance|rose|fell|to)\b|\d\.\d\d|\bde el /,
  );
});

describe('bad input', () => {
  const attempts: readonly (readonly [string, string[], readonly RegExp[]])[] = [
    ['one regime', ['stylised', '--regime', 'cog'], [/--regime: expected two regimes, found cog/]],
    [
      'several seeds',
      ['stylised', '--regime', 'cog,hybrid', '--seed', '1-3'],
      [/--seed: expected one seed, found '1-3'/],
    ],
    [
      'much at once',
      ['stylised', '--regime', 'cogg,hybrid', '--seed', '3-1', '--months', '0', '--set', 'culture=7'],
      [/--regime: .*'cogg'/, /--seed: /, /--months: /, /--set culture: /],
    ],
  ];

  it.each(attempts)('%s ends with a clear message', async (_, words, messages) => {
    const said: unknown = await command()
      .parseAsync(words, { from: 'user' })
      .catch((error: unknown) => error);
    expect(said).toBeInstanceOf(InputError);
    for (const message of messages) expect((said as InputError).message).toMatch(message);
  });
});
