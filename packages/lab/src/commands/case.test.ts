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

  it('says which case was meant', async () => {
    const { code, complaint } = await inThisProcess('case', 'pernambuko');
    expect(code).not.toBe(0);
    expect(complaint).toContain("did you mean 'pernambuco'?");
  });
});
