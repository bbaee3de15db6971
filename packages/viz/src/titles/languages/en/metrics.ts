import { metrics as described, type MetricId } from '@joined-up/core';
import type { ModelMetricWords } from '../../metricWords.ts';

/** Words for metrics that core does not have. */
const besides: Readonly<Record<MetricId, Omit<ModelMetricWords, 'name' | 'definition'>>> = {
  duplication: {
    subject: 'duplication',
    unit: 'share of supply',
    findings: {
      higher: 'duplicate(s) more work',
      lower: 'duplicate(s) less work',
      same: 'hardly change(s) duplication',
      clear: 'in duplication',
    },
    everyday: {
      name: 'Duplication',
      about: 'Share of all work that is not needed because another ministry does it already.',
    },
  },
  overlap: {
    subject: 'overlap',
    unit: 'share of supply',
    findings: {
      higher: 'ha(s|ve) more overlap',
      lower: 'ha(s|ve) less overlap',
      same: 'hardly change(s) overlap',
      clear: 'in overlap',
    },
    everyday: { name: 'Overlap', about: 'Share of work done where two or more ministries are busy.' },
  },
  fragmentation: {
    subject: 'fragmentation',
    unit: 'effective ministries a goal',
    findings: {
      higher: 'spread(s) each goal over more ministries',
      lower: 'spread(s) each goal over fewer ministries',
      same: 'hardly change(s) how many ministries share a goal',
      clear: 'in how many ministries share a goal',
    },
    everyday: {
      name: 'Ministries on a goal',
      about: 'How many ministries, in effect, work on the same goal.',
    },
  },
  consistency: {
    subject: 'consistency',
    unit: '0 to 1',
    findings: {
      higher: 'make(s) work more consistent',
      lower: 'make(s) work less consistent',
      same: 'hardly change(s) consistency',
      clear: 'in consistency',
    },
    everyday: { name: 'Consistency', about: 'How well the ways of working on one goal fit together.' },
  },
  contradiction: {
    subject: 'contradiction',
    unit: 'share of pairs of ministries',
    findings: {
      higher: 'bring(s) more contradiction',
      lower: 'bring(s) less contradiction',
      same: 'hardly change(s) contradiction',
      clear: 'in contradiction',
    },
    everyday: {
      name: 'Contradiction',
      about: 'Share of pairs of ministries on one goal that pull in opposite directions.',
    },
  },
  alignment: {
    subject: 'alignment',
    unit: '0 to 1',
    findings: {
      higher: 'keep(s) work closer to the priorities',
      lower: 'keep(s) work less close to the priorities',
      same: 'hardly change(s) how closely work follows the priorities',
      clear: 'in how closely work follows the priorities',
    },
    everyday: { name: 'Alignment', about: 'How well effort follows the cabinet’s priorities.' },
  },
  outcome: {
    subject: 'the outcome',
    unit: '0 to 1',
    findings: {
      higher: 'get(s) better results',
      lower: 'get(s) worse results',
      same: 'hardly change(s) results',
      clear: 'in results',
    },
    everyday: {
      name: 'Results for people',
      about: 'How far goals are reached, weighted by the cabinet’s priorities.',
    },
  },
  unmet: {
    subject: 'unmet need',
    unit: 'share of need',
    findings: {
      higher: 'leave(s) more needs unmet',
      lower: 'leave(s) fewer needs unmet',
      same: 'hardly change(s) unmet need',
      clear: 'in unmet need',
    },
    everyday: { name: 'Unmet need', about: 'Share of need that nobody covers.' },
  },
  joinedUp: {
    subject: 'joined-up service',
    unit: 'share of people',
    findings: {
      higher: 'give(s) more people joined-up services',
      lower: 'give(s) fewer people joined-up services',
      same: 'hardly change(s) how many people get joined-up services',
      clear: 'in how many people get joined-up services',
    },
    everyday: {
      name: 'People served in full',
      about: 'Share of people whose every need is at least half covered.',
    },
  },
  servedWhole: {
    subject: 'the share of people served whole',
    unit: 'share of people',
    findings: {
      higher: 'give(s) more people all they need',
      lower: 'give(s) fewer people all they need',
      same: 'hardly change(s) how many people get all they need',
      clear: 'in how many people get all they need',
    },
    everyday: { name: 'People served whole', about: 'How many people get everything they need.' },
  },
  reportedOutcome: {
    subject: 'the reported outcome',
    unit: '0 to 1',
    findings: {
      higher: 'report(s) better results',
      lower: 'report(s) worse results',
      same: 'hardly change(s) reported results',
      clear: 'in reported results',
    },
    everyday: { name: 'Reported outcome', about: 'How well the goals are said to be met.' },
  },
  coordinationLoad: {
    subject: 'the coordination load',
    unit: 'share of capacity',
    findings: {
      higher: 'spend(s) more time in meetings',
      lower: 'spend(s) less time in meetings',
      same: 'hardly change(s) time in meetings',
      clear: 'in time spent in meetings',
    },
    everyday: { name: 'Time in meetings', about: 'Share of capacity spent in forums.' },
  },
  blocked: {
    subject: 'blocked effort',
    unit: 'share of effort',
    findings: {
      higher: 'leave(s) more work blocked',
      lower: 'leave(s) less work blocked',
      same: 'hardly change(s) blocked work',
      clear: 'in blocked work',
    },
    everyday: { name: 'Blocked work', about: 'Share of effort that waits for another unit.' },
  },
  latency: {
    subject: 'latency',
    unit: 'months',
    findings: {
      higher: 'take(s) longer to clear blockages',
      lower: 'clear(s) blockages sooner',
      same: 'hardly change(s) how long blockages last',
      clear: 'in how long blockages last',
    },
    everyday: { name: 'Waiting time', about: 'Months until a blockage is resolved.' },
  },
  backlog: {
    subject: 'the backlog',
    unit: 'obstacles',
    findings: {
      higher: 'leave(s) more blockages waiting',
      lower: 'leave(s) fewer blockages waiting',
      same: 'hardly change(s) how many blockages wait',
      clear: 'in how many blockages wait',
    },
    everyday: { name: 'Backlog', about: 'Blockages that wait at the end of a month.' },
  },
  attendance: {
    subject: 'attendance',
    unit: 'share of ministers due',
    findings: {
      higher: 'bring(s) more ministers to the table',
      lower: 'bring(s) fewer ministers to the table',
      same: 'hardly change(s) how many ministers come',
      clear: 'in how many ministers come',
    },
    everyday: { name: 'Attendance', about: 'Share of ministers who come themselves.' },
  },
  decisionsPerMeeting: {
    subject: 'the yield of a meeting',
    unit: 'decisions a meeting',
    findings: {
      higher: 'decide(s) more in each meeting',
      lower: 'decide(s) less in each meeting',
      same: 'hardly change(s) what a meeting decides',
      clear: 'in what a meeting decides',
    },
    everyday: { name: 'Decisions a meeting', about: 'Blockages resolved in a meeting, on average.' },
  },
  ministerAttention: {
    subject: "ministers' attention",
    unit: 'share of what is needed',
    findings: {
      higher: 'leave(s) ministers more time for their own ministry',
      lower: 'leave(s) ministers less time for their own ministry',
      same: 'hardly change(s) ministers’ time for their own ministry',
      clear: 'in ministers’ time for their own ministry',
    },
    everyday: {
      name: 'Minister’s attention',
      about: 'How much of what their own ministry needs ministers can give it.',
    },
  },
  trust: {
    subject: 'trust',
    unit: '0 to 1',
    findings: {
      higher: 'build(s) more trust',
      lower: 'build(s) less trust',
      same: 'hardly change(s) trust',
      clear: 'in trust',
    },
    everyday: { name: 'Trust', about: 'Trust between ministries, on average.' },
  },
  culture: {
    subject: 'the culture of sharing',
    unit: '0 to 1',
    findings: {
      higher: 'make(s) ministries more open',
      lower: 'make(s) ministries less open',
      same: 'hardly change(s) the culture of sharing',
      clear: 'in the culture of sharing',
    },
    everyday: { name: 'Culture', about: 'Culture of cooperation at the end, on average.' },
  },
  trustCentre: {
    subject: 'trust in the centre',
    unit: '0 to 1',
    findings: {
      higher: 'earn(s) the centre more trust',
      lower: 'earn(s) the centre less trust',
      same: 'hardly change(s) trust in the centre',
      clear: 'in trust in the centre',
    },
    everyday: { name: 'Trust in the centre', about: 'How far ministries trust the centre.' },
  },
  backing: {
    subject: 'political backing',
    unit: '0 to 1',
    findings: {
      higher: 'keep(s) more political backing',
      lower: 'keep(s) less political backing',
      same: 'hardly change(s) political backing',
      clear: 'in political backing',
    },
    everyday: { name: 'Backing', about: 'Political backing that is left at the end.' },
  },
  accountability: {
    subject: 'accountability',
    unit: '0 to 1',
    findings: {
      higher: 'make(s) it clearer who answers for what',
      lower: 'make(s) it less clear who answers for what',
      same: 'hardly change(s) who answers for what',
      clear: 'in who answers for what',
    },
    everyday: { name: 'Answerability', about: 'How far somebody has to answer for each goal.' },
  },
  missionClarity: {
    subject: 'mission clarity',
    unit: '0 to 1',
    findings: {
      higher: 'make(s) missions clearer',
      lower: 'make(s) missions less clear',
      same: 'hardly change(s) how clear missions are',
      clear: 'in how clear missions are',
    },
    everyday: { name: 'Clear missions', about: 'How clearly each ministry has one thing to do.' },
  },
};

/** All words for metrics; names and definitions come from core. */
export const metrics = Object.fromEntries(
  described.map(({ id, name, definition }) => [id, { name, definition, ...besides[id as MetricId] }]),
) as Readonly<Record<MetricId, ModelMetricWords>>;
