import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crosswalkText, readCrosswalk } from './readCrosswalk.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-crosswalk-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a crosswalk', () => {
  it('gives every name back as it was, also one that a spreadsheet would take for a formula', async () => {
    const names = ['Health', '=1+1', '-30', '+ more', '@home', '＝wide', "'quoted'", 'Salud, y "más"'];
    const file = join(folder, 'people.csv');
    writeFileSync(
      file,
      crosswalkText(names.map((name) => ({ from: name, to: name, programmes: 1, amount: 2 }))),
    );
    expect(await readCrosswalk(file)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });

  it('that is a device or not there is told', async () => {
    await expect(readCrosswalk('/dev/zero')).rejects.toThrow('no plain file');
    await expect(readCrosswalk(join(folder, 'none.csv'))).rejects.toThrow('no such file');
  });
});
