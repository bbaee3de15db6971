import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import type { Ending } from '../testing/joinedUp.ts';

const told = async (...more: string[]) => (await inThisProcess('claim', ...more)).complaint;

describe('joined-up claim', () => {
  it('lists the claims', async () => {
    const { code, out } = await inThisProcess('claim');
    expect(code).toBe(0);
    expect(out).toMatch(/C04 +Superministry/);
  });

  const words = ['claim', 'c06', '--worlds', '3', '--seeds', '2', '--months', '14', '--quiet'];
  let one: Ending;
  beforeAll(async () => {
    one = await inThisProcess(...words, '--threads', '1');
  });

  it('tries one', async () => {
    const { code, out } = one;
    expect(code).toBe(0);
    expect(out).toMatch(
      /Mission clarity falls along ministries merged: (SUPPORTED|CONDITIONAL|NOT SUPPORTED|BARELY DIFFERS)/,
    );
    expect(out).toMatch(/ministries merged +Mission clarity +minus 2/);
  }, 60_000);

  it('tries it under a structure and against another reference, and says so', async () => {
    const { code, out } = await inThisProcess(
      ...'claim C03 --worlds 2 --seeds 1 --months 14 --quiet --threads 1'.split(' '),
      ...'--structure people-first --reference realistic-status-quo'.split(' '),
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'under contradictionReach=cell, contradictionShare=0.5, handOffs=0.25, ' +
        'realistic-status-quo in the place of the status quo',
    );
  }, 60_000);

  it('tells of structures and references that cannot be', async () => {
    expect(await told('C03', '--structures', '--structure', 'today', '--reference', 'cog')).toMatch(
      /--structure: expected no other choice with --structures[^]*--reference: expected no other choice[^]*expected status-quo or realistic-status-quo, found 'cog'/,
    );
    expect(await told('C06', '--reference', 'realistic-status-quo')).toMatch(
      /expected a claim that compares with the status quo, found C06/,
    );
    expect(await told('C03', '--structure', 'vetto=1')).toMatch("did you mean 'veto'?");
  });

  it('says the same again, on two threads', async () => {
    const { code, out } = await inThisProcess(...words, '--threads', '2');
    expect(code).toBe(0);
    expect(out).toBe(one.out);
  }, 120_000);

  it('writes worlds, tables and a picture', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claim-'));
    const files = ['worlds.csv', 'tables.csv', 'picture.svg'].map((name) => join(folder, name));
    const { code, out } = await inThisProcess(
      'claim',
      'C13',
      '--worlds',
      '2',
      '--seeds',
      '1',
      '--months',
      '26',
      '--quiet',
      '--threads',
      '1',
      '--out',
      files[0],
      '--csv',
      files[1],
      '--picture',
      files[2],
    );
    expect([code, out.match(/ (is|are) in /g)]).toEqual([0, [' are in ', ' are in ', ' is in ']]);
    const [worlds, tables, picture] = files.map((file) => readFileSync(file, 'utf8'));
    expect(worlds).toMatch(/^claim,scenario,world,replicate,attendance_along_committees_effect,/);
    expect(tables).toMatch(/^C13,stylised,by committees,32,Attendance,value,/m);
    expect(picture).toMatch(/^<svg/);
  }, 60_000);

  it('says which claims have a picture', async () => {
    const { code, complaint } = await inThisProcess('claim', 'C10', '--picture', 'nowhere.svg');
    expect(code).toBe(2);
    expect(complaint).toContain('C04, C05, C06');
  });

  it('finds out before any run that a file cannot be written', async () => {
    const { code, complaint } = await inThisProcess(
      'claim',
      'C06',
      '--worlds',
      '1000000',
      '--out',
      '/dev/null/worlds.csv',
    );
    expect(code).toBe(2);
    expect(complaint).toMatch(/expected a place where a file can be written/);
  });

  it('refuses files that it would not write, and a hurry that it would not be in', async () => {
    const asked = await inThisProcess('claim', 'C06', '--structures', '--out', 'a.csv', '--csv', 'b.csv');
    expect(asked.code).toBe(2);
    for (const part of ['--out', '--csv', "'b.csv'"]) expect(asked.complaint).toContain(part);
    expect((await inThisProcess('claim', 'C06', '--quick')).complaint).toContain('--structures beside it');
    const kept = await inThisProcess('claim', 'C06', '--keep', 'worlds.jsonl');
    expect(kept.complaint).toContain('--keep alone');
  });

  it('tells what a verdict hangs on, and goes on with worlds that were kept', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'worlds.jsonl');
    const hung = ['claim', 'C16', '--structures', '--months', '3', '--threads', '1', '--quiet'];
    const few = await inThisProcess(...hung, '--worlds', '1', '--keep', file);
    expect(few.code).toBe(0);
    expect(few.out).toMatch(
      /^Joint stocktakes: “unblocking obstacles”\nJoint stocktakes leave less work waiting .*: holds in [01] of 1 world \(/,
    );
    const kept = readFileSync(file, 'utf8').split('\n').length;
    const more = await inThisProcess(...hung, '--worlds', '2', '--keep', file);
    expect(more.out).toBe((await inThisProcess(...hung, '--worlds', '2')).out);
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(kept);
    expect(new Set(lines).size).toBe(lines.length);
    const other = await inThisProcess(...hung, '--worlds', '1', '--seeds', '2', '--keep', file);
    expect([other.code, other.complaint]).toEqual([2, expect.stringContaining('name another file')]);
  }, 120_000);

  it('tells everything wrong at once', async () => {
    const { code, complaint } = await inThisProcess('claim', 'C7', '--worlds', '0', '--seeds', 'many');
    expect(code).toBe(2);
    for (const part of ["'C7'", '--worlds', '--seeds']) expect(complaint).toContain(part);
  });
});
