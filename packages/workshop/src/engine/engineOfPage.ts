import { Engine } from './engine.ts';
import { startRunners } from './startRunners.ts';

/**
 * The engine of this page. Loaded before anything else: workers start while the rest of the app is still
 * being read.
 */
export const engine = new Engine();

// A worker of the built file is this very script, and needs none of its own.
if (typeof document !== 'undefined') startRunners((runner) => engine.join(runner));
