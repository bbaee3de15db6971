import { Engine } from './engine.ts';
import { startRunners } from './startRunners.ts';

/** The engine of this page. Imported before anything else: workers start while the rest of the app is still being read. */
export const engine = new Engine();

startRunners((runner) => engine.join(runner));
