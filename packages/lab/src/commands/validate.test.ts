import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallScenario } from '../testing/smallScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what it says of the text of a file */
async function said(text: string): Promise<string> {
  const file = join(folder, 'scenario.yaml');
  writeFileSync(file, text);
  const { out, complaint } = await inThisProcess('validate', file);
  return out + complaint;
}

describe('joined-up validate', () => {
  it('says what is in a file that is in order', async () => {
    expect(await said(smallScenario)).toMatch(/is in order: 1 ministry, 1 unit, 1 goal, 1 need\.\n$/);
  });

  it('tells everything wrong with a file at once, each with its place', async () => {
    const complaint = await said(
      smallScenario
        .replace('capacity: 1', 'capacity: 0')
        .replace('service: care, turf', 'service: cure, turf')
        .replace(/cells: \[.*?\]/, 'cells: []'),
    );
    for (const place of ['goals.0.cells', 'ministries.0.units.0.capacity', 'cure'])
      expect(complaint).toContain(place);
  });

  it('finds a regime of its own that names nobody', async () => {
    expect(
      await said(
        `${smallScenario}regimes: [{ id: mine, name: Mine, merger: { ministries: [health, helth] } }]\n`,
      ),
    ).toContain('helth');
  });
});
