import { existsSync, readFileSync } from 'node:fs';
import { importFederalPrograms, scenarioText } from '@joined-up/scenarios';
import { expect, it } from 'vitest';

const inventory = new URL('../../../shared/data/us-federal-programs.csv', import.meta.url);
const file = new URL('../../packages/scenarios/src/cases/us-federal-2024.json', import.meta.url);

/** Imported once, for both tests. */
let once: ReturnType<typeof importFederalPrograms> | undefined;
const imported = () => (once ??= importFederalPrograms(readFileSync(inventory, 'utf8')));

// The inventory is not in the repository: without it the test is skipped and says so.
it.skipIf(!existsSync(inventory))(
  'importing the inventory gives the case again, byte for byte (skipped where ../shared/data is missing)',
  () => {
    expect(scenarioText(imported().file)).toBe(readFileSync(file, 'utf8'));
  },
);

it.skipIf(!existsSync(inventory))(
  'counts what the inventory counts: 2,293 programmes, 54 departments, 184 agencies',
  () => {
    expect(imported().report).toMatchObject({ programmes: 2293, departments: 54, agencies: 184 });
  },
);
