import { workerFile } from '../threads/workerFile.ts';

/** The script of each process of a worker. */
export const workScript = workerFile('workWorker', import.meta.url);
