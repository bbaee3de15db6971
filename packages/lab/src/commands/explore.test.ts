import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exploredOf } from '../explore/exploredOf.ts';
import { workshopLinks } from '../explore/workshopLinks.ts';
import { readResults } from '../study/readResults.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallSweep } from '../testing/smallSweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-explore-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
beforeAll(() =>
  smallSweep(place('results'), {
    regimes: ['status-quo', 'cog'],
    levers: { mergedMeeting: ['at-once', 'deputies'] },
    uncertainties: ['turfMotive', 'noticing'],
    design: { kind: 'sobol', points: 4 },
    seeds: '1-2',
  }),
);

describe('joined-up explore', () => {
  it('writes a page with every run of the study, in the language that is asked for', async () => {
    const { code, out } = await inThisProcess(
      'explore',
      place('results'),
      '--out',
      place('page.html'),
      '--outcomes',
      'outcome, max(outcome, alignment)',
      '--no-workshop',
      '--language',
      'es',
    );
    expect([code, out]).toEqual([0, `32 corridas de 8 mundos están en ${place('page.html')}.\n`]);
    const page = readFileSync(place('page.html'), 'utf8');
    expect(page).toContain('"id":"max(outcome, alignment)"');
    expect(page).toContain('"options":["at-once","houses","deputies"]');
    expect(page).toContain(`joined-up replay ${place('results')}`);
    expect(existsSync(place('page.workshop.html'))).toBe(false);
  });

  it.each([
    ['no folder of results', ['elsewhere'], 'expected a folder of results'],
    ['an outcome that is none', ['results', '--outcomes', 'outcom'], '--outcomes: expected a metric'],
    [
      'a page by another name',
      ['results', '--out', 'page.txt'],
      '--out: expected a file that ends in .html',
    ],
  ])('%s ends with a clear message, and no page', async (_, [results, ...words], message) => {
    const { code, complaint } = await inThisProcess(
      'explore',
      place(results),
      ...(words.includes('--out') ? [] : ['--out', place('none.html')]),
      ...words,
    );
    expect([code, existsSync(place('none.html'))]).toEqual([2, false]);
    expect(complaint).toContain(message);
  });
});

describe('columns of a study', () => {
  it('are those of its rows, run by run', async () => {
    const results = await readResults(place('results'));
    const { runs, worlds } = exploredOf(results, ['outcome'], 'en');
    expect(runs.parameters.map(({ id }) => id).toSorted()).toEqual([
      'mergedMeeting',
      'noticing',
      'turfMotive',
    ]);
    const rows = results.rows();
    expect(runs.runIds).toEqual(rows.map(({ runId }) => runId));
    for (const [i, row] of rows.entries()) {
      const world = runs.world[i];
      expect(worlds[world]).toEqual({
        scenario: 0,
        parameters: results.parametersOf(row.point, 'stylised'),
      });
      expect(runs.regimes[runs.regime[i]].id).toBe(row.regime);
      expect(runs.seeds[runs.seed[i]]).toBe(String(row.seed));
      expect(runs.outcomes[0].values[i]).toBe(row.values.outcome);
      for (const { id, values } of runs.parameters) expect(values[world]).toBe(row.parameters[id]);
    }
  });

  it('lead into the workshop by the dials that it has, and name the others', async () => {
    const results = await readResults(place('results'));
    const { worlds } = exploredOf(results, ['outcome'], 'en');
    const { links, pages } = workshopLinks(results, worlds, place('where'), 'en')!;
    expect(Object.keys(pages)).toEqual([place('where.workshop.html')]);
    expect(links).toMatchObject({ starts: ['status-quo', 'cog'], left: ['noticing without meetings'] });
    expect(links.pages).toEqual([{ address: 'where.workshop.html', government: 'andes' }]);
    // The traits of the workshop's first government are set back to those of the stylised one.
    for (const text of links.dials) expect(text).toMatch(/,q[\d.]+.*,mt\d+.*,o[\d.]+.*,zh[02]/);
    expect(new Set(links.dials).size).toBe(8);
  });
});
