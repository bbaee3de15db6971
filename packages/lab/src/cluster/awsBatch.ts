import { finishingInContainer, partInContainer } from './scripts.ts';
import { MOST_TRIES, type ClusterFiles, type ClusterJob } from './clusterJob.ts';

export interface AwsBatchJob extends ClusterJob {
  /** An image in which `joined-up` is installed. */
  readonly image: string;
  readonly queue: string;
  /** An EFS file system that all machines see, and where it is mounted. */
  readonly fileSystem: string;
  readonly mount: string;
}

/** Exit codes to retry on: all but faults and invalid studies. */
const retryStrategy = {
  attempts: MOST_TRIES,
  evaluateOnExit: [
    { onExitCode: '1', action: 'EXIT' },
    { onExitCode: '2', action: 'EXIT' },
    { onExitCode: '*', action: 'RETRY' },
  ],
};

const written = (object: object): string => `${JSON.stringify(object, null, 2)}\n`;

function definition(job: AwsBatchJob, name: string, script: string): string {
  return written({
    jobDefinitionName: name,
    type: 'container',
    retryStrategy,
    ...(job.seconds === undefined
      ? {}
      : { timeout: { attemptDurationSeconds: Math.max(60, job.seconds) } }),
    containerProperties: {
      image: job.image,
      command: ['sh', '-c', script],
      resourceRequirements: [
        { type: 'VCPU', value: String(job.cpus) },
        { type: 'MEMORY', value: String(job.memory * 1024) },
      ],
      mountPoints: [{ sourceVolume: 'results', containerPath: job.mount }],
      volumes: [
        {
          name: 'results',
          efsVolumeConfiguration: { fileSystemId: job.fileSystem, transitEncryption: 'ENABLED' },
        },
      ],
    },
  });
}

/**
 * An array job and a job after it. A job that depends on a partly failed array would never start, so the
 * submit lines wait for the array's end instead.
 */
export function awsBatch(job: AwsBatchJob): ClusterFiles {
  const submission = (name: string, more: object): string =>
    written({ jobName: name, jobQueue: job.queue, jobDefinition: name, ...more });
  return {
    files: {
      'array-definition.json': definition(job, job.name, partInContainer(job, 'AWS_BATCH_JOB_ARRAY_INDEX')),
      'array.json': submission(job.name, { arrayProperties: { size: job.tasks } }),
      'finish-definition.json': definition(job, `${job.name}-finish`, finishingInContainer(job)),
      'finish.json': submission(`${job.name}-finish`, {}),
    },
    submit: [
      'aws batch register-job-definition --cli-input-json file://array-definition.json',
      'aws batch register-job-definition --cli-input-json file://finish-definition.json',
      'array=$(aws batch submit-job --cli-input-json file://array.json --query jobId --output text)',
      'until aws batch describe-jobs --jobs "$array" --query \'jobs[0].status\' --output text | grep ' +
        "-qE 'SUCCEEDED|FAILED'; do sleep 30; done",
      'aws batch submit-job --cli-input-json file://finish.json',
    ],
    again: 'aws batch submit-job --cli-input-json file://array.json',
  };
}
