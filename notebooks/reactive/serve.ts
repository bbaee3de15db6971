// Serves the notebooks that react, and says where. pnpm notebooks [port]
import { serving } from './serving.ts';

(await serving(Number(process.argv[2] ?? 5180))).printUrls();
