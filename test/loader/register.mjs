// Node reads sources itself, translated by what the scripts of this project use too.
import { register } from 'node:module';

await import('@oxc-node/core/register');
register('./instead.ts', import.meta.url);
