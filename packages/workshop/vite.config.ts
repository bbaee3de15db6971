import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shareEngine } from './shareEngine.ts';

/** Parts of d3 that patch selections when they are loaded. Nothing here animates, drags or zooms: without this they come along. */
const unused = /node_modules\/d3-(transition|zoom|brush|drag)\//;

const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  transform: (code, id) => (unused.test(id) ? { code, map: null, moduleSideEffects: false } : undefined),
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
  plugins: [leadToPage, shareEngine(), leaveOutUnused, viteSingleFile()],
  server: { host: '127.0.0.1' },
  // A hundred kilobytes less: see there.
  resolve: { alias: { '@stdlib/stats-base-dists-t-quantile': `${import.meta.dirname}/src/findings/studentQuantile.ts` } },
  build: {
    target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: false,
    rolldownOptions: {
      input: 'joined-up-workshop.html',
      // What d3 makes of its colour schemes when it is loaded: without this all of them come along, for one that is drawn.
      treeshake: { manualPureFunctions: ['colors', 'ramp', 'ramp$1'] },
    },
  },
});
