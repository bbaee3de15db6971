import { duplication } from './duplication.ts';
import { overlap } from './overlap.ts';
import { fragmentation } from './fragmentation.ts';
import { consistency } from './consistency.ts';
import { alignment } from './alignment.ts';
import { outcome } from './outcome.ts';
import { unmet } from './unmet.ts';
import { coordinationLoad } from './coordinationLoad.ts';
import { backlog } from './backlog.ts';
import { trustCentre } from './trustCentre.ts';
import { culture } from './culture.ts';
import { backing } from './backing.ts';
import { accountability } from './accountability.ts';
import type { LevelMetric } from './metric.ts';

/** The metrics of model §3.6 that are built, in its order. */
export const metrics: readonly LevelMetric[] = [duplication, overlap, fragmentation, consistency, alignment, outcome, unmet, coordinationLoad, backlog, trustCentre, culture, backing, accountability];
