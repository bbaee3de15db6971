import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { readScenario } from '@joined-up/scenarios';
import { afterAll, expect, it } from 'vitest';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { readStudyFile } from './readStudyFile.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-keys-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const keys = (indent: string, many: number): string =>
  Array.from({ length: many }, (_, i) => `${indent}key${i}: 1`).join('\n');
const study = (more: string): string => {
  const file = join(root, 'study.yaml');
  writeFileSync(file, `scenarios: stylised\nregimes: cog\nseeds: '1'\n${more}\n`);
  return file;
};

// Anything that looks at each of them with each other would take minutes. Parameters and levers, which take
// longest, have fewer in the short form, where a scenario and a study would still take minutes.
it.each([
  [
    'a scenario',
    extent(8000, 100_000),
    (many) => readScenario(`${smallScenario}${keys('', many)}`, 'k.yaml'),
  ],
  ['a study', extent(8000, 100_000), (many) => readStudyFile(study(keys('', many)))],
  [
    'the parameters of a study',
    extent(2000, 100_000),
    (many) => readStudyFile(study(`parameters:\n${keys('  ', many)}`)),
  ],
  [
    'the levers of a study',
    extent(2000, 100_000),
    (many) => readStudyFile(study(`levers:\n${keys('  ', many).replaceAll(': 1', ': [1]')}`)),
  ],
] satisfies [string, number, (many: number) => unknown][])(
  'very many unknown keys in %s are refused: the first ones by name, the others by number',
  (_, many, read) => {
    let told: unknown;
    try {
      read(many);
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(InputError);
    const { problems, message } = told as InputError;
    expect(problems.length).toBeLessThan(110);
    expect(message).toMatch(/key0'/);
    expect(message).toContain(`${many - 100} more unknown ones`);
  },
);
