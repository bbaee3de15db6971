import type { Chunk } from './chunk.ts';
import type { Task } from './job.ts';
import type { Runner } from './runner.ts';
import { runSeeds } from './runSeeds.ts';

/**
 * Runs in the page itself where workers are refused: one seed at a time, so that sliders and keys stay
 * alive between them.
 */
export const pageRunner = (): Runner => ({
  kind: 'page',
  async run(task: Task): Promise<Chunk> {
    const running = runSeeds(task);
    for (;;) {
      await nextTurn();
      const turn = running.next();
      if (turn.done === true) return turn.value;
    }
  },
});

/** After whatever waits in the page: input, drawing. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
