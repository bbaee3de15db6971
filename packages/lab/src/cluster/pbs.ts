import { shellWord } from '../terminal/commandLine.ts';
import { beginning, finishing, MAY_BE_TRIED_AGAIN, part } from './scripts.ts';
import { clockTime, MOST_TRIES, type ClusterFiles, type ClusterJob } from './clusterJob.ts';

export interface PbsJob extends ClusterJob {
  readonly queue?: string;
  readonly account?: string;
}

const directives = (job: PbsJob, ...more: readonly string[]): string =>
  [
    ...more,
    `-l select=1:ncpus=${job.cpus}:mem=${job.memory}gb`,
    ...(job.seconds === undefined ? [] : [`-l walltime=${clockTime(job.seconds)}`]),
    ...(job.queue === undefined ? [] : [`-q ${job.queue}`]),
    ...(job.account === undefined ? [] : [`-A ${job.account}`]),
    // Restart after a node has died.
    '-r y',
    '-j oe',
  ]
    .map((option) => `#PBS ${option}\n`)
    .join('');

/** Only operators may requeue, so the script itself retries, unless time is up. */
const again = (
  what: string,
  body: string,
): string => `for try in ${Array.from({ length: MOST_TRIES }, (_, i) => i + 1).join(' ')}; do
${body.trimEnd().replaceAll(/^(?=.)/gm, '  ')}
  if [ -z "$stop" ] && { ${MAY_BE_TRIED_AGAIN}; } && [ "$try" -lt ${MOST_TRIES} ]; then
    echo "${what} ended with $code: it is tried again." >&2
    sleep 60
  else
    break
  fi
done
exit "$code"
`;

/**
 * An array of parts and a job after it. Names of jobs have 15 characters at most in older ones. For OpenPBS
 * and PBS Professional.
 */
export function pbs(job: PbsJob): ClusterFiles {
  const [array, finish] = [`${job.folder}/array.pbs`, `${job.folder}/finish.pbs`];
  return {
    files: {
      'array.pbs': `#!/bin/bash
${directives(job, `-N ${job.name.slice(0, 15)}`, `-J 1-${job.tasks}`, `-o ${job.folder}/logs/`)}
${beginning(job)}
${again('The part', part(job, '$PBS_ARRAY_INDEX', String(job.cpus)))}`,
      'finish.pbs': `#!/bin/bash
${directives(job, `-N ${job.name.slice(0, 8)}-finish`, `-o ${job.folder}/logs/`)}
${beginning(job)}
${again('The end', finishing(job, String(job.cpus)))}`,
    },
    submit: [`array=$(qsub ${shellWord(array)})`, `qsub -W depend=afterany:"$array" ${shellWord(finish)}`],
    again: `for part in 1; do qsub -J "$part-$((part + 1)):2" ${shellWord(array)}; done`,
  };
}
