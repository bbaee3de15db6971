// Puts the scripts of pages into modules as text, so that pages carry them: pnpm player
import { writeFileSync } from 'node:fs';
import { pageScripts, scriptModule } from './pageScripts.ts';

for (const script of pageScripts) {
  writeFileSync(script.module, await scriptModule(script));
  process.stdout.write(`${script.module}\n`);
}
