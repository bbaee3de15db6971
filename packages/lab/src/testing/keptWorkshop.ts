import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkshop, WORKSHOP_PAGE } from '../brief/buildWorkshop.ts';
import { keptBuild } from './keptBuild.ts';

const app = 'packages/workshop';
const sources = [
  ...['core', 'scenarios', 'statistics', 'claims', 'viz', 'workshop'].map((name) => `packages/${name}/src`),
  ...[WORKSHOP_PAGE, 'vite.config.ts', 'shareEngine.ts'].map((name) => `${app}/${name}`),
  'pnpm-lock.yaml',
];

/** Path of the workshop's page, built once for its sources as they are. */
export const keptWorkshop = (): string =>
  join(keptBuild('node_modules/.cache/joined-up/workshop', sources, buildWorkshop), WORKSHOP_PAGE);

/** Replaces `brief/workshopFromSources` in tests. */
export const workshopFromSources = (): string => readFileSync(keptWorkshop(), 'utf8');
