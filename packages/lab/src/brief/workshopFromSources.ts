import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkshop, WORKSHOP_PAGE } from './buildWorkshop.ts';

/** The workshop's page, built from sources that may have changed; undefined where there are none. */
export function workshopFromSources(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-workshop-'));
  try {
    return buildWorkshop(folder) ? readFileSync(join(folder, WORKSHOP_PAGE), 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
