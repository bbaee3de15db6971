import { workerFile } from '../threads/workerFile.ts';

/** What each process of a worker runs. */
export const workScript = workerFile('workWorker', import.meta.url);
