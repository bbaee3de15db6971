import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProgram } from './builtProgram.ts';

/** Replaces `threads/workerFile` in tests: threads start from built files. */
export const workerFile = (name: `${string}Worker`): URL =>
  pathToFileURL(join(builtProgram(), `${name}.js`));
