import { metrics as described, type MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

/** What core does not say of a metric. */
const besides: Readonly<Record<MetricId, Omit<ModelMetricWords, 'name' | 'definition'>>> = {
  duplication: {
    subject: 'duplication',
    unit: 'share of supply',
    everyday: {
      name: 'Duplication',
      about: 'Share of all work that goes beyond need and that a second ministry adds.',
    },
  },
  overlap: {
    subject: 'overlap',
    unit: 'share of supply',
    everyday: { name: 'Overlap', about: 'Share of work in fields where two or more ministries are busy.' },
  },
  fragmentation: {
    subject: 'fragmentation',
    unit: 'effective ministries a goal',
    everyday: {
      name: 'Ministries on a goal',
      about: 'How many ministries, in effect, work on the same goal.',
    },
  },
  consistency: {
    subject: 'consistency',
    unit: '0 to 1',
    everyday: { name: 'Consistency', about: 'How well the ways of working on one goal fit together.' },
  },
  contradiction: {
    subject: 'contradiction',
    unit: 'share of pairs of ministries',
    everyday: {
      name: 'Contradiction',
      about: 'Share of pairs of ministries on one goal that pull in opposite directions.',
    },
  },
  alignment: {
    subject: 'alignment',
    unit: '0 to 1',
    everyday: { name: 'Alignment', about: 'How well effort follows the cabinet’s priorities.' },
  },
  outcome: {
    subject: 'the outcome',
    unit: '0 to 1',
    everyday: {
      name: 'Results for people',
      about: 'How far goals are reached, weighted by the cabinet’s priorities.',
    },
  },
  unmet: {
    subject: 'unmet need',
    unit: 'share of need',
    everyday: { name: 'Unmet need', about: 'Share of need that nobody covers.' },
  },
  joinedUp: {
    subject: 'joined-up service',
    unit: 'share of people',
    everyday: {
      name: 'People served in full',
      about: 'Share of people whose every need is at least half covered.',
    },
  },
  servedWhole: {
    subject: 'the share of people served whole',
    unit: 'share of people',
    everyday: { name: 'People served whole', about: 'How many people get everything they need.' },
  },
  reportedOutcome: {
    subject: 'the reported outcome',
    unit: '0 to 1',
    everyday: { name: 'Reported outcome', about: 'How well the goals are said to be met.' },
  },
  coordinationLoad: {
    subject: 'the coordination load',
    unit: 'share of capacity',
    everyday: { name: 'Time in meetings', about: 'Share of capacity spent in forums.' },
  },
  blocked: {
    subject: 'blocked effort',
    unit: 'share of effort',
    everyday: { name: 'Blocked work', about: 'Share of effort that waits for another unit.' },
  },
  latency: {
    subject: 'latency',
    unit: 'months',
    everyday: { name: 'Waiting time', about: 'Months until a blockage is resolved.' },
  },
  backlog: {
    subject: 'the backlog',
    unit: 'obstacles',
    everyday: { name: 'Backlog', about: 'Blockages that wait at the end of a month.' },
  },
  attendance: {
    subject: 'attendance',
    unit: 'share of ministers due',
    everyday: { name: 'Attendance', about: 'Share of ministers who come themselves.' },
  },
  decisionsPerMeeting: {
    subject: 'the yield of a meeting',
    unit: 'decisions a meeting',
    everyday: { name: 'Decisions a meeting', about: 'Blockages resolved in a meeting, on average.' },
  },
  ministerAttention: {
    subject: "ministers' attention",
    unit: 'share of what is needed',
    everyday: {
      name: 'Minister’s attention',
      about: 'How much of what their own ministry needs ministers can give it.',
    },
  },
  trust: {
    subject: 'trust',
    unit: '0 to 1',
    everyday: { name: 'Trust', about: 'Trust between ministries, on average.' },
  },
  culture: {
    subject: 'the culture of sharing',
    unit: '0 to 1',
    everyday: { name: 'Culture', about: 'Culture of cooperation at the end, on average.' },
  },
  trustCentre: {
    subject: 'trust in the centre',
    unit: '0 to 1',
    everyday: { name: 'Trust in the centre', about: 'How far ministries trust the centre.' },
  },
  backing: {
    subject: 'political backing',
    unit: '0 to 1',
    everyday: { name: 'Backing', about: 'Political backing that is left at the end.' },
  },
  accountability: {
    subject: 'accountability',
    unit: '0 to 1',
    everyday: { name: 'Answerability', about: 'How far somebody has to answer for each goal.' },
  },
  missionClarity: {
    subject: 'mission clarity',
    unit: '0 to 1',
    everyday: { name: 'Clear missions', about: 'How clearly each ministry has one thing to do.' },
  },
};

/** Names and definitions are core's. */
export const metrics = Object.fromEntries(
  described.map(({ id, name, definition }) => [id, { name, definition, ...besides[id as MetricId] }]),
) as Readonly<Record<MetricId, ModelMetricWords>>;
