// Serves the reactive notebooks and reloads each when its file changes. pnpm notebooks [port, or the next
// one that is free]
import { createServer } from 'vite';
import { notebooks } from './kit.ts';

const said = process.argv[2] ?? '5180';
const port = Number(said);
if (Number.isInteger(port) && port > 0 && port < 65_536) {
  const server = await createServer({ ...notebooks, server: { port } });
  await server.listen();
  server.printUrls();
} else {
  console.error(`port: expected a whole number from 1 to 65535, found '${said}'; leave it out for 5180`);
  process.exitCode = 1;
}
