// Runs in any version of Node: prints the digests as JSON.
import { digests } from './digests.ts';

console.log(JSON.stringify(digests()));
