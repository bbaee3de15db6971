import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStudyFile } from '../study/readStudyFile.ts';
import { sweep } from '../sweep/sweep.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { smallSweep } from '../testing/smallSweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-calibrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};

const targets = `
name: What is known
regime: status-quo
targets:
  - { outcome: set_selfHelp, target: 0.3, tolerance: 0.05, source: made up }
  - { id: two, outcome: 'outcome * 0', target: 0, tolerance: 1 }
`;

describe('joined-up calibrate', () => {
  it('writes accepted worlds that a next study runs again, with the same runs', async () => {
    await smallSweep(place('results'), {
      parameters: { staff: 6 },
      uncertainties: ['selfHelp', 'turfMotive', 'centreUnits'],
      design: { kind: 'latin-hypercube', points: 40 },
    });
    const { code, out } = await inThisProcess(
      'calibrate',
      place('results'),
      '--targets',
      write('targets.yaml', targets),
      '--accepted',
      place('accepted.csv'),
      '--csv',
      place('worlds.csv'),
      '--picture',
      place('ranges.svg'),
    );
    expect(readFileSync(place('ranges.svg'), 'utf8')).toContain('of 40 worlds fit what was observed');
    expect(code).toBe(0);
    const [, accepted] = /^(\d+) of 40 worlds of stylised are not ruled out by 2 targets/.exec(out)!;
    expect(readFileSync(place('accepted.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(
      1 + Number(accepted),
    );
    expect(readFileSync(place('worlds.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(41);

    // As the command says, but for the path, which starts from the study's folder.
    const lines = out.slice(out.indexOf('  parameters:')).trimEnd();
    expect(lines).toMatch(
      /^ {2}parameters: \{ staff: 6 \}\n {2}design: \{ kind: table, file: .*accepted\.csv \}$/,
    );
    const next = lines.replace(/^ {2}/gm, '').replace(/file: .*accepted\.csv/, 'file: accepted.csv');
    const plan = readStudyFile(
      write('next.yaml', `scenarios: stylised\nregimes: [status-quo]\nseeds: 1-2\nmonths: 2\n${next}\n`),
    );
    expect(plan.design.points).toBe(Number(accepted));
    expect(await sweep(plan, place('results'), { threads: 1 })).toMatchObject({
      all: 2 * Number(accepted),
      done: 0,
    });
  });

  it('leaves out what failed, and says so', async () => {
    // So wide a spread that some seeds draw a capacity that no government may have.
    const scenario = write(
      'fragile.yaml',
      smallScenario.replace('capacity: 1', 'capacity: { mean: 1, spread: 6 }'),
    );
    await smallSweep(place('fragile'), {
      scenarios: scenario,
      uncertainties: ['selfHelp'],
      design: { kind: 'sobol', points: 8 },
      seeds: '1-6',
    });
    const { code, out } = await inThisProcess(
      'calibrate',
      place('fragile'),
      '--targets',
      write('unmet.yaml', 'targets: [{ outcome: unmet, target: 0.5, tolerance: 0.5 }]'),
      '--method',
      'abc',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ of 48 runs of small, in \d of 8 worlds, lie within the tolerance/);
    expect(out).toMatch(/\d+ of 48 runs failed/);
  });

  it.each([
    [
      'a folder without results',
      () => [folder, '--targets', place('targets.yaml')],
      /expected a folder of results/,
    ],
    [
      'no targets file',
      () => [place('results'), '--targets', place('nowhere.yaml')],
      /expected a file that can be read, found no such file/,
    ],
    [
      'an empty targets file',
      () => [place('results'), '--targets', write('empty.yaml', '')],
      /expected a list of targets, found an empty file/,
    ],
    [
      'broken YAML',
      () => [place('results'), '--targets', write('broken.yaml', 'targets: [')],
      /broken\.yaml\n {2}line/,
    ],
    [
      'everything wrong in the file at once, with lines',
      () => [
        place('results'),
        '--targets',
        write(
          'wrong.yaml',
          'regime: cog\ntargets:\n  - { outcome: outcom, target: 1, tolerance: 1 }\n' +
            '  - { outcome: unmet, regime: x, target: 1, tolerance: 1 }\n',
        ),
      ],
      /line 1, regime: [^]*line 3, targets\.0\.outcome: [^]*did you mean 'outcome'\?[^]*line 4, targets\.1\.regime/,
    ],
    [
      'options that do not go together',
      () => [place('results'), '--targets', place('targets.yaml'), '--method', 'history', '--closest', '7'],
      /--method: [^]*--closest: /,
    ],
    [
      'a cutoff of ABC',
      () => [place('results'), '--targets', place('targets.yaml'), '--method', 'abc', '--cutoff', '2'],
      /--cutoff: expected nothing with --method abc/,
    ],
  ])('%s ends with a clear message and no file', async (_, words, message) => {
    const { code, complaint } = await inThisProcess(
      'calibrate',
      ...words(),
      '--accepted',
      place('bad.csv'),
    );
    expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |A fault/);
    expect(code).toBe(2);
    expect(readdirSync(folder)).not.toContain('bad.csv');
  });
});
