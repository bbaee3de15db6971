import { readFileSync, readdirSync } from 'node:fs';
import { importTable, readScenario, scenarioText } from '@joined-up/scenarios';
import { readTable } from '@joined-up/scenarios/table';
import { describe, expect, it } from 'vitest';

const examples = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.csv'));

describe('examples of tables', () => {
  it('are of six countries', () => expect(examples).toHaveLength(6));

  it.each(examples)('%s becomes a government without further input', async (name) => {
    const table = await readTable(readFileSync(new URL(name, import.meta.url)), name);
    expect(table.seen.headings).toBe('known');
    const { columns, file, report, hasAmounts } = importTable(table, { name });
    expect(Object.keys(columns)).toEqual(
      expect.arrayContaining(['ministry', 'unit', 'programme', 'service', 'beneficiaries', 'amount']),
    );
    expect(hasAmounts).toBe(true);
    expect(report.programmes).toBeGreaterThanOrEqual(7);
    expect(readScenario(scenarioText(file), name).file.ministries.length).toBeGreaterThanOrEqual(3);
  });
});
