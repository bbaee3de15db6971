// Serves the site while you write: pages are staged again when a text changes. pnpm site [port]
import { watch } from 'node:fs';
import { createServer } from 'vitepress';
import { root } from './stage/place.ts';
import { stage } from './stage/stage.ts';

await stage();
const server = await createServer(`${root}/site`, { port: Number(process.argv[2] ?? 5173) });
await server.listen();
server.printUrls();

let waiting: NodeJS.Timeout | undefined;
for (const folder of ['docs', 'site/pages', 'site/scripts'])
  watch(`${root}/${folder}`, { recursive: true }, () => {
    clearTimeout(waiting);
    // Wait, as editors write a file in several steps.
    waiting = setTimeout(
      () =>
        stage().catch((error: unknown) => console.error(error instanceof Error ? error.message : error)),
      200,
    );
  });
