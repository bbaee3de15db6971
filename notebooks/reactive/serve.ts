// Serves the notebooks that react: a page follows when its file changes. pnpm notebooks [port]
import { createServer } from 'vite';
import { notebooks } from './kit.ts';

const server = await createServer({ ...notebooks, server: { port: Number(process.argv[2] ?? 5180) } });
await server.listen();
server.printUrls();
