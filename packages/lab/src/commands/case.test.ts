import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseIds, findCase } from '../cases/findCase.ts';
import { readWorld, tryCase } from '../cases/tryCase.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';

describe('joined-up case', () => {
  it('lists the cases, each of which can be read', async () => {
    const { code, out } = await inThisProcess('case');
    expect(code).toBe(0);
    for (const id of caseIds()) expect(out).toContain(id);
    expect(caseIds()).toContain('jobcentre-plus');
  });

  it('holds every pattern against the same worlds in the same way twice', async () => {
    const found = findCase('jobcentre-plus');
    const tried = await tryCase(found, { worlds: 2, seeds: 1 });
    expect(tried.cells.map(([{ verdict }]) => verdict.worlds)).toEqual(found.patterns.map(() => 2));
    expect(readWorld(found, tried.structures[0], tried.worlds[1], 1)).toEqual(
      tried.cells.map(([{ readings }]) => readings[1]),
    );
  });

  it('ends where it is interrupted', async () => {
    const options = { worlds: 2, seeds: 1, signal: AbortSignal.abort() };
    await expect(tryCase(findCase('nav'), options)).rejects.toThrow('aborted');
  });

  it('draws the series of a case that has one, and says so where there is none', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'case-')), 'pernambuco.svg');
    const few = ['--worlds', '1', '--seeds', '1', '--threads', '1', '--quiet', '--picture', file];
    expect((await inThisProcess('case', 'pernambuco', ...few)).out).toContain(`The picture is in ${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg/);
    const none = await inThisProcess('case', 'nav', ...few);
    expect([none.code, none.complaint]).toEqual([2, expect.stringContaining('observed.yaml')]);
  }, 60_000);

  it('holds it against one structure beside the model as it is', async () => {
    const few = ['case', 'nav', '--worlds', '1', '--seeds', '1', '--threads', '1', '--quiet'];
    const { code, out } = await inThisProcess(...few, '--structure', 'mergedMeeting=houses');
    expect([code, /pattern +today +mergedMeeting=houses +observed/.test(out)]).toEqual([0, true]);
    expect(
      (await inThisProcess(...few, '--structure', 'mergedMeeting=house', '--every-option')).complaint,
    ).toMatch(
      /--structure mergedMeeting: expected one of at-once, houses, deputies, found 'house'; did you mean 'houses'\?[^]*expected one structure, or --every-option/,
    );
  }, 60_000);

  it('comes to the same in any number of threads, and from what was kept', async () => {
    const few = ['case', 'nav', '--worlds', '2', '--seeds', '1', '--quiet'];
    const keep = ['--keep', join(mkdtempSync(join(tmpdir(), 'case-')), 'worlds.jsonl')];
    const one = await inThisProcess(...few, '--threads', '1');
    const two = await inThisProcess(...few, '--threads', '2', ...keep);
    expect(one.out).toContain('P1');
    expect(two).toEqual(one);
    expect((await inThisProcess(...few, '--threads', '1', ...keep)).out).toBe(one.out);
  }, 60_000);

  it('says which case was meant', async () => {
    const { code, complaint } = await inThisProcess('case', 'pernambuko');
    expect(code).not.toBe(0);
    expect(complaint).toContain("did you mean 'pernambuco'?");
  });
});
