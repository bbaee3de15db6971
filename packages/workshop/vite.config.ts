import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shareEngine } from './shareEngine.ts';

/**
 * Parts of d3 that patch selections when they are loaded. Nothing here animates, drags or zooms: without
 * this they come along.
 */
const unused = /node_modules\/d3-(transition|zoom|brush|drag)\//;

const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  transform: (code, id) => (unused.test(id) ? { code, map: null, moduleSideEffects: false } : undefined),
};

/** Parts of zod and yaml that write: JSON Schemas, YAML. The app only reads files. */
const writers =
  /node_modules\/(zod\/v4\/core\/(to-json-schema|json-schema-processors|json-schema-generator)|yaml\/browser\/dist\/stringify\/\w+)\.js$/;

/** What they export does nothing here. */
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
 * Types of YAML 1.1 that no scenario has: sets, dates, sixty as a base. A file that calls itself 1.1 is
 * read as 1.2, a tag for one of them is not known.
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
 * The reader of tables looks for workers when it is loaded; a page that is refused them would not open. It
 * needs none here.
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

/** While developing, the bare address leads to the page. */
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
      // What d3 makes of its colour schemes when it is loaded: without this all of them come along, for one
      // that is drawn.
      treeshake: { manualPureFunctions: ['colors', 'ramp', 'ramp$1'] },
    },
  },
});
