import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes an inventory. @returns its path */
function inventory(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const header = 'program_id,title,department,agency,beneficiary_types,functions,obligation_2024_usd';
const programmes = [
  '1,Training,Department of Labor,Employment and Training Administration,Youth (16-21),Employment,1000000',
  '2,Schools,Department of Education,Office of Elementary Education,Youth (16-21),Employment,2000000',
];

describe('joined-up import', () => {
  it.each([
    [
      'a missing column',
      () => inventory('column.csv', header.replace('agency', 'bureau'), ...programmes),
      /expected a column 'agency'/,
    ],
    [
      'broken quoting',
      () => inventory('quoting.csv', header, programmes[0], '2,"Schools,Department'),
      /quotes closed/,
    ],
    ['an empty file', () => inventory('empty.csv'), /an empty file/],
    ['no file', () => join(folder, 'none.csv'), /no such file/],
    ['a folder', () => folder, /a folder/],
  ] as const)('%s ends with a clear message, exit code 2 and no file', async (name, file, message) => {
    const out = `${name.replaceAll(' ', '-')}.json`;
    const { code, complaint } = await inThisProcess('import', file(), '--out', join(folder, out));
    expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |node:/);
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((each) => each.startsWith(out))).toEqual([]);
  });
});
