import { stringify } from 'yaml';
import { finishingInContainer, partInContainer } from './scripts.ts';
import { MOST_TRIES, noticeOf, type ClusterFiles, type ClusterJob } from './clusterJob.ts';

export interface KubernetesJob extends ClusterJob {
  /** An image in which `joined-up` is installed. */
  readonly image: string;
  /** A claim of a volume that several machines may write to at once, and where it is mounted. */
  readonly claim: string;
  readonly mount: string;
}

const pod = (job: KubernetesJob, name: string, script: string) => ({
  restartPolicy: 'Never',
  terminationGracePeriodSeconds: noticeOf(job),
  ...(job.seconds === undefined ? {} : { activeDeadlineSeconds: job.seconds }),
  containers: [
    {
      name,
      image: job.image,
      command: ['sh', '-c', script],
      resources: {
        requests: { cpu: String(job.cpus), memory: `${job.memory}Gi` },
        limits: { cpu: String(job.cpus), memory: `${job.memory}Gi` },
      },
      volumeMounts: [{ name: 'results', mountPath: job.mount }],
    },
  ],
  volumes: [{ name: 'results', persistentVolumeClaim: { claimName: job.claim } }],
});

/** What the end of a pod means for its part; a machine that is taken away does not count. */
const failures = (container: string, action: 'FailIndex' | 'FailJob') => ({
  rules: [
    { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] },
    { action, onExitCodes: { containerName: container, operator: 'In', values: [1, 2] } },
  ],
});

const written = (object: object): string => stringify(object, { lineWidth: 0 });

/** An indexed Job and a Job after it (Kubernetes 1.33; `backoffLimitPerIndex` is on from 1.29). */
export function kubernetes(job: KubernetesJob): ClusterFiles {
  const parts = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: job.name },
    spec: {
      completionMode: 'Indexed',
      completions: job.tasks,
      parallelism: job.tasks,
      backoffLimitPerIndex: MOST_TRIES - 1,
      // Parts go on whatever becomes of others.
      maxFailedIndexes: job.tasks,
      podFailurePolicy: failures('part', 'FailIndex'),
      template: {
        spec: pod(job, 'part', partInContainer(job, 'JOB_COMPLETION_INDEX')),
      },
    },
  };
  const finish = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${job.name}-finish` },
    spec: {
      backoffLimit: MOST_TRIES - 1,
      podFailurePolicy: failures('finish', 'FailJob'),
      template: {
        spec: pod(job, 'finish', finishingInContainer(job)),
      },
    },
  };
  return {
    files: { 'array.yaml': written(parts), 'finish.yaml': written(finish) },
    submit: [
      'kubectl apply -f array.yaml',
      `until kubectl get job ${job.name} -o jsonpath='{.status.conditions[*].type}' | grep -qE ` +
        "'Complete|Failed'; do sleep 30; done",
      'kubectl apply -f finish.yaml',
    ],
    again: `kubectl delete job ${job.name}; kubectl apply -f array.yaml`,
  };
}
