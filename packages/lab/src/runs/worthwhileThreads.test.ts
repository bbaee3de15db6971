import { expect, it } from 'vitest';
import { worthwhileThreads } from './worthwhileThreads.ts';

it.each([[0, 1], [400, 1], [999, 1], [1000, 2], [2600, 5], [1e6, 8]])('%d runs are worth %d threads of eight', (runs, threads) => expect(worthwhileThreads(runs, 8)).toBe(threads));
it('are never more than the machine has', () => expect(worthwhileThreads(1e6, 1)).toBe(1));
