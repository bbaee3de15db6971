import { execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inThisProcess } from '../testing/inThisProcess.ts';

// In a folder with a space, a quote and what Slurm puts numbers for.
const folder = mkdtempSync(join(tmpdir(), "joined-up o'clock 100%a "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const study = join(folder, 'Youth & work.yaml');
const out = join(folder, 'R');
const read = (name: string, from = out): string => readFileSync(join(from, name), 'utf8');

beforeAll(() => {
  writeFileSync(study, 'scenarios: stylised\nregimes: [status-quo, cog]\nseeds: 1-20\n');
});

const cluster = (kind: string, ...words: string[]) =>
  inThisProcess('cluster', kind, study, '--out', out, ...words);

describe('joined-up cluster slurm', () => {
  it('writes an array, an end of it and the lines to submit, and submits nothing', async () => {
    const { code, out: said } = await cluster(
      'slurm',
      ...'--tasks 8 --time 1-12:30:00 --cpus 4 --partition long --account us'.split(' '),
    );
    expect(code).toBe(0);
    expect(said).toContain('40 runs at most, in 8 parts');
    expect(said).toContain('sbatch --dependency=afterany:"${array%%;*}"');
    const array = read('array.sh').split('\n');
    for (const option of [
      '--job-name=youth-work',
      '--array=1-8',
      `--output="${out.replace('%', '%%')}/logs/part-%a.log"`,
      '--cpus-per-task=4',
      '--mem=2G',
      '--time=36:30:00',
      '--partition=long',
      '--account=us',
      '--requeue',
      '--open-mode=append',
      '--signal=B:TERM@120',
    ])
      expect(array).toContain(`#SBATCH ${option}`);
    expect(read('finish.sh')).not.toContain('--array');
    expect(read('finish.sh')).toContain('--page "$folder/page.html" --language en');
    expect(existsSync(join(out, 'logs'))).toBe(true);
    expect(`${read('array.sh')}${read('finish.sh')}`).not.toContain('SLURM_ARRAY_TASK_COUNT');
    for (const name of ['array.sh', 'finish.sh'])
      await promisify(execFile)('bash', ['-n', join(out, name)]);
  });

  it('has no page for a study that compares nothing, and a short notice where time is short', async () => {
    writeFileSync(join(folder, 'one.yaml'), 'scenarios: stylised\nregimes: [cog]\nseeds: 1-20\n');
    const words = ['--out', join(folder, 'one'), '--tasks', '2', '--time', '2'];
    const { code, out: said } = await inThisProcess('cluster', 'slurm', join(folder, 'one.yaml'), ...words);
    expect(code).toBe(0);
    expect(said).not.toContain('page');
    expect(read('finish.sh', join(folder, 'one'))).not.toContain('--page');
    expect(read('array.sh', join(folder, 'one'))).toContain('--signal=B:TERM@30\n');
  });

  it('tells everything that is wrong at once', async () => {
    const words = ['--tasks', '0', '--time', 'soon', '--cpus', 'x', '--account', 'a b'];
    const { code, complaint } = await cluster('slurm', ...words);
    expect(code).toBe(2);
    for (const option of ['--tasks', '--time', '--cpus', '--account'])
      expect(complaint).toContain(`${option}: expected`);
    expect((await cluster('slurm', '--tasks', '21')).complaint).toContain('--tasks: expected from 1 to 20');
    const precise = join(folder, 'precise.yaml');
    writeFileSync(
      precise,
      `${readFileSync(study, 'utf8')}precision: { outcome: outcome, regime: cog, reference: ` +
        'status-quo, halfWidth: 1 }\n',
    );
    const refused = await inThisProcess('cluster', 'slurm', precise, '--out', out, '--tasks', '2');
    expect(refused.complaint).toContain('take precision out of the study');
  });
});

/**
 * Runs the array script with a program in the place of Node that does as it is told.
 * @returns how it ended, and what was asked of Slurm
 */
async function ran(program: string, restarts: string, notice = false) {
  const [node, asked] = [join(folder, 'node'), join(folder, 'asked')];
  const scontrol = join(folder, 'scontrol');
  writeFileSync(node, `#!/bin/bash\n${program}\n`);
  writeFileSync(scontrol, `#!/bin/bash\necho "$@" >> "${asked}"\n`);
  for (const file of [node, scontrol]) chmodSync(file, 0o755);
  rmSync(asked, { force: true });
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    NODE: node,
    SLURM_JOB_ID: '77',
    SLURM_ARRAY_TASK_ID: '3',
    SLURM_ARRAY_TASK_COUNT: '2',
    SLURM_CPUS_PER_TASK: '4',
    SLURM_RESTART_COUNT: restarts,
  };
  const child = spawn('bash', [join(out, 'array.sh')], { env });
  let said = '';
  let isNoticed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    // Once: what the program writes in the end must not end it again.
    if (notice && !isNoticed && said.includes('begun')) isNoticed = child.kill('SIGTERM');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, said, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
}

describe('the array script', () => {
  it('does its part of as many as were asked for, whatever Slurm counts', async () => {
    const { code, said, asked } = await ran('printf "%s\\n" "$@"', '');
    expect([code, asked]).toEqual([0, '']);
    const words = said.trimEnd().split('\n');
    expect(words.slice(words.indexOf('sweep'))).toEqual(
      `sweep|${study}|--shard|3/8|--out|${out}/shard-3|--threads|4|--save-every|300|--json`.split('|'),
    );
  });

  it.each(['75', '130', '137', '139'])('asks Slurm to try again what ended with %s', async (ended) => {
    expect(await ran(`exit ${ended}`, '2')).toMatchObject({ code: Number(ended), asked: 'requeue 77\n' });
    expect(await ran(`exit ${ended}`, '3')).toMatchObject({ code: Number(ended), asked: '' });
  });

  it.each(['1', '2'])('leaves alone what ended with %s', async (ended) =>
    expect(await ran(`exit ${ended}`, '')).toMatchObject({ code: Number(ended), asked: '' }),
  );

  it('hands a notice of the end on, and waits for the program', async () => {
    const program = `trap 'sleep 0.3; echo written; exit 130' TERM\necho begun\nwhile :; do sleep 0.05; done`;
    expect(await ran(program, '', true)).toEqual({
      code: 130,
      said: 'begun\nwritten\n',
      asked: 'requeue 77\n',
    });
  });
});

/** Is it a script that a shell can read? */
const checked = (script: string): Promise<unknown> => promisify(execFile)('sh', ['-nc', script]);

describe('templates', () => {
  // A volume is taken to hold what lies in the folder of the command.
  const below = mkdtempSync(join(process.cwd(), 'out-cluster-'));
  afterAll(() => rmSync(below, { recursive: true, force: true }));
  const name = below.slice(process.cwd().length + 1);
  beforeAll(() => writeFileSync(join(below, 'study.yaml'), readFileSync(study)));
  const template = async (kind: string, ...words: string[]) => {
    const given = ['--out', join(below, kind), '--tasks', '8', '--cpus', '2', '--time', '90', ...words];
    const ended = await inThisProcess('cluster', kind, join(below, 'study.yaml'), ...given);
    expect([ended.code, ended.complaint]).toEqual([0, '']);
    expect(ended.out).toContain('never run');
    return (file: string) => read(file, join(below, kind));
  };
  it('for Kubernetes: an indexed Job that tries again what may be, and a Job after it', async () => {
    const file = await template('kubernetes', '--image', 'registry/joined-up:1', '--claim', 'disk');
    const { spec, metadata } = parse(file('array.yaml')) as { spec: Record<string, any>; metadata: object };
    expect(metadata).toEqual({ name: 'study' });
    expect(spec).toMatchObject({
      completionMode: 'Indexed',
      completions: 8,
      backoffLimitPerIndex: 3,
      maxFailedIndexes: 8,
      podFailurePolicy: {
        rules: [
          { action: 'Ignore' },
          { action: 'FailIndex', onExitCodes: { operator: 'In', values: [1, 2] } },
        ],
      },
    });
    const { restartPolicy, activeDeadlineSeconds, containers } = spec.template.spec;
    expect([restartPolicy, activeDeadlineSeconds]).toEqual(['Never', 5400]);
    expect(containers[0]).toMatchObject({
      image: 'registry/joined-up:1',
      resources: { limits: { cpu: '2', memory: '1Gi' } },
      volumeMounts: [{ name: 'results', mountPath: '/work' }],
    });
    const script = containers[0].command[2] as string;
    expect(script).toContain('part=$((JOB_COMPLETION_INDEX + 1))');
    expect(script).toContain(`sweep /work/${name}/study.yaml --shard "$part/8"`);
    await checked(script);
    await checked((parse(file('finish.yaml')) as any).spec.template.spec.containers[0].command[2]);
  });

  it('for AWS Batch: an array job', async () => {
    const words = ['--image', 'i', '--queue', 'q', '--file-system', 'fs-1'];
    const file = await template('aws-batch', ...words);
    const definition = JSON.parse(file('array-definition.json')) as Record<string, any>;
    expect(definition).toMatchObject({
      timeout: { attemptDurationSeconds: 5400 },
      retryStrategy: { attempts: 4 },
    });
    const { command, resourceRequirements } = definition.containerProperties;
    expect(command[2]).toContain('part=$((AWS_BATCH_JOB_ARRAY_INDEX + 1))');
    expect(resourceRequirements).toContainEqual({ type: 'MEMORY', value: '1024' });
    expect(JSON.parse(file('array.json'))).toEqual({
      jobName: 'study',
      jobQueue: 'q',
      jobDefinition: 'study',
      arrayProperties: { size: 8 },
    });
    await checked(command[2]);
  });

  it('for PBS: an array that tries again by itself', async () => {
    const file = await template('pbs', '--queue', 'workq');
    const array = file('array.pbs').split('\n');
    for (const option of [
      '-J 1-8',
      '-l select=1:ncpus=2:mem=1gb',
      '-l walltime=01:30:00',
      '-q workq',
      '-r y',
    ])
      expect(array).toContain(`#PBS ${option}`);
    expect(file('array.pbs')).toContain('part=$PBS_ARRAY_INDEX');
    for (const each of ['array.pbs', 'finish.pbs']) await checked(file(each));
  });

  it('refuse what containers would not see, and names that are none', async () => {
    const words = ['--tasks', '2', '--image', 'a b', '--claim', 'disk'];
    const { code, complaint } = await cluster('kubernetes', ...words);
    expect(code).toBe(2);
    expect(complaint).toContain('expected a study and a folder below this one');
    expect(complaint).toContain('--image: expected a name');
  });
});
