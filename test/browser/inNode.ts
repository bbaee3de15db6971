import { sameWork } from './sameWork.ts';

// For browser tests: prints the results of the same work in Node, as JSON.
process.stdout.write(JSON.stringify(sameWork()));
