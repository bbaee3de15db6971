// Puts the player of living governments into a module as text, so that pages carry it: pnpm player
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playerModule } from './player.ts';

const file = fileURLToPath(new URL('../src/living/playerScript.ts', import.meta.url));
writeFileSync(file, await playerModule());
process.stdout.write(`${file}\n`);
