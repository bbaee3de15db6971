import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles a file and all its imports into one JavaScript module. @returns its URL */
export async function bundle(entry: URL, name: string): Promise<URL> {
  const folder = fileURLToPath(new URL('../../out/verify', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: () => `${name}.mjs` },
    },
  });
  return pathToFileURL(`${folder}/${name}.mjs`);
}
