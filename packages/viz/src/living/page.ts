import { play, type PlayerOptions } from './player.ts';

// The script of a page that `livingGovernment` writes: what it plays is in the page as data.
const data = document.querySelector('#living-data')!.textContent!;
const player = play(document.querySelector<HTMLElement>('.living-player')!, {
  ...(JSON.parse(data) as PlayerOptions),
  height: Math.max(380, innerHeight - 250),
});
// For tests that measure how fast it draws.
Object.assign(globalThis, { player });
