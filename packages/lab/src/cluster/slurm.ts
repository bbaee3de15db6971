import { shellWord } from '../terminal/commandLine.ts';
import { beginning, finishing, MAY_BE_TRIED_AGAIN, part } from './scripts.ts';
import { clockTime, MOST_TRIES, noticeOf, type ClusterFiles, type ClusterJob } from './clusterJob.ts';

export interface SlurmJob extends ClusterJob {
  readonly partition?: string;
  readonly account?: string;
}

/** The file for a job's output, in whose name Slurm replaces `%` and a letter by numbers. */
const output = (job: SlurmJob, name: string): string =>
  `--output="${`${job.folder}/logs`.replaceAll('%', '%%')}/${name}"`;

const directives = (job: SlurmJob, ...more: readonly string[]): string =>
  [
    ...more,
    '--ntasks=1',
    `--cpus-per-task=${job.cpus}`,
    `--mem=${job.memory}G`,
    ...(job.seconds === undefined ? [] : [`--time=${clockTime(job.seconds)}`]),
    ...(job.partition === undefined ? [] : [`--partition=${job.partition}`]),
    ...(job.account === undefined ? [] : [`--account=${job.account}`]),
    '--requeue',
    '--open-mode=append',
    `--signal=B:TERM@${noticeOf(job)}`,
  ]
    .map((option) => `#SBATCH ${option}\n`)
    .join('');

/** Slurm restarts work of a node that died by itself, but not work that was told to end or killed. */
const leaving = `if ${MAY_BE_TRIED_AGAIN}; then
  if [ "\${SLURM_RESTART_COUNT:-0}" -lt ${MOST_TRIES - 1} ]; then
    echo "Ended with $code: to be tried again." >&2
    scontrol requeue "$SLURM_JOB_ID"
  else
    echo "Ended with $code, after ${MOST_TRIES} tries." >&2
  fi
fi
exit "$code"
`;

const threads = '"${SLURM_CPUS_PER_TASK:-1}"';

/** An array of parts and a job after it, for Slurm. */
export function slurm(job: SlurmJob): ClusterFiles {
  const [array, finish] = [`${job.folder}/array.sh`, `${job.folder}/finish.sh`];
  return {
    files: {
      'array.sh': `#!/bin/bash
${directives(job, `--job-name=${job.name}`, `--array=1-${job.tasks}`, output(job, 'part-%a.log'))}
# The number of parts stands here and is not asked of Slurm: \
of an array that is submitted again in part it says another one.
${beginning(job)}
${part(job, '$SLURM_ARRAY_TASK_ID', threads)}
${leaving}`,
      'finish.sh': `#!/bin/bash
${directives(job, `--job-name=${job.name}-finish`, output(job, 'finish.log'))}
${beginning(job)}
${finishing(job, threads)}
${leaving}`,
    },
    submit: [
      `array=$(sbatch --parsable ${shellWord(array)})`,
      `sbatch --dependency=afterany:"\${array%%;*}" ${shellWord(finish)}`,
    ],
    again: `sbatch --array=1 ${shellWord(array)}`,
  };
}
