import { createServer, type ViteDevServer } from 'vite';
import { notebooks } from './kit.ts';

/**
 * Serves the notebooks, each page anew when its file changes.
 * @param port - or the next one that is free
 */
export async function serving(port: number): Promise<ViteDevServer> {
  const server = await createServer({ ...notebooks, server: { port } });
  return server.listen();
}
