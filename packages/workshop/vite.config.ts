import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** One HTML file that opens from `file://`: script, worker and style inside it, nothing to fetch. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [viteSingleFile()],
  worker: { format: 'iife' },
  build: {
    target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: false,
    rolldownOptions: { input: 'joined-up-workshop.html' },
  },
});
