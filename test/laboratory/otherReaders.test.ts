import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planStudy, query, readResults, sweep, type StudyFile } from '@joined-up/lab';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pythons, pythonWith } from '../pythonWith.ts';

// Other programs read the parts, with the code of docs/laboratory.md.
const readers = {
  pandas: `
import glob, pandas
runs = pandas.concat([pandas.read_parquet(file) for file in glob.glob(folder + '/runs/*.parquet')])
done = runs[runs.status == 'done']
answer = [len(done), sorted(str(seed) for seed in done.seed.unique()), int(done.set_staff.isna().sum()), float(done.outcome.sum()), sorted(done.set_chair.dropna().unique())]`,
  polars: `
import polars
done = polars.read_parquet(folder + '/runs/*.parquet').filter(polars.col('status') == 'done')
answer = [done.height, sorted(done['seed'].unique().to_list()), done['set_staff'].null_count(), done['outcome'].sum(), sorted(done['set_chair'].drop_nulls().unique().to_list())]`,
  duckdb: `
import duckdb
answer = list(duckdb.sql("select count(*), list_sort(list(distinct seed)), count(*) filter (set_staff is null), sum(outcome), list_sort(list(distinct set_chair) filter (set_chair is not null)) from read_parquet('" + folder + "/runs/*.parquet') where status = 'done'").fetchone())`,
  pyarrow: `
import pyarrow.dataset, pyarrow.compute as compute
runs = pyarrow.dataset.dataset(folder + '/runs').to_table()
done = runs.filter(compute.equal(runs['status'], 'done'))
answer = [done.num_rows, sorted(compute.unique(done['seed']).to_pylist()), done['set_staff'].null_count, compute.sum(done['outcome']).as_py(), sorted(compute.unique(done['set_chair'].drop_null()).to_pylist())]`,
};

/** What a reader needs besides itself: pandas reads Parquet with either of these. */
const besides: Partial<Record<string, readonly string[]>> = { pandas: ['pyarrow', 'fastparquet'] };

const folder = mkdtempSync(join(tmpdir(), 'joined-up-readers-'));
const results = join(folder, 'results');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const go = (more: Partial<StudyFile>) =>
  sweep(
    planStudy({
      scenarios: 'stylised',
      regimes: ['status-quo', 'cog'],
      seeds: '1-3',
      months: 3,
      ...more,
    }),
    results,
    { threads: 1 },
  );
beforeAll(async () => {
  // Parts of several sweeps: with seeds that are words, a lever added later, and one that is not a number.
  await go({});
  await go({ seeds: '4,bad luck' });
  await go({ levers: { staff: [4, 8] } });
  await go({ regimes: ['status-quo', 'committees'], levers: { chair: ['centre', 'peer'] } });
}, 120_000);

for (const [name, lines] of Object.entries(readers)) {
  const python = pythonWith(name, besides[name] ?? name);
  const why = python === undefined ? ` (SKIPPED: no ${name} in ${pythons.join(', ')})` : '';
  if (why !== '') console.warn(`SKIPPED, ${name} is not installed: results are not read by it`);
  it.skipIf(python === undefined)(`${name} reads all parts as one table${why}`, async () => {
    const program = `import json, sys\nfolder = sys.argv[1]${lines}\nprint(json.dumps(answer))`;
    const [rows, seeds, without, sum, chairs] = JSON.parse(
      execFileSync(python!, ['-c', program, results], { encoding: 'utf8' }),
    ) as [number, string[], number, number, string[]];
    const ours = await query(results, "select count(*), sum(outcome) from runs where status = 'done'");
    expect(rows).toBe(Number(ours.rows[0][0]));
    expect(seeds).toEqual(['1', '2', '3', '4', 'bad luck']);
    expect(without).toBe(0);
    expect(chairs).toEqual(['centre', 'peer']);
    expect(sum).toBeCloseTo(Number(ours.rows[0][1]), 9);
  });
}

const hasR = ((): boolean => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasR) console.warn('SKIPPED, R is not installed: results are not read by it');
it.skipIf(!hasR)(`R reads the table of runs${hasR ? '' : ' (SKIPPED: no Rscript)'}`, async () => {
  const kept = await readResults(results);
  const file = join(folder, 'runs.csv');
  writeFileSync(file, kept.csv());
  const program = `runs <- read.csv("${file}")
means <- aggregate(outcome ~ regime + set_chair, runs, mean)
cat(class(runs$set_chair), nrow(runs), paste(means$regime, means$set_chair, sprintf("%.12f", means$outcome)), sep = "\\n")`;
  const [kind, rows, ...means] = execFileSync('Rscript', ['-e', program], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect([kind, rows]).toEqual(['character', '12']);
  expect(means.toSorted()).toEqual(
    ['centre', 'peer']
      .flatMap((chair) =>
        kept.plan.regimes.map((regime) => {
          const values = kept
            .where({ chair })
            .values('outcome')
            .filter((row) => row.regime === regime)
            .map(({ value }) => value!);
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          return `${regime} ${chair} ${mean.toFixed(12)}`;
        }),
      )
      .toSorted(),
  );
});
