import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shareEngine } from './shareEngine.ts';

/**
 * Parts of d3 that patch selections when loaded, and so are bundled by default. Nothing here animates,
 * drags or zooms.
 */
const unused = /node_modules\/d3-(transition|zoom|brush|drag)\//;

const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  transform: (code, id) => (unused.test(id) ? { code, map: null, moduleSideEffects: false } : undefined),
};

/** Parts of zod and yaml that write JSON Schemas and YAML. The app only reads files. */
const writers =
  /node_modules\/(zod\/v4\/core\/(to-json-schema|json-schema-processors|json-schema-generator)|yaml\/browser\/dist\/stringify\/\w+)\.js$/;

/** Replaces their exports by functions that do nothing. */
const leaveOutWriters: Plugin = {
  name: 'leave-out-writers',
  apply: 'build',
  transform(code, id) {
    if (!writers.test(id)) return undefined;
    const declared = [...code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(
      ([, name]) => name,
    );
    const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)]
      .flatMap(([, names]) => names.split(',').map((name) => name.trim().split(' ').at(-1)!))
      .filter((name) => name !== '');
    return {
      code: [...declared, ...listed].map((name) => `export function ${name}() {}`).join('\n'),
      map: null,
      moduleSideEffects: false,
    };
  },
};

/**
 * Types of YAML 1.1 that no scenario has: sets, dates, base 60. A file marked as 1.1 is read as 1.2, and
 * tags of these types are unknown.
 */
const oldYaml =
  /node_modules\/yaml\/browser\/dist\/schema\/yaml-1\.1\/(schema|binary|omap|pairs|set|timestamp)\.js$/;

const leaveOutOldYaml: Plugin = {
  name: 'leave-out-old-yaml',
  apply: 'build',
  transform(code, id) {
    const [, name] = oldYaml.exec(id) ?? [];
    if (name === undefined) return undefined;
    const exported = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names]) =>
      names.split(',').map((one) => one.trim()),
    );
    return {
      code:
        name === 'schema'
          ? "export { schema } from '../core/schema.js';"
          : exported.map((one) => `export const ${one} = undefined;`).join('\n'),
      map: null,
      moduleSideEffects: false,
    };
  },
};

/**
 * papaparse looks for workers when it is loaded; a page that is refused them would not open. It needs none
 * here.
 */
const leaveOutWorkersOfTables: Plugin = {
  name: 'leave-out-workers-of-tables',
  apply: 'build',
  transform(code, id) {
    if (!/node_modules\/papaparse\//.test(id)) return undefined;
    const without = code.replaceAll(/\w+\.Worker\b/g, 'undefined');
    if (without === code) throw new Error(`${id}: expected the place where it looks for workers`);
    return { code: without, map: null };
  },
};

/** In development, redirects the bare address to the page. */
const leadToPage: Plugin = {
  name: 'lead-to-page',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/joined-up-workshop.html' });
      return response.end();
    });
  },
};

/** One HTML file that opens from `file://`: script, worker and style inside it, nothing to fetch. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    leadToPage,
    shareEngine([leaveOutWriters, leaveOutOldYaml, leaveOutWorkersOfTables]),
    leaveOutUnused,
    viteSingleFile(),
  ],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'joined-up-workshop.html',
      // d3 builds all its colour schemes when loaded; marked as pure, those that are not used are dropped.
      treeshake: { manualPureFunctions: ['colors', 'ramp', 'ramp$1'] },
    },
  },
});
