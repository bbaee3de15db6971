import { sameWork } from './sameWork.ts';

// For the browser tests: the same work by Node, as JSON.
process.stdout.write(JSON.stringify(sameWork()));
