import { withMonth } from './withMonth.ts';
import { midSentence } from '../midSentence.ts';
import type { Words } from '../words.ts';
import { docking } from './en/docking.ts';
import { dose } from './en/dose.ts';
import { finding } from './en/finding.ts';
import { forum } from './en/forum.ts';
import { heat } from './en/heat.ts';
import { living } from './en/living.ts';
import { metrics } from './en/metrics.ts';
import { regimes } from './en/regimes.ts';
import { shortWords } from './en/short.ts';
import { calibration } from './en/calibration.ts';
import { discovery } from './en/discovery.ts';
import { page } from './en/page.ts';
import { options, parameters } from './en/parameters.ts';
import { sensitivity } from './en/sensitivity.ts';
import { ofWorlds } from './en/worlds.ts';
import { plural } from './plural.ts';

/** English. */
export const en: Words = {
  language: 'en',
  decimal: '.',
  thousands: ',',
  colon: ': ',
  metrics,
  regimes,
  unknownMetric: (name) => ({
    name,
    subject: name,
    unit: '',
    findings: {
      higher: `raise(s) ${name}`,
      lower: `lower(s) ${name}`,
      same: `hardly change(s) ${name}`,
      clear: `in ${name}`,
    },
  }),
  goalMetrics: {
    outcome: (goal) => ({
      name: `Outcome of ${goal}`,
      subject: `the outcome of ${goal}`,
      unit: '0 to 1',
      findings: {
        higher: `get(s) better results on ${goal}`,
        lower: `get(s) worse results on ${goal}`,
        same: `hardly change(s) results on ${goal}`,
        clear: `in results on ${goal}`,
      },
    }),
    coverage: (goal) => ({
      name: `Coverage of ${goal}`,
      subject: `the coverage of ${goal}`,
      unit: 'share of need',
      findings: {
        higher: `cover(s) more of ${goal}`,
        lower: `cover(s) less of ${goal}`,
        same: `hardly change(s) the coverage of ${goal}`,
        clear: `in the coverage of ${goal}`,
      },
    }),
  },
  atMonth: (metric, month) => withMonth(metric, `end of month ${month}`, `at the end of month ${month}`),
  unknownRegime: (name) => ({ name, under: name }),
  finding,
  titles: {
    nothing: (metric) => `In this model, no pair of runs says anything about ${metric.subject}`,
    halfRecover: (regime, month) => `In this model, half recover by month ${month} under ${regime.under}`,
    fewRecover: (regime, recovered, of, month) =>
      `In this model, ${recovered} of ${of} recover by month ${month} under ${regime.under}`,
    dipEnds: (metric, regime, month) =>
      `In this model, ${metric.subject} dips, then recovers by month ${month} under ${regime.under}`,
    dipStays: (metric, regime, month) =>
      `In this model, ${metric.subject} has not recovered by month ${month} under ${regime.under}`,
    noDip: (metric, regime) => `In this model, ${metric.subject} shows no dip under ${regime.under}`,
    cellsShort: (short, of) => `In this model, supply usually falls short in ${short} of ${of} cells`,
    noCellShort: 'In this model, no cell is usually short of supply',
    gapsMove: (narrower, wider, of, regime) =>
      `In this model, ${narrower > 0 ? `${narrower} of ${of} gaps ${narrower === 1 ? 'narrows' : 'narrow'}${wider > 0 ? ` and ${wider} ${wider === 1 ? 'widens' : 'widen'}` : ''}` : `${wider} of ${of} gaps ${wider === 1 ? 'widens' : 'widen'}`} under ${regime.under}`,
    gapsSame: (regime) => `In this model, no gap changes much under ${regime.under}`,
    halfCarried: (carriers, of) =>
      `In this model, ${carriers} of ${of} ministries carry half the duplication`,
    nobodyCarries: 'In this model, no ministry duplicates another',
    meetingsTake: (least, most) => `In this model, meetings take ${least} to ${most} of capacity`,
    meetingsTakeSame: (share) => `In this model, meetings take ${share} of capacity`,
    outcomePeaks: (committees) => `In this model, past ${committees} committees the outcome falls`,
    areasShared: (areas, of) => `${areas} of ${of} policy areas have three or more effective departments`,
    drives: (first) => `In this model, nothing moves the difference as much as ${first}`,
    mayDrive: (first) =>
      `In this model, perhaps nothing moves the difference as much as ${first}: too close to call`,
    drivesTimes: (first, times, second) =>
      `In this model, nothing moves the difference as much as ${first}: ${times} times as much as ${second}`,
    nothingDrives: 'In this model, no parameter alone moves the difference much',
    wins: (regime, worlds, of) =>
      `In this model, ${regime.under} ${regime.many === true ? 'win' : 'wins'} clearly in ${worlds} of ${of} settings`,
    tooClose: (close, of) => `In this model, ${close} of ${of} settings are too close to call`,
    structure: (ministers, forums) =>
      `${plural(ministers, 'minister', 'ministers')} report to the prime minister; ${plural(forums, 'forum joins', 'forums join')} them`,
    structureChange: (before, after, come, gone) =>
      [
        before === after
          ? `Still ${plural(after, 'minister', 'ministers')}`
          : `${plural(after, 'minister', 'ministers')} instead of ${before}`,
        ...(come > 0 ? [plural(come, 'new forum', 'new forums')] : []),
        ...(gone > 0 ? [`${plural(gone, 'forum', 'forums')} fewer`] : []),
      ].join(', '),
    structureSame: 'No minister and no forum changes',
    chain: (goal, units, ministries) =>
      `${goal}: ${plural(units, 'unit', 'units')} of ${plural(ministries, 'ministry', 'ministries')} must deliver`,
  },
  charts: {
    seeds: (count) => plural(count, 'simulated government', 'simulated governments'),
    lastMonths: (months) => `mean of the last ${months} months`,
    eachRegime: 'One line for each government',
    minus: (regime, reference) => `${regime.name} minus ${midSentence(reference.name)}`,
    differenceTo: (reference) => `Difference from ${reference.under}, same luck`,
    as: (reference) => `as ${reference.under}`,
    lowerIn: (count, of) => `lower in ${count} of ${of}`,
    higherIn: (count, of) => `higher in ${count} of ${of}`,
    differenceSentence: ({ regime, mean, low, high, lower, equal, higher }) =>
      `${regime.name}: mean difference ${mean}, 95\u00A0% interval (Student's) ${low} to ${high}; lower in ${plural(lower, 'government', 'governments')}, equal in ${equal}, higher in ${higher}.`,
    dotsNote: (dots, seeds) =>
      seeds % dots === 0
        ? `Each dot is ${seeds / dots} of ${seeds} simulated governments.`
        : `${dots} dots stand for ${seeds} simulated governments.`,
    dotsAreSeeds: (seeds) => `Dots: the ${seeds} simulated governments.`,
    raincloudNote:
      "Clouds: densities (Gaussian kernel, Silverman's bandwidth), of equal area. Boxes: quartiles, median.",
    barNote: "Bar: mean and its 95\u00A0% interval (Student's), which says nothing about real governments.",
    mattersNote: (least) => `Grey band: less than ${least}, too small to matter.`,
    linesNote: (drawn, of) => `Lines: the first ${drawn} of ${of} governments.`,
    month: 'Month',
    reform: (month) => `reform, month ${month}`,
    step: (month) => `step, month ${month}`,
    dip: 'the dip',
    bandNote:
      "Line: mean difference. Band: its 95\u00A0% interval (Student's), which narrows with more governments.",
    pathsNote: (paths) => `Thin lines: ${paths} governments, one path each. Thick line: mean.`,
    fanNote: 'Bands: the middle 50, 80 and 95\u00A0% of simulated governments. Line: their mean.',
    largest: (change, month) => `${change} in month ${month}`,
    observedTitle: (observed, simulated) => `Observed: ${observed}. In this model: ${simulated}`,
    turns: (month, lost) => `highest in month ${month}, then ${lost} of the gain is lost`,
    neverRises: 'never above the start',
    indexSubtitle: 'Index, 100 before the reform, in factors; each panel has a scale of its own',
    observed: (what) => `Observed: ${what}`,
    simulated: (what) => `Simulated: ${what}`,
    middleGovernment: 'Median of governments',
    worldsFanNote: (governments) =>
      `Bands: the middle 50, 80 and 95\u00A0% of ${governments} simulated governments. Line: their median.`,
    turnsNote: 'When the two turn can be compared; how far they go cannot.',
    disruptionNote: 'Dotted: capacity lost to reorganisation, as a loss.',
    recovered: 'Month of recovery',
    recoveredNote: (count) =>
      `Dots below: ${count} simulated governments by the month from which three months were no worse than without the reform.`,
    notYet: 'not yet',
    covered: 'covered',
    short: 'governments short',
    over: 'times what is needed',
    enough: 'as needed',
    supplyOverNeed: 'Supply over need',
    shortIn: (seeds) => `Number: governments that fall short there, of ${seeds}.`,
    usuallyShort: 'short in 4 of 5 governments',
    coveredShare: 'Share of need that is covered',
    gapDifferenceNote: (least) =>
      `Number: by how many percent of need. White: less than ${least}, or no gap in either.`,
    moreSeedsShort: 'more governments short',
    narrower: 'gap narrower',
    wider: 'gap wider',
    muchTheSame: 'much the same',
    furthest: (segment, service, ratio) => `Furthest from need: ${segment}, ${service} (${ratio} of need)`,
    carries: 'carries',
    against: 'against',
    carriedShare: 'share of all supply',
    darker: (most) => `Darker: more; the darkest is ${most} of all supply.`,
    carriersSubtitle: (seeds) =>
      `Supply beyond need that a second ministry adds, by who adds it (rows) against whom (columns); ${plural(seeds, 'government', 'governments')}`,
    all: 'all together',
    others: (count) => plural(count, 'other', 'others'),
    rank: (best, worst) => (best === worst ? `rank ${best}` : `rank ${best}–${worst}`),
    implementing: 'implementing',
    meetings: 'meetings',
    disruption: 'disruption',
    mission: 'muddled mission',
    blocked: 'waiting on obstacles',
    shareOfCapacity: 'Share of capacity',
    committees: 'Committees',
    outcome: 'Outcome',
    intervalNote: "Bars at the dots: 95\u00A0% interval (Student's) of the mean.",
    bestNote: 'Bracket: best number of committees, 95\u00A0% interval (bootstrap).',
    wayTo: (share, regime) => `${share} of the way to ${regime.under}`,
    departments: 'departments',
    effectiveDepartments: 'effective departments',
    overlapShare: 'overlap, share of the money',
    mapSubtitle: (areas) => `Departments at work in each of ${areas} policy areas, before any simulation`,
    mapNote:
      'Effective departments: 1 / Σ share² of the money. Overlap: money where two or more serve the same people. None of this is bad in itself: it says where to look.',
    lowEnd: 'at its low end',
    highEnd: 'at its high end',
    noise: 'noise floor',
    tornadoNote:
      "Each bar: the mean difference when one parameter moves across its plausible range. Whisker: 95\u00A0% interval (Student's).",
    youAreHere: 'you are here',
    tooCloseNote:
      'Hatched: too close to call (between 20\u00A0% and 80\u00A0% of governments). Line: even odds.',
    winShare: (regime, reference) =>
      `Share of governments in which ${regime.under} ${regime.many === true ? 'beat' : 'beats'} ${reference.under}`,
    primeMinister: 'Prime minister',
    centre: 'Centre of government',
    minister: 'minister',
    structureNote: 'Lines: who reports to whom. Dots in a row: which ministries a forum joins.',
    structureListNote: 'Lines: who reports to whom. Dots in a column: which ministries a forum joins.',
    structureChangeNote: (merged) =>
      `Boxes: who reports to the prime minister, before and after${merged ? '; orange: merged' : ''}. Marks: which ministries a forum joins.`,
    forumKept: 'before and after',
    forumNew: 'new',
    forumGone: 'gone',
    otherMinistries: (count) => `${plural(count, 'other ministry', 'other ministries')}`,
    otherForums: (count) => `${plural(count, 'other forum', 'other forums')}`,
    chainNote: 'Width of a line: supply. From the ministry through its units to the need it serves.',
    need: 'need',
    supply: 'supply',
    segment: 'segment',
    service: 'service',
    ministry: 'ministry',
    unit: 'unit',
    regime: 'regime',
    mean: 'mean',
    low: 'low (95\u00A0%)',
    high: 'high (95\u00A0%)',
    lower: 'governments lower',
    equal: 'equal',
    higher: 'higher',
    area: 'policy area',
    forum: 'forum',
    members: 'members',
    parameter: 'parameter',
  },
  docking,
  dose,
  forum,
  heat,
  living,
  short: shortWords,
  calibration,
  discovery,
  parameters,
  options,
  sensitivity,
  page,
  worlds: ofWorlds,
  reasons: {
    reasons: {
      waiting: {
        name: 'Work that waits for others',
        subject: 'work that waits for others',
        dueTo: 'work that waits for others',
      },
      agreements: {
        name: 'Agreements on how',
        subject: 'what is agreed on how to work',
        dueTo: 'what is agreed on how to work',
      },
      division: {
        name: 'Knowing and dividing work',
        subject: 'knowing what others do and dividing the work',
        dueTo: 'knowing what others do and dividing the work',
      },
      priorities: {
        name: 'Shared goals somebody answers for',
        subject: 'shared goals that somebody answers for',
        dueTo: 'shared goals that somebody answers for',
      },
      attention: {
        name: 'Hours of ministers',
        subject: 'the hours that ministers have',
        dueTo: 'the hours that ministers have',
      },
      meetings: {
        name: 'Time in meetings',
        subject: 'time in meetings',
        dueTo: 'time in meetings',
      },
      reorganising: {
        name: 'Cost of reorganising',
        subject: 'the cost of reorganising',
        dueTo: 'the cost of reorganising',
      },
      together: {
        name: 'Several only together',
        subject: 'what several do only together',
        dueTo: 'what several do only together',
      },
      rest: { name: 'Everything else', subject: 'everything else', dueTo: 'everything else' },
    },
    most: (first) => `In this model, the difference is mostly due to ${first}`,
    mostAgainst: (first, against) =>
      `In this model, the difference is mostly due to ${first}; working against it: ${against}`,
    several: (first, second) => `In this model, the difference is mostly due to ${first} and to ${second}`,
    unnamed: 'In this model, neither one mechanism nor two explain most of the difference',
    nothing: 'In this model, there is hardly any difference to explain',
    difference: 'The difference',
    reason: 'Due to',
    part: 'Part of the difference',
    share: 'Share',
    about:
      'Each mechanism is switched off on both sides, once before all others and once after them; its part is the mean of the two changes. Parts add up to the difference. Everything else: the difference without any of them.',
    lines: 'Lines: 95\u00A0% intervals.',
  },
  report: {
    finding: 'Finding',
    government: 'Government',
    difference: 'How sure is it?',
    dip: 'When does it happen?',
    gaps: 'Where are the gaps?',
    carriers: 'Who carries it?',
    time: 'Where does the time go?',
    map: 'Before any simulation',
    table: 'All differences',
    tableIntroduction: (reference, seeds) =>
      `Each regime minus ${reference.under}, government by government (${seeds} of them): the same government, the same needs, the same bad luck. Mean of the last 24 months.`,
    metric: 'Metric',
    interval: "95\u00A0% interval (Student's) of the mean",
    whichWay: 'Governments lower / equal / higher',
    showTable: 'Table',
    definitions: 'What the metrics mean',
    assumptions: 'All assumptions',
    assumptionsIntroduction: (changed) =>
      changed === 0
        ? 'Every parameter has its default.'
        : `${plural(changed, 'parameter differs', 'parameters differ')} from the default (in bold).`,
    used: 'Used',
    usual: 'Default',
    range: 'Plausible range',
    meaning: 'Meaning',
    source: 'Source',
    limits: 'What this model cannot say',
    limit: [
      'It says what follows from its assumptions, not what will happen in a real government.',
      "The 95\u00A0% interval (Student's) is of the mean over simulated governments. More of them make it narrower, and make nothing more true.",
      'Plausible ranges are judgements. A finding that holds at the defaults may fail elsewhere in the ranges.',
      'No regime is better as such: what is gained on one metric may be lost on another, and no total score weighs them.',
      'Politics, personalities, law and money beyond capacity are left out.',
    ],
    again: 'Run it again',
    againIntroduction: 'The same command with the same versions gives the same numbers.',
    versions: 'Versions',
    fingerprint: 'Fingerprint',
    fingerprintMeaning: 'of the data: equal fingerprints, equal results.',
    data: 'Data',
    download: (rows) => `Download the data (CSV, ${plural(rows, 'row', 'rows')})`,
    regimes: 'What was compared',
    better: {
      lower: 'lower is better',
      higher: 'higher is better',
      neither: 'neither way is better as such',
    },
    none: 'none',
  },
};
