import { expect, it } from 'vitest';
import { playerModule } from '../../packages/viz/compile/player.ts';
import { playerScript } from '../../packages/viz/src/living/playerScript.ts';

it('living governments carry the player as it is written (else: pnpm player)', async () => {
  expect(await playerModule()).toContain(JSON.stringify(playerScript));
});
