import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProgram } from './builtProgram.ts';

/** In place of `threads/workerFile` while tests run: threads start from what is built. */
export const workerFile = (name: `${string}Worker`): URL =>
  pathToFileURL(join(builtProgram(), `${name}.js`));
