// Writes the digests of this engine as the golden ones: pnpm digests. Do it knowingly, and say in the
// commit what changed.
import { writeFileSync } from 'node:fs';
import { digests } from './digests.ts';

writeFileSync(new URL('golden.json', import.meta.url), `${JSON.stringify(digests(), null, 2)}\n`);
