import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const NAME = 'joinedUpEngine';
const TEXT = ' type="text/plain"';
/** Modules that the app imports from the engine's script. */
const shared = ['@joined-up/core', '@joined-up/scenarios/stylised', './engine/engineOfPage.ts'];

/**
 * In the built file, workers run the engine's script from memory, and the reader of files is a script of
 * its own.
 */
const inline = (root: string): Plugin => ({
  name: 'inline',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) =>
    ({
      './makeWorker.ts': `${root}/src/engine/makeInlineWorker.ts`,
      './loadReader.ts': `${root}/src/own/loadInlineReader.ts`,
      '../own/loadReader.ts': `${root}/src/own/loadInlineReader.ts`,
    })[id],
});

/** Imports shared modules from the engine's script. */
const fromEngine = (names: () => readonly string[]): Plugin => ({
  name: 'from-engine',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (shared.includes(id) ? `\0engine:${id}` : undefined),
  load: (id) =>
    id.startsWith('\0engine:')
      ? { code: `export const { ${names().join(', ')} } = globalThis.${NAME};`, moduleSideEffects: false }
      : undefined,
});

const deflated = (text: string): string => deflateSync(text, { level: 9 }).toString('base64');

/**
 * What the file carries for its first pictures, by the sources that it is built from: as one file Node reads
 * them in a quarter of the time that Vite's module runner takes.
 */
async function openingText(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-opening-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: {
        ssr: 'src/opening/makeOpening.ts',
        outDir: folder,
        minify: false,
        rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
      },
      ssr: { noExternal: true },
    });
    const file = pathToFileURL(join(folder, 'makeOpening.mjs')).href;
    const { makeOpening, openingText: textOf } = (await import(
      file
    )) as typeof import('./src/opening/makeOpening.ts');
    return textOf(makeOpening());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts the model into the page once: as a script of its own, which workers run too. Otherwise it would be
 * in the file twice, in the app and in the text of its worker. The reader of tables and scenario files is
 * added deflated, as text that becomes a script when somebody reads a file: few do, the page opens without
 * waiting for it, and deflated it takes two fifths of the room.
 * @param plugins - for the reader
 */
export function shareEngine(plugins: readonly Plugin[]): Plugin[] {
  const root = import.meta.dirname;
  let names: readonly string[] = [];
  const scripts = { engine: '', reader: '', opening: '' };
  const script = async (entry: string, name: string, using: readonly Plugin[]) => {
    const built = await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [inline(root), ...using],
      build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name }, minify: true },
    });
    const [chunk] = [built]
      .flat()
      .flatMap((one) => ('output' in one ? one.output : []))
      .filter((one) => one.type === 'chunk');
    return chunk;
  };
  const put = (page: string, id: keyof typeof scripts, type = '') =>
    page.replace(
      `<!-- ${id} -->`,
      () => `<script id="${id}"${type}>${scripts[id].replaceAll('</script', '<\\/script')}</script>`,
    );
  return [
    inline(root),
    fromEngine(() => names),
    {
      name: 'share-engine',
      apply: 'build',
      enforce: 'pre',
      async buildStart() {
        const engine = await script('src/engine/engineScript.ts', NAME, []);
        scripts.engine = engine.code;
        names = engine.exports;
        const reader = await script('src/own/readerScript.ts', 'joinedUpReader', [
          fromEngine(() => names),
          ...plugins,
        ]);
        scripts.reader = deflated(reader.code);
        scripts.opening = deflated(await openingText(root));
      },
      // The engine comes before the app: workers start while the app is still being parsed.
      transformIndexHtml: {
        order: 'post',
        handler: (page) => put(put(put(page, 'engine'), 'reader', TEXT), 'opening', TEXT),
      },
    },
  ];
}
