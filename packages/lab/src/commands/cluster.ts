import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { awsBatch } from '../cluster/awsBatch.ts';
import type { ClusterFiles, ClusterJob } from '../cluster/clusterJob.ts';
import { loadWorkbooksFor } from '../tables/loadWorkbooksFor.ts';
import { clusterJobOf, type ClusterOptions } from '../cluster/clusterJobOf.ts';
import { kubernetes } from '../cluster/kubernetes.ts';
import { pbs } from '../cluster/pbs.ts';
import { slurm } from '../cluster/slurm.ts';
import { makeFolder } from '../files/putInPlace.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { shellWord } from '../terminal/commandLine.ts';
import { said, say } from '../words/say.ts';

/** The arguments and options that all of them have. */
const asked = (command: Command): Command =>
  command
    .argument('<study>', 'study file (YAML or JSON), on a disk that all machines see')
    .requiredOption('--out <folder>', 'folder of scripts and results, on such a disk')
    .requiredOption('--tasks <number>', 'parts into which the study is divided')
    .option(
      '--time <time>',
      "how long a part may take: minutes, or '12:00:00' (default: the cluster's limit)",
    )
    .option('--cpus <number>', 'processors of each part', '1')
    .option('--memory <GiB>', 'memory of each part (default: twice what a sweep takes)');

function write(
  out: string,
  { files, submit, again }: ClusterFiles,
  { job, runs }: { readonly job: ClusterJob; readonly runs: number },
  ran = false,
): void {
  for (const [name, text] of Object.entries(files)) writeWhole(join(out, name), text);
  makeFolder(join(out, 'logs'));
  const [results, page] = [join(out, 'results'), join(out, 'page.html')];
  const status = `joined-up status ${shellWord(out)}/shard-* --shards ${job.tasks}`;
  process.stdout.write(
    [
      say`${runs} {0|run|runs} at most, in ${job.tasks} {1|part|parts}: ${Object.keys(files).join(', ')}
          are in ${out}.`,
      ...(ran
        ? []
        : [said('These were written to their documentation and never run: try two parts first.')]),
      said('To submit:'),
      '',
      ...submit.map((line) => `  ${line}`),
      '',
      job.page === undefined
        ? say`Results will be in ${results}.`
        : say`Results will be in ${results}, a page in ${page}.`,
      say`How far it is, and which parts to submit again: ${status}`,
      say`To run a part again, such as the first: ${again}`,
      '',
    ].join('\n'),
  );
}

interface SlurmOptions extends ClusterOptions {
  readonly partition?: string;
  readonly account?: string;
}

const forSlurm = (): Command =>
  asked(
    new Command('slurm').description(
      'Write an array of parts, and the job that puts them together, for Slurm.',
    ),
  )
    .option('--partition <name>', 'partition')
    .option('--account <name>', 'account')
    .action(async (file: string, options: SlurmOptions) => {
      const { partition, account } = options;
      await loadWorkbooksFor(file);
      const found = await clusterJobOf(file, options, { '--partition': partition, '--account': account });
      write(options.out, slurm({ ...found.job, partition, account }), found, true);
    });

interface PbsOptions extends ClusterOptions {
  readonly queue?: string;
  readonly account?: string;
}

const forPbs = (): Command =>
  asked(
    new Command('pbs').description(
      'The same for OpenPBS and PBS Professional (written to their documentation, never run).',
    ),
  )
    .option('--queue <name>', 'queue')
    .option('--account <name>', 'account')
    .action(async (file: string, options: PbsOptions) => {
      const { queue, account, out } = options;
      const words = { '--queue': queue, '--account': account, '--out': resolve(out) };
      await loadWorkbooksFor(file);
      const found = await clusterJobOf(file, options, words, { fewest: 2 });
      write(out, pbs({ ...found.job, queue, account }), found);
    });

interface KubernetesOptions extends ClusterOptions {
  readonly image: string;
  readonly claim: string;
  readonly mount: string;
}

const forKubernetes = (): Command =>
  asked(
    new Command('kubernetes').description(
      'The same as indexed Jobs of Kubernetes (written to its documentation, never run).',
    ),
  )
    .requiredOption('--image <image>', 'container image in which joined-up is installed')
    .requiredOption(
      '--claim <name>',
      'PersistentVolumeClaim of the disk, ReadWriteMany; it holds what this folder holds',
    )
    .option('--mount <path>', 'where containers see it', '/work')
    .action(async (file: string, options: KubernetesOptions) => {
      const { image, claim, mount, out } = options;
      const words = { '--image': image, '--claim': claim, '--mount': mount };
      await loadWorkbooksFor(file);
      const found = await clusterJobOf(file, options, words);
      write(out, kubernetes({ ...found.job, image, claim, mount }), found);
    });

interface AwsBatchOptions extends ClusterOptions {
  readonly image: string;
  readonly queue: string;
  readonly fileSystem: string;
  readonly mount: string;
}

const forAwsBatch = (): Command =>
  asked(
    new Command('aws-batch').description(
      'The same as an array job of AWS Batch (written to its documentation, never run).',
    ),
  )
    .requiredOption('--image <image>', 'container image in which joined-up is installed')
    .requiredOption('--queue <name>', 'job queue')
    .requiredOption('--file-system <id>', 'EFS file system of the disk; it holds what this folder holds')
    .option('--mount <path>', 'where containers see it', '/work')
    .action(async (file: string, options: AwsBatchOptions) => {
      const { image, queue, fileSystem, mount, out } = options;
      const words = {
        '--image': image,
        '--queue': queue,
        '--file-system': fileSystem,
        '--mount': mount,
      };
      await loadWorkbooksFor(file);
      const found = await clusterJobOf(file, options, words, { fewest: 2, most: 10_000 });
      write(out, awsBatch({ ...found.job, image, queue, fileSystem, mount }), found);
    });

/** `joined-up cluster`: a study as work for a scheduler. Submits nothing itself. */
export const cluster = (): Command =>
  new Command('cluster')
    .description(
      'Write what a cluster needs to run a study in parts: scripts, and the lines to submit them.',
    )
    .addCommand(forSlurm())
    .addCommand(forPbs())
    .addCommand(forKubernetes())
    .addCommand(forAwsBatch());
