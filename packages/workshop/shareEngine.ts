import { build, type Plugin } from 'vite';

const NAME = 'joinedUpEngine';
/** Modules that the app takes from the engine's script. */
const shared = ['@joined-up/core', '@joined-up/scenarios/stylised', './engine/engineOfPage.ts'];

/** A worker of the built file is the engine's script, from memory. */
const inlineWorker = (root: string): Plugin => ({ name: 'inline-worker', enforce: 'pre', resolveId: (id) => (id === './makeWorker.ts' ? `${root}/src/engine/makeInlineWorker.ts` : undefined) });

/**
 * Puts the model into the page once: as a script of its own, which workers run too. Without this it would stand in the file twice,
 * in the app and in the text of its worker.
 */
export function shareEngine(): Plugin {
  const root = import.meta.dirname;
  let code = '';
  let names: readonly string[] = [];
  return {
    name: 'share-engine', apply: 'build', enforce: 'pre',
    async buildStart() {
      const built = await build({
        configFile: false, root, logLevel: 'error', plugins: [inlineWorker(root)],
        build: { write: false, target: 'es2022', lib: { entry: 'src/engine/engineScript.ts', formats: ['iife'], name: NAME }, minify: true },
      });
      const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk');
      code = chunk.code;
      names = chunk.exports;
    },
    resolveId: (id) => (shared.includes(id) ? `\0engine:${id}` : undefined),
    load: (id) => (id.startsWith('\0engine:') ? { code: `export const { ${names.join(', ')} } = globalThis.${NAME};`, moduleSideEffects: false } : undefined),
    // Before the app: workers start while that is still being read.
    transformIndexHtml: { order: 'post', handler: (page) => page.replace('<!-- engine -->', () => `<script id="engine">${code.replaceAll('</script', '<\\/script')}</script>`) },
  };
}
