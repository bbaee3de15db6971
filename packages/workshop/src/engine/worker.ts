import { serve } from './serve.ts';

// While developing; in the built file a worker is the engine's script.
serve();
