// Makes the tables of docs/verification.md anew from the results that are stored: pnpm verify:docs
import { readFileSync, writeFileSync } from 'node:fs';
import { withResults } from './tables.ts';

const page = new URL('../../docs/verification.md', import.meta.url);
writeFileSync(page, withResults(readFileSync(page, 'utf8')));
