import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = `
id: small
segments: [poor]
services: [care]
needs: { poor: { care: 1 } }
goals: [{ id: welfare, weight: 1, cells: [{ segment: poor, service: care }] }]
ministries:
  - id: health
    culture: 0.4
    units:
      - { id: clinics, capacity: 1, competence: 0.8, mandates: [{ segment: poor, service: care, turf: 0.5 }] }
`;

/** @returns what it says of the text of a file */
async function said(text: string): Promise<string> {
  const file = join(folder, 'scenario.yaml');
  writeFileSync(file, text);
  const { out, complaint } = await inThisProcess('validate', file);
  return out + complaint;
}

describe('joined-up validate', () => {
  it('says what is in a file that is in order', async () => {
    expect(await said(small)).toMatch(/is in order: 1 ministries, 1 units, 1 goals, 1 needs\.\n$/);
  });

  it('tells everything wrong with a file at once, each with its place', async () => {
    const complaint = await said(small.replace('capacity: 1', 'capacity: 0').replace('service: care, turf', 'service: cure, turf').replace(/cells: \[.*?\]/, 'cells: []'));
    for (const place of ['goals.0.cells', 'ministries.0.units.0.capacity', 'cure']) expect(complaint).toContain(place);
  });

  it('finds a regime of its own that names nobody', async () => {
    expect(await said(`${small}regimes: [{ id: mine, name: Mine, merger: { ministries: [health, helth] } }]\n`)).toContain('helth');
  });
});
