// Set-up of each vitest worker: Node reads sources itself, translated by what the scripts of this project
// use too. JavaScript, since nothing reads TypeScript before this has run.
import { register } from 'node:module';

await import('@oxc-node/core/register');
register('./instead.ts', import.meta.url);
