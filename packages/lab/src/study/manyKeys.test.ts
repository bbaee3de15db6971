import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { readScenario } from '@joined-up/scenarios';
import { afterAll, expect, it } from 'vitest';
import { extent } from '../testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { readStudyFile } from './readStudyFile.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-keys-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const MANY = extent(20_000, 100_000);
const keys = (indent: string): string =>
  Array.from({ length: MANY }, (_, i) => `${indent}key${i}: 1`).join('\n');
const study = (more: string): string => {
  const file = join(root, 'study.yaml');
  writeFileSync(file, `scenarios: stylised\nregimes: cog\nseeds: '1'\n${more}\n`);
  return file;
};

// Anything that looks at each of them with each other would take minutes.
it.each([
  ['a scenario', () => readScenario(`${smallScenario}${keys('')}`, 'keys.yaml')],
  ['a study', () => readStudyFile(study(keys('')))],
  ['the parameters of a study', () => readStudyFile(study(`parameters:\n${keys('  ')}`))],
  [
    'the levers of a study',
    () => readStudyFile(study(`levers:\n${keys('  ').replaceAll(': 1', ': [1]')}`)),
  ],
])('very many unknown keys in %s are refused: the first ones by name, the others by number', (_, read) => {
  let told: unknown;
  try {
    read();
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(InputError);
  const { problems, message } = told as InputError;
  expect(problems.length).toBeLessThan(110);
  expect(message).toMatch(/key0'/);
  expect(message).toContain(`${MANY - 100} more unknown ones`);
});
