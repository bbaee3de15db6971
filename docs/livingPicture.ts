// Draws the moving picture of the README anew: pnpm docs:living
import { chronicle } from '@joined-up/core';
import { experiment, writeWhole } from '@joined-up/lab';
import { livingGovernment } from '@joined-up/viz';
import { fileURLToPath } from 'node:url';
import { stylisedNames } from './gallery/stylisedNames.ts';

const { runs } = experiment({
  scenario: 'stylised',
  regimes: ['status-quo', 'cog', 'planner'],
  seeds: [4],
  observe: [chronicle],
});
const living = livingGovernment([runs['status-quo'][0], runs.cog[0]], {
  best: runs.planner[0],
  names: stylisedNames,
});
writeWhole(fileURLToPath(new URL('pictures/living.svg', import.meta.url)), living.animated(20, 960));
