import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planStudy } from '../study/planStudy.ts';
import { sweep } from '../sweep/sweep.ts';
import { query } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-query-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** A name full of what DuckDB takes for patterns. */
const folder = join(root, "a[1]*? it's");
const runs = join(folder, 'runs');

beforeAll(async () => {
  await sweep(
    planStudy({ scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1-2', months: 24 }),
    folder,
    { threads: 1 },
  );
  // A neighbour that the name would match if it were a pattern.
  writeFileSync(join(root, 'secret.csv'), 'a\n42\n');
});

describe('a question', () => {
  it.each([
    'select count(*)::int from runs',
    'from runs select count(*)::int',
    'with r as (select * from runs) select count(*)::int from r',
  ])('reads the results in a folder of any name: %s', async (sql) =>
    expect((await query(folder, sql)).rows).toEqual([[4]]),
  );

  it.each([
    () => `select * from read_text('${join(root, 'secret.csv')}')`,
    () => `select * from '${join(root, 'secret.csv')}'`,
    () => `copy (select 1) to '${join(root, 'written.csv')}'`,
    () => `copy (select 1 a) to '${partOf()}' (use_tmp_file false)`,
    () => `explain analyze copy (select 1 a) to '${partOf()}' (use_tmp_file false)`,
    () => `select 1; copy (select 1 a) to '${partOf()}' (use_tmp_file false)`,
    () => `attach '${join(root, 'written.db')}'`,
    () => 'install httpfs',
    () => "select * from read_csv('http://127.0.0.1:9/x.csv')",
    () => 'set enable_external_access = true',
    () => "select * from glob('/etc/*')",
  ])('does nothing else: %s', async (sql) => {
    const before = readFileSync(join(runs, readdirSync(runs)[0]));
    await expect(query(folder, sql())).rejects.toThrow('--trusted');
    expect(existsSync(join(root, 'written.csv')) || existsSync(join(root, 'written.db'))).toBe(false);
    expect(readFileSync(join(runs, readdirSync(runs)[0])).equals(before)).toBe(true);
  });

  it('that is trusted reads other files', async () =>
    expect(
      (await query(folder, `select a::int from '${join(root, 'secret.csv')}'`, { trusted: true })).rows,
    ).toEqual([[42]]));
});

const partOf = (): string => join(runs, readdirSync(runs)[0]).replaceAll("'", "''");
