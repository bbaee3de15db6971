// Makes the tables of docs/odd.md anew from the code's own records: pnpm docs
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables.ts';

const file = new URL('odd.md', import.meta.url);
writeFileSync(file, withTables(readFileSync(file, 'utf8')));
