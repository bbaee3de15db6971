// Makes the gallery of charts anew: pnpm gallery
import { writeWhole } from '@joined-up/lab';
import { languages } from '@joined-up/viz';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { fileOf, galleryPage } from './page.ts';

const made: Record<string, Example> = {};
for (const [name, make] of Object.entries(examples)) {
  made[name] = await make();
  process.stdout.write(`${made[name].question}\n`);
}
for (const language of languages) writeWhole(`out/${fileOf(language)}`, galleryPage(made, language));
process.stdout.write(`\nThe gallery is in out/${fileOf('en')}: open it in a browser\n`);
