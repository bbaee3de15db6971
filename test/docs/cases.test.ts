import { readFileSync } from 'node:fs';
import { modelVersion } from '@joined-up/core';
import { caseIds } from '@joined-up/lab';
import { describe, expect, it } from 'vitest';
import { page } from '../../docs/cases/render.ts';
import { askedOf, type CaseResult } from '../../docs/cases/result.ts';

const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const results = JSON.parse(read('cases/results.json')) as CaseResult[];

describe('docs/cases.md', () => {
  it('holds what the last runs came to, and nothing typed in (mend it with `pnpm docs:cases`)', () => {
    expect(page(results)).toBe(read('cases.md'));
  });

  it('has every case, asked as it is asked now, of the model as it is now', () => {
    expect(results.map(({ id, asked, model }) => [id, asked, model])).toEqual(
      caseIds().map((id) => [id, askedOf(id), modelVersion]),
    );
  });
});
