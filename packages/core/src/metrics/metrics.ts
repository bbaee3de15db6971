import { duplication } from './duplication.ts';
import { overlap } from './overlap.ts';
import { fragmentation } from './fragmentation.ts';
import { consistency } from './consistency.ts';
import { contradiction } from './contradiction.ts';
import { alignment } from './alignment.ts';
import { outcome } from './outcome.ts';
import { unmet } from './unmet.ts';
import { joinedUp } from './joinedUp.ts';
import { servedWhole } from './servedWhole.ts';
import { reportedOutcome } from './reportedOutcome.ts';
import { coordinationLoad } from './coordinationLoad.ts';
import { blocked } from './blocked.ts';
import { latency } from './latency.ts';
import { backlog } from './backlog.ts';
import { attendance } from './attendance.ts';
import { decisionsPerMeeting } from './decisionsPerMeeting.ts';
import { ministerAttention } from './ministerAttention.ts';
import { trust } from './trust.ts';
import { culture } from './culture.ts';
import { trustCentre } from './trustCentre.ts';
import { backing } from './backing.ts';
import { accountability } from './accountability.ts';
import { missionClarity } from './missionClarity.ts';
import type { Metric } from './metric.ts';

/** Every metric by its id: those of ODD §4, in its order, and those of ODD §7.7.8 and §7.7.15. */
export const metricsById = {
  duplication,
  overlap,
  fragmentation,
  consistency,
  contradiction,
  alignment,
  outcome,
  unmet,
  joinedUp,
  servedWhole,
  reportedOutcome,
  coordinationLoad,
  blocked,
  latency,
  backlog,
  attendance,
  decisionsPerMeeting,
  ministerAttention,
  trust,
  culture,
  trustCentre,
  backing,
  accountability,
  missionClarity,
};

/** The id of a metric of the model. */
export type MetricId = keyof typeof metricsById;

/**
 * Every metric that a run measures unless it is told otherwise, by family; those of single goals come from
 * `metricNamed`.
 */
export const metrics: readonly Metric[] = Object.values(metricsById);
