import { everydayMetrics, everydayRegimes } from '@joined-up/viz';

/**
 * Every word of the app, in English. The other languages have the type of this one: a missing or a surplus
 * word is a type error.
 * Plain words, short sentences. Numbers come in as text, already in the reader's way of writing them.
 */
export const en = {
  language: 'English',
  title: 'Joined-Up',
  subtitle: 'How ministries work together, and what it costs when they don’t',
  quoted: (text: string) => `“${text}”`,
  skip: 'Skip to the result',

  screens: {
    compare: 'Compare',
    claims: 'Claims',
    break: 'Break it',
    hours: 'A year as minister',
    inside: 'Look inside',
    own: 'Your government',
    assumptions: 'Assumptions',
  },

  governments: {
    andes: {
      name: 'Andean republic',
      about:
        'A presidential republic. Ministers come and go, many programmes reach for the same people, and blockages are common.',
    },
    island: {
      name: 'Island state',
      about:
        'Eight small ministries. Everybody knows everybody, officials are few, and needs are larger than means.',
    },
    coast: {
      name: 'Coastal state',
      about:
        'A state with one promise: fewer killings. The governor leads in person; needs are deep and work is often blocked.',
    },
    north: {
      name: 'Northern cabinet',
      about: 'Ten ministries that trust each other. Long terms, little fight over turf, few blockages.',
    },
    federation: {
      name: 'Great federation',
      about:
        'Fifteen departments. Most programmes share their people with somebody else’s, and six priorities compete.',
    },
    westminster: {
      name: 'Westminster cabinet',
      about: 'A cabinet system that reorganises often. A capable unit at the centre follows many targets.',
    },
    own: { name: 'Your government', about: 'The government that you loaded.' },
  },
  invented: 'An invented government: no country is meant.',

  starts: everydayRegimes('en'),
  changed: 'changed',
  stays: 'Stays as it is',
  planner: everydayRegimes('en').planner,

  groups: {
    structure: 'Structure',
    forums: 'Forums',
    centre: 'Centre of government',
    people: 'People and culture',
    problems: 'The problems',
    later: 'Later on',
    mechanisms: 'What the model might have otherwise',
  },
  more: 'More dials',
  less: 'Fewer dials',
  dials: {
    merger: { name: 'Superministry', hint: 'Put ministries of the top goal under one minister.' },
    mergedMinistries: { name: 'Ministries merged', hint: 'How many become one.' },
    layers: { name: 'Approval layers', hint: 'How many desks a change must pass in the superministry.' },
    disruption: {
      name: 'Work lost while merging',
      hint: 'Share of capacity lost at the start of a merger.',
    },
    settlingTime: { name: 'Time to settle', hint: 'Months until most of the disruption is over.' },
    coordinatingMinistry: {
      name: 'Coordinating ministry',
      hint: 'One minister over those of the main goal, who stay ministers.',
    },
    committees: {
      name: 'Committees',
      hint: 'First one for each goal, then one for each pair of ministries.',
    },
    chair: {
      name: 'Who chairs them',
      hint: 'A peer is one of the ministries; the others need a strengthened centre.',
    },
    committeeEvery: { name: 'Committees meet every', hint: 'Months from one meeting to the next.' },
    taskForces: { name: 'They end after 18 months', hint: 'Task forces instead of standing committees.' },
    workingGroups: {
      name: 'Working groups',
      hint: 'Officials who tell each other what they do. They never decide.',
    },
    stocktake: {
      name: 'Stocktakes',
      hint: 'The head of government reviews the priorities with all at the table.',
    },
    stocktakeEvery: { name: 'A stocktake every', hint: 'Months from one stocktake to the next.' },
    delegates: {
      name: 'Ministers send delegates',
      hint: 'To committees and stocktakes. Between delegates nothing is decided.',
    },
    cabinet: { name: 'Cabinet meets', hint: 'Monthly, all ministries, a full agenda.' },
    centre: {
      name: 'Strengthened centre',
      hint: 'A unit with staff and political backing. Its forums need it.',
    },
    mandate: {
      name: 'Political backing',
      hint: 'How far the head of government stands behind the centre.',
    },
    capability: { name: 'Skill of the centre', hint: 'Technical and managerial capability.' },
    sharedGoals: { name: 'Shared goals', hint: 'The priorities pull on every unit’s own plans.' },
    deliveryChains: { name: 'Delivery chains', hint: 'It is clear who owes what to a shared goal.' },
    priorityGoals: { name: 'Number of priorities', hint: 'Goals that the centre follows.' },
    directorship: { name: 'Broker or director', hint: '0 honest broker, 1 director of policy.' },
    staff: { name: 'Staff of the centre', hint: 'Goals in meetings that it can prepare well each month.' },
    centreUnits: { name: 'Units in the centre', hint: 'More than one may get in each other’s way.' },
    roleClarity: {
      name: 'Clear roles in the centre',
      hint: '0 nobody knows who does what, 1 everybody does.',
    },
    spotlight: { name: 'Centre takes the spotlight', hint: 'Share of the credit that the centre keeps.' },
    culture: { name: 'Culture of cooperation', hint: 'How openly ministries share, on average.' },
    turfMotive: { name: 'Pull of turf', hint: 'What holding ground is worth against results.' },
    ministerHours: { name: 'Minister’s hours', hint: 'Hours a month for what a minister cannot hand on.' },
    buckPassing: {
      name: 'Passing the buck',
      hint: 'How fast answerability thins when many hands share a goal.',
    },
    ministerTenure: { name: 'How long ministers stay', hint: 'Months, on average.' },
    ministryIdealSpread: {
      name: 'How differently ministries think',
      hint: 'About the right way to do the same thing.',
    },
    otherMandates: {
      name: 'Overlap on paper',
      hint: 'Chance that a unit may also act in another’s field.',
    },
    scarcity: { name: 'Needs against means', hint: 'Above 1, needs are larger than capacity could cover.' },
    obstacleRate: {
      name: 'Blockages',
      hint: 'Chance each month that a piece of work must wait for another unit.',
    },
    complementarity: {
      name: 'Can one service replace another?',
      hint: 'Far left: a chain is as strong as its weakest link. Right: yes.',
    },
    laterRegime: {
      name: 'Goes over to',
      hint: 'Another way of coordinating, as it starts, or back to the status quo.',
    },
    demerger: { name: 'Merger undone', hint: 'The merged ministries get ministers of their own again.' },
    laterMonth: {
      name: 'From which month',
      hint: 'The month in which it goes over, or the merger is undone.',
    },
    thenRegime: {
      name: 'And later still to',
      hint: 'A second change, after the one above.',
    },
    thenAfter: { name: 'So many months later', hint: 'Months between the two changes.' },
    leaderLeaves: {
      name: 'Head of government leaves',
      hint: 'Somebody else comes, with other hours and another mandate.',
    },
    leaderMonth: { name: 'Leaves in which month', hint: 'The month from which the next one governs.' },
    leaderHours: {
      name: 'Hours of the next',
      hint: 'Hours a month that the next one has for coordination.',
    },
    leaderMandate: { name: 'Backing by the next', hint: 'How far the next one stands behind the centre.' },
    leaderAway: {
      name: 'Comes back after',
      hint: 'Months until the first one is back, with the hours and backing of before; 0 never.',
    },
    needShock: {
      name: 'Crisis: needs',
      hint: 'What people need is so many times as much while it lasts. In A and B alike.',
    },
    obstacleShock: {
      name: 'Crisis: blockages',
      hint: 'So many times as many blockages arise while it lasts. In A and B alike.',
    },
    capacityShock: {
      name: 'Crisis: capacity left',
      hint: 'What is left of everybody’s capacity while it lasts. In A and B alike.',
    },
    shockMonth: { name: 'Crisis begins', hint: 'In which month. In A and B alike.' },
    shockLasts: { name: 'Crisis lasts', hint: 'How many months. In A and B alike.' },
    missionCost: {
      name: 'Muddled missions',
      hint: 'What it costs a merged ministry to have many missions; 0 nothing.',
    },
    layerPass: {
      name: 'Decisions that pass a layer',
      hint: 'Chance each month that one more approval layer lets a decision through.',
    },
    mergedMeeting: {
      name: 'Meeting of a merged ministry',
      hint: 'As one at once, house by house at first, or under a deputy for each house.',
    },
    growingTogether: { name: 'Houses become one', hint: 'Months until most of it is done.' },
    veto: {
      name: 'Veto of those who are hurt',
      hint: 'How strongly a member blocks what hurts its own work; 0 never.',
    },
    discovery: {
      name: 'Finding obstacles',
      hint: 'Chance each month that a forum finds what it should decide.',
    },
    contradictionReach: {
      name: 'Who can contradict whom',
      hint: 'All who work on a goal, or only those who serve the same people in the same way.',
    },
    contradictionShare: {
      name: 'What consistency counts for',
      hint: 'Share of the results that suffers from contradiction.',
    },
    resultLag: {
      name: 'Results follow work',
      hint: 'Share of the way to what work brings that results go in a month.',
    },
    gaming: { name: 'Looking good', hint: 'Share of work that goes into appearances under pressure.' },
    sharedStance: {
      name: 'Shared goals shape how',
      hint: 'Pull of shared goals on the way things are done; 0 none.',
    },
    gapInsight: { name: 'The centre sees gaps', hint: 'How far it tells where people go short.' },
    turfObstacles: {
      name: 'Waiting for those with turf',
      hint: 'How far work waits for those who defend ground, not for anybody.',
    },
    pairwise: { name: 'Meetings cost by pairs', hint: '0 by heads, 1 by pairs: small tables are cheaper.' },
    handOffs: { name: 'Hand-offs', hint: 'What a service is worth less where the one before it fails.' },
    czarHours: { name: 'A czar’s hours', hint: 'Hours a month for all the forums of a czar.' },
    coordinatingLayers: {
      name: 'Layers under a coordinator',
      hint: 'Approval layers of a ministry that has a coordinating minister.',
    },
  },
  chairs: {
    peer: 'A ministry',
    centre: 'The centre',
    czar: 'A czar',
    'prime-minister': 'The head of government',
  },
  mechanisms: {
    'at-once': 'As one at once',
    houses: 'House by house',
    deputies: 'Under deputies',
    goal: 'All on a goal',
    cell: 'Those in the same place',
  },
  values: {
    months: (count: string, one: boolean) => `${count} ${one ? 'month' : 'months'}`,
    hours: (count: string) => `${count} hours`,
    percent: (count: string) => `${count} %`,
    goals: (count: string, one: boolean) => `${count} ${one ? 'goal' : 'goals'}`,
    ministries: (count: string) => `${count} ministries`,
    committees: (count: string, one: boolean) => `${count} ${one ? 'committee' : 'committees'}`,
    groups: (count: string, one: boolean) => `${count} ${one ? 'group' : 'groups'}`,
    units: (count: string, one: boolean) => `${count} ${one ? 'unit' : 'units'}`,
    layers: (count: string, one: boolean) => `${count} ${one ? 'layer' : 'layers'}`,
    inMonth: (count: string) => `month ${count}`,
    never: 'never',
    unlimited: 'not limited',
    on: 'yes',
    off: 'no',
  },
  idle: 'Does nothing while the rest stands as it does.',

  /** Of a goal that is one service, whoever needs it. */
  serviceForAll: (number: string) => `A service for all (${number})`,
  goalMetrics: {
    outcome: { name: (goal: string) => `Results: ${goal}`, about: 'How far this one goal is reached.' },
    coverage: {
      name: (goal: string) => `Coverage: ${goal}`,
      about: 'Share of what this one goal needs that is covered.',
    },
  },
  metrics: everydayMetrics('en'),
  families: {
    duplication: 'Duplication',
    consistency: 'Consistency',
    outcomes: 'Results',
    'cost of coordination': 'Cost of coordination',
    people: 'People',
  },

  finding: {
    inModel: 'In this model',
    lower: (metric: string, b: string, a: string, count: string, of: string) =>
      `${metric}: lower under “${b}” than under “${a}” in ${count} of ${of} governments`,
    higher: (metric: string, b: string, a: string, count: string, of: string) =>
      `${metric}: higher under “${b}” than under “${a}” in ${count} of ${of} governments`,
    usuallyLower: (metric: string, b: string, a: string) =>
      `${metric}: usually lower under “${b}” than under “${a}”`,
    usuallyHigher: (metric: string, b: string, a: string) =>
      `${metric}: usually higher under “${b}” than under “${a}”`,
    unclear: (metric: string, b: string, a: string) =>
      `${metric}: no clear winner between “${b}” and “${a}”`,
    barely: (metric: string, b: string, a: string) => `${metric}: “${b}” and “${a}” barely differ`,
    earlyHigher: (metric: string, b: string, a: string, count: string, of: string) =>
      `${metric}: higher under “${b}” than under “${a}” in ${count} of the first ${of} governments`,
    earlyLower: (metric: string, b: string, a: string, count: string, of: string) =>
      `${metric}: lower under “${b}” than under “${a}” in ${count} of the first ${of} governments`,
    same: 'A and B are identical. Change something',
    none: (metric: string) => `${metric}: the model has no number for this here`,
    waiting: 'Running the first governments …',
    better: 'better for people',
    worse: 'worse for people',
    open: 'neither better nor worse in itself',
    mean: (difference: string, low: string, high: string) =>
      `On average ${difference} (Student’s 95 % interval of this average: ${low} to ${high}).`,
  },

  living: {
    words: 'Month by month in words',
    title: 'Two governments at work',
    waiting: 'Recording a run…',
    which: (government: string) => `Government ${government} of 200, twice, with the same luck`,
    another: 'Another government',
  },

  why: {
    why: 'Why?',
    waiting: 'Finding out why …',
    tooSmall: 'The difference is too small to take apart.',
    part: (share: string, reason: string) => `${reason} (${share})`,
    show: 'See all',
    about: (count: string) =>
      `Found out in ${count} governments: each mechanism is taken out of A and of B, and one sees what is left of the difference.`,
  },
  people: {
    title: 'In people, months and time',
    wholeMore: (count: string) => `${count} of 100 more get all they need`,
    wholeFewer: (count: string) => `${count} of 100 fewer get all they need`,
    wholeSame: 'As many as before get all they need',
    wholeRule:
      'Rule: of each group, those count whose every need is covered; ministries that know of each other serve the same persons.',
    way: (part: string) => `${part} to perfect coordination`,
    wayNone: 'Hardly any nearer to perfect coordination',
    wayBack: 'Farther from perfect coordination',
    wayAbout: (share: string) =>
      `Perfect coordination: one mind that knows all, has no turf and needs no meetings. In results for people, B goes ${share} of the way from A to there.`,
    parts: {
      tenth: 'A tenth of the way',
      fifth: 'A fifth of the way',
      quarter: 'A quarter of the way',
      third: 'A third of the way',
      half: 'Half of the way',
      twoThirds: 'Two thirds of the way',
      threeQuarters: 'Three quarters of the way',
      nineTenths: 'Nine tenths of the way',
      all: 'All the way',
    },
    sooner: (months: string) => `Blockages end ${months} ${months === '1' ? 'month' : 'months'} sooner`,
    later: (months: string) => `Blockages last ${months} ${months === '1' ? 'month' : 'months'} longer`,
    waitingSame: 'Blockages last as long as before',
    meetingsMore: (count: string) => `${count} of 100 hours more go into meetings`,
    meetingsLess: (count: string) => `${count} of 100 hours fewer go into meetings`,
    meetingsSame: 'Meetings take as much time as before',
    gapsAgainst: (wider: string, narrower: string) =>
      `Results rise on average, yet more gaps widen (${wider}) than narrow (${narrower}): look at the grid below.`,
  },

  compare: {
    edit: (side: string) => `Change ${side}`,
    editing: 'The dials move',
    start: 'Start from',
    swap: 'Swap A and B',
    copy: (from: string, to: string) => `Copy ${from} to ${to}`,
    back: 'Back to the start',
    metric: 'What to look at',
    views: {
      dots: 'Differences',
      why: 'Why?',
      time: 'Over time',
      carriers: 'Who duplicates',
      all: 'All measures',
      flip: 'What would reverse it?',
    },
    view: 'Picture',
    gapsTitle: (count: string, of: string, segment: string) =>
      `Short in ${count} of ${of} fields; shortest for ${segment}`,
    gapsNone: 'No field is short on average',
    gapsMove: (narrower: string, wider: string, of: string) =>
      `B minus A: the gap narrows in ${narrower} of ${of} fields and widens in ${wider}`,
    gapsSame: 'B minus A: no gap changes much',
    coveredNeed: 'Need covered',
    field: 'Field',
    supply: 'Supply',
    need: 'Need',
    ratio: 'Supply against need',
    shortGovernments: 'Governments',
    ministry: 'Ministry',
    recovery: (notYet: string, of: string) => `Not back by the end: ${notYet} of ${of} governments.`,
    paths: 'Single governments',
    carriersNone: 'nobody duplicates',
    shortIn: (count: string, of: string) => `short in ${count} of ${of}`,
    time: 'Where time goes',
    timeTitle: (a: string, b: string) => `Left for the work itself: A ${a}, B ${b}`,
    timeParts: {
      implementing: 'Doing the work',
      meetings: 'Meetings',
      disruption: 'Reorganising',
      blocked: 'Waiting',
    },
    carriersAbout:
      'Which ministry adds work beyond need, and with whom it shares the field. Sum of all cells: duplication.',
    carriersTitle: (count: string) =>
      `${count} ${count === '1' ? 'ministry carries' : 'ministries carry'} half of the duplication`,
    pathAbout: 'Results for people, B minus A, month by month. The way of coordinating begins in month 12.',
    goalByGoal: 'Goal by goal',
    pathSteps: (steps: string) => `Marked as steps: ${steps}.`,
    pathStep: {
      leader: (month: string) => `the head of government leaves (${month})`,
      leaderBack: (month: string) => `the head of government is back (${month})`,
      crisis: (what: string, when: string) => `a crisis ${when}: ${what}`,
      between: (first: string, last: string) => `in months ${first} to ${last}`,
      from: (month: string) => `from month ${month} on`,
      needs: (times: string) => `needs × ${times}`,
      obstacles: (times: string) => `blockages × ${times}`,
      capacity: (share: string) => `${share} of capacity`,
      demerger: (month: string) => `the merger is undone (${month})`,
      regime: (name: string, month: string) => `goes over to “${name}” (${month})`,
    },
    pathTitle: {
      dip: (months: string) => `B first falls behind; half of the governments catch up by month ${months}`,
      never: 'B falls behind and most governments do not catch up',
      ahead: 'B rarely falls behind',
    },
    month: 'Month',
    allAbout: 'Every measure, B minus A, in paired governments.',
    flipAbout: 'Moves one dial of B at a time and looks for the point where the finding turns.',
    flipRun: 'Look for it',
    flipBusy: (dial: string) => `Trying “${dial}” …`,
    flipFound: (dial: string, from: string, to: string) =>
      `“${dial}” from ${from} to ${to} reverses the finding.`,
    flipNone: 'No single dial of B reverses it within its range.',
    flipTie: 'There is no clear difference to reverse.',
    flipTry: 'Try it',
    covered: 'Bet first: the result is covered until you uncover it.',
    cover: 'Bet first',
    uncover: 'Uncover the result',
    deal: 'Deal another government',
    dealt: (seed: string, difference: string) => `Government ${seed}: difference ${difference}.`,
    difference: 'B minus A',
  },

  pictures: {
    table: 'Table',
    png: 'PNG',
    svg: 'SVG',
    csv: 'CSV',
    download: (what: string, name: string) => `Download “${name}” as ${what}`,
    fewer: 'lower',
    more: 'higher',
    interval: 'Bar: Student’s 95 % interval of the average.',
    seed: 'Government',
    missing: 'no number',
  },

  bar: {
    screen: 'Screen',
    undo: 'Undo',
    redo: 'Redo',
    replay: 'Replay',
    reset: 'Reset',
    share: 'Share',
    big: 'Projector',
    tour: 'Tour',
    government: 'Government',
    language: 'Language',
    menu: 'Screens',
  },
  did: {
    undone: 'Undone.',
    redone: 'Redone.',
    reset: 'Everything is as it was at first. Undo brings yours back.',
    swapped: 'A and B changed places.',
    switched: (name: string) => `Now: ${name}.`,
    copied: 'Copied.',
    copyFailed: 'Could not copy. Select the text and copy it by hand.',
  },
  replay: {
    title: 'Replay of this session',
    step: (step: string, of: string) => `Step ${step} of ${of}`,
    next: 'Next',
    previous: 'Previous',
    play: 'Play',
    stop: 'Stop',
    close: 'Stay here',
    begin: 'The start',
    cancel: 'Back to where I was',
  },
  share: {
    title: 'Share what you see',
    link: 'Link',
    copy: 'Copy the link',
    qr: 'QR code of the link',
    characters: (count: string) => `${count} characters`,
    file: 'The link opens on any device that can reach this address.',
    code: 'Settings code',
    copyCode: 'Copy the code',
    qrCode: 'QR code of the settings code',
    disk: 'This page was opened from a disk, where no phone can reach it. So the QR code holds the settings as text: paste them under “Open a link or a code” in any copy of this file.',
    room: 'Address of this page for the room',
    roomHint:
      'If you share this file at an address (intranet, cloud, this laptop as a hotspot), write it here: the QR code then opens it on phones. It stays on this computer.',
    roomWrong: 'An address begins with http:// or https://.',
    open: 'Open a link or a code',
    use: 'Open',
    notUnderstood: 'That is no link and no code of this app. Nothing was changed.',
    same: 'The same link gives the same numbers.',
    fingerprint: 'Fingerprint of the numbers',
    notReady: 'The fingerprint is ready when all runs are done.',
    own: 'Your own government is not in the link: send its file too.',
    report: 'Print this page',
    close: 'Close',
  },
  print: {
    heading: 'Joined-Up: what this room found',
    place: 'Workshop, place, date:',
    commitment: 'What we will try:',
  },
  fingerprint: {
    same: 'These are the numbers that the maker of the link saw.',
    differs: (theirs: string, ours: string) =>
      `These are not the numbers that the maker of the link saw (theirs ${theirs}, here ${ours}): the model has changed since.`,
  },
  link: {
    title: 'This link was not understood in full',
    used: 'The rest of it is used. Undo brings back what you had.',
    foreign: (found: string) => `“${found}” is not a link of this app.`,
    'older-version': (found: string) => `It is from an older version (${found}) of this app.`,
    'newer-version': (found: string) =>
      `It is from a newer version (${found}) of this app. Get the new file to see all of it.`,
    'unknown-part': (found: string) => `“${found}” means nothing here.`,
    'unknown-government': (found: string, near: string) =>
      `There is no government “${found}”.${near === '' ? '' : ` Did you mean “${near}”?`}`,
    'own-government-missing': () =>
      'It is about a government that somebody loaded. Load the same file under “Your government”.',
    'unknown-metric': (found: string, near: string) =>
      `There is no measure “${found}”.${near === '' ? '' : ` Did you mean “${near}”?`}`,
    'unknown-start': (found: string, near: string, used: string) =>
      `There is no way of coordinating “${found}”.${near === '' ? '' : ` Did you mean “${near}”?`} “${used}” is used.`,
    'unknown-language': (found: string) => `The app does not speak “${found}”.`,
    'unknown-place': (found: string, near: string) =>
      `There is no place “${found}” in the app.${near === '' ? '' : ` Did you mean “${near}”?`}`,
    'unknown-dial': (found: string) => `“${found}” is no dial.`,
    'bad-value': (found: string, dial: string, used: string) =>
      `“${dial}” can’t be ${found}; it is set to ${used}.`,
    'needs-centre': () => 'It asks for forums of the centre without a centre. The centre is on.',
    dismiss: 'Understood',
  },
  footer: {
    model: (version: string) => `model ${version}`,
    governments: (count: string) => `governments 1–${count}`,
    runs: (done: string, of: string) => `${done}/${of} runs`,
    fingerprint: (text: string) => `fingerprint ${text}`,
    offline: 'works offline',
    kept: 'this session is kept in this tab until you close it',
    notKept: 'this browser keeps no session: share a link to come back',
    page: 'Workers are refused here: the page itself counts, more slowly.',
    limits: 'A model is an argument, not a forecast. It says what would follow from its assumptions.',
  },
  error: 'Something cannot be run as set:',

  segments: [
    'Vulnerable youth',
    'Poor households',
    'The elderly',
    'Small children',
    'Migrants',
    'People with disabilities',
  ],
  services: [
    'Job training',
    'Child care',
    'Health care',
    'Schooling',
    'Policing',
    'Housing',
    'Income support',
    'Community work',
  ],
  ministries: [
    'Labour',
    'Family',
    'Health',
    'Education',
    'Interior',
    'Housing',
    'Social Affairs',
    'Culture and Sport',
    'Youth',
    'Women',
    'Social Security',
    'Science',
    'Justice',
    'Cities',
    'Pensions',
  ],
  everybody: () => 'Everybody',
  allTogether: 'all services together',

  claims: {
    title: 'Claims that can fail',
    about: 'Sentences from the deck. Bet, run, and see whether they hold in this model.',
    says: 'The deck says',
    contrast: 'We compare',
    watch: 'We watch',
    holdsIf: {
      higher: (metric: string) => `The claim holds if ${metric} is higher under B.`,
      lower: (metric: string) => `The claim holds if ${metric} is lower under B.`,
    },
    bet: 'Your bet',
    run: 'Run it',
    running: (done: string, of: string) => `Running: ${done} of ${of} governments`,
    where: 'Where does it hold?',
    whereHere: 'In this government',
    whereAny: 'In any plausible government',
    verdicts: {
      supported: 'Supported',
      conditional: 'It depends',
      'not-supported': 'Not supported',
      'barely-differs': 'Barely differs',
      waiting: 'Not run yet',
    },
    verdictHere: (count: string, of: string) => `The claim holds in ${count} of ${of} governments.`,
    rule: 'Supported: in at least 90 % of governments, and by more than matters. Not supported: in at most 10 %. Barely differs: less than matters in most. Else it depends.',
    flip: 'Where it flips',
    flipRun: (dial: string) => `Move “${dial}” through its range`,
    flipAt: (dial: string, value: string) => `It flips near ${value} on “${dial}”.`,
    flipNever: (dial: string, low: string, high: string) =>
      `It does not flip on “${dial}” between ${low} and ${high}.`,
    holds: 'the claim holds',
    fails: 'the claim fails',
    open1: 'Open this card',
    doubted: 'The deck doubts it.',
    generalists: 'everybody can do everything, on average as well',
    open: 'Open in “Compare”',
    next: 'Next card',
    previous: 'Previous card',
    all: 'All cards',
    print: 'Print the cards',
    number: (number: string, of: string) => `Card ${number} of ${of}`,
  },
  cards: {
    C01: {
      says: 'Perfect coordination is not possible',
      test: 'A strong centre against one mind that knows all, has no turf and needs no meetings.',
    },
    C02: {
      says: 'Division of labour is positive, too: specialization and expertise',
      test: 'Units that are all good at everything, on average as well, against specialists.',
    },
    C03: { says: 'Absence of coordination is harmful', test: 'No cabinet at all against the status quo.' },
    C04: {
      says: 'Superministry: limited evidence of effectiveness',
      test: 'Four ministries under one minister against the status quo.',
    },
    C05: {
      says: 'The minister faces a similar challenge as the head of government before',
      test: 'Does a minister of a merged ministry still have the attention it needs?',
    },
    C06: {
      says: 'Lack of clear mission, conflicting priorities',
      test: 'Does a merged ministry still have one thing to do?',
    },
    C07: {
      says: 'Slower processes: multiple layers for approval',
      test: 'A superministry with one approval layer against one with three.',
    },
    C08: {
      says: 'The centre has no bureaucratic turf to protect: honest broker',
      test: 'The same committees, chaired by a ministry or by the centre.',
    },
    C09: {
      says: 'High-level political backing',
      test: 'The same centre with little backing and with all of it.',
    },
    C10: {
      says: 'Shared priorities: objectives are consistent and aligned',
      test: 'Shared goals against none.',
    },
    C11: {
      says: 'Joint objectives and joint ‘delivery chains’',
      test: 'Shared goals without and with a clear delivery chain.',
    },
    C12: { says: 'Committees help to coordinate', test: 'A committee for each priority against none.' },
    C13: {
      says: 'Proliferation: lower-level attendance; cease to be decision-making bodies',
      test: 'Three committees against thirty-two.',
    },
    C14: {
      says: 'If we are coordinating all day… who is implementing?',
      test: 'Eight committees against one for every goal and every pair of ministries.',
    },
    C15: {
      says: 'Who coordinates the coordinators?',
      test: 'Three units in the centre, with clear roles and without.',
    },
    C16: {
      says: 'Joint stocktakes: monitoring and unblocking obstacles',
      test: 'Committees without and with stocktakes.',
    },
    C17: {
      says: 'All present at the table: no room for passing the buck',
      test: 'Stocktakes with delegates against stocktakes with ministers.',
    },
    C18: {
      says: 'Prioritize: where can the centre add more value?',
      test: 'Three priorities against eight, with the same staff.',
    },
    C19: {
      says: 'Political mandate plus technical and managerial capabilities',
      test: 'Both strong and both weak, against one strong and the other weak: are they more together than apart?',
    },
    C20: {
      says: 'Integrated approach to planning, coordination, monitoring and unblocking',
      test: 'All instruments together against the sum of each one alone.',
    },
    C21: {
      says: 'The spotlight belongs to the head of government and ministries',
      test: 'A centre that leaves the credit to others against one that takes it.',
    },
    C22: {
      says: 'Honest broker vs. director of policy',
      test: 'The centre as director against the centre as broker.',
    },
    C23: {
      says: 'Culture eats strategy for breakfast',
      test: 'From a closed to an open culture without any instrument, against all instruments in a middling culture.',
    },
    C24: {
      says: 'Multidimensional problems; individuals with inter-connected needs',
      test: 'What coordination adds where needs hang together, against where one service can replace another.',
    },
    C25: {
      says: 'Clarity of roles and responsibilities of units in the centre',
      test: 'Three units in the centre, without and with clear roles.',
    },
  },
  chips: {
    question: (metric: string, b: string, a: string, count: string) =>
      `${metric}: how does “${b}” do against “${a}”, in ${count} governments with the same luck?`,
    questionOfClaim: (metric: string, count: string) =>
      `${metric}: how does B do against A, in ${count} governments with the same luck?`,
    about: 'Put your ten chips where you think the answer lies.',
    left: (count: string) => `${count} left`,
    add: (place: string) => `Put a chip on “${place}”`,
    take: (place: string) => `Take a chip from “${place}”`,
    stretches: {
      betterNearlyAll: 'Better in nearly all',
      betterMost: 'Better in most',
      none: 'No clear difference',
      worseMost: 'Worse in most',
      worseNearlyAll: 'Worse in nearly all',
      higherNearlyAll: 'Higher in nearly all',
      higherMost: 'Higher in most',
      lowerMost: 'Lower in most',
      lowerNearlyAll: 'Lower in nearly all',
    },
    governments: (low: string, high: string, of: string) => `${low} to ${high} of ${of}`,
    elsewhere: 'neither way in most, or too small to matter',
    pool: 'Add to the room’s bets',
    code: 'On a phone? Tell the driver your code:',
    enter: 'Code from a phone',
    takeCode: 'Add',
    added: (code: string) => `${code} is in.`,
    notACode: (code: string) =>
      `“${code}” is no code for this question. Is it typed right, and does the phone show the same A, B and measure?`,
    players: (count: string) => `bets in: ${count}`,
    pooled: (chips: string, place: string) => `chips on “${place}”: ${chips}`,
    result: (chips: string, of: string) => `${chips} of ${of} chips lie where the result landed.`,
    landed: 'the result landed here',
  },

  break: {
    title: 'Try to break it',
    about: (b: string, a: string) =>
      `“${b}” against “${a}”, in results for people. Make it lose: by dials under “Compare”, for people, problems and what the model might have otherwise. The app searches beside you. Who finds the lowest number wins.`,
    app: 'The app',
    search: 'Let the app search',
    searching: (done: string, of: string) => `Governments looked at: ${done} of ${of}`,
    found: (usual: string, worst: string, confirmed: string) =>
      `B minus A here ${usual}; at worst ${worst}, with other luck ${confirmed}.`,
    worse: (worse: string, of: string) => `B does worse in ${worse} of ${of} plausible governments.`,
    foundNone: (usual: string) => `B minus A here ${usual}; nothing worse was found than how things stand.`,
    notConfirmed: 'With other luck it is a defeat no more: too close to call.',
    none: 'No few turns of dials were found with which B does worse.',
    already: 'No turn is needed: B does worse as things stand.',
    suffices: 'Enough, and nearest of what was found, for A and B alike:',
    show: 'Show it in “Compare”',
    room: 'The room',
    roomAbout: 'Each table sets A and B under “Compare” and enters them here. Lowest first.',
    table: 'Table',
    enter: 'Enter A and B as they stand',
    busy: 'Running 40 governments …',
    open: 'Open',
  },
  hours: {
    diary: 'Hours a month',
    diaryFull: (hours: string) => `${hours}, a full diary`,
    diaryUsual: 'As in this government',
    stakes:
      'Two things are at stake, and they may pull apart: the goals of the whole government are reached in the meetings, what your own ministry delivers hangs on you at home.',
    delivers: (index: string) => `Your ministry delivers ${index}; it was 100 when you came.`,
    delivered: 'Your ministry delivers (100: before you)',
    waitsForYou: (who: string, months: string, count: string) =>
      `${who} waits for you: ${count}, the oldest for ${months} ${months === '1' ? 'month' : 'months'}`,
    youWaitFor: (who: string, months: string, count: string) =>
      `You wait for ${who}: ${count}, the oldest for ${months} ${months === '1' ? 'month' : 'months'}`,
    ways: {
      rule: 'The rule',
      ownFirst: 'Your ministry first',
      meetingsFirst: 'Every meeting first',
      away: 'A delegate everywhere',
    },
    stakesNone:
      'In this year it hardly mattered where your hours went: there was time for everything. Play it with a full diary.',
    stakesSpread: (results: string, delivered: string) =>
      `Between the simple ways of using your hours, goals reached differ by ${results} of 100, and what your ministry delivers by ${delivered} of 100.`,
    stakesOne: (way: string) => `“${way}” is best for both here.`,
    stakesTwo: (all: string, own: string) => `Best for all: “${all}”. Best for your ministry: “${own}”.`,
    yourGovernment: 'Your government',
    film: 'The film of the year',
    beside: 'Beside yours',
    title: 'A year as minister',
    about:
      'You are a minister for a year. Each month you have a few hours for what cannot be handed on. Go yourself, or send a delegate.',
    asB: (name: string) => `As B stands: ${name}`,
    asks: (asked: string, hours: string) => `Its first month asks for ${asked} hours; you have ${hours}.`,
    scarce: 'Not everything can be done: what will you leave?',
    spare: 'There is time for everything: a year to get to know the office.',
    went: (went: string, of: string, attention: string) =>
      `You went to ${went} of ${of} meetings in person and gave your ministry ${attention} of the attention it wanted.`,
    ministry: 'Your ministry',
    luck: 'Bad luck number',
    regime: 'Way of coordinating',
    begin: 'Take office',
    again: 'Play again',
    month: (month: string, of: string) => `Month ${month} of ${of}`,
    left: (left: string, of: string) => `${left} of ${of} hours left`,
    ownMinistry: 'Your own ministry',
    ownNeeds: (hours: string) => `It wants ${hours} hours this month`,
    go: 'Go yourself',
    delegate: 'Send a delegate',
    officials: 'Officials only',
    held: (hours: string) => `${hours} h`,
    hold: 'Play this month',
    holdAll: 'Let the rule choose the rest of the year',
    suggested: 'Suggest',
    news: 'What came of last month',
    tooMuch: 'that is more than you have',
    attention: 'Attention to your ministry',
    came: (came: string, of: string) => `${came} of ${of} ministers came`,
    resolved: (count: string) => `${count} ${count === '1' ? 'blockage' : 'blockages'} resolved`,
    pending: (count: string) => `${count} ${count === '1' ? 'blockage' : 'blockages'} waiting`,
    yours: (count: string) => `${count} of them ${count === '1' ? 'holds' : 'hold'} up your ministry`,
    over: 'Your year is over',
    vs: 'You against the rule, on the same bad luck',
    you: 'You',
    rule: 'The rule',
    who: 'Who',
    sameLuck: 'Same bad luck',
    sameLuckAbout:
      'The same government, the same shocks, your same choices wherever the same forum meets: what if it had been coordinated otherwise?',
    runAll: 'Replay under every way of coordinating',
    regimeColumn: 'Way of coordinating',
    forums: {
      cabinet: 'Cabinet',
      committee: 'Committee',
      'task-force': 'Task force',
      czar: 'Czar’s meeting',
      'working-group': 'Working group',
      stocktake: 'Stocktake',
      pair: 'Pair committee',
    },
    on: (what: string) => `on ${what}`,
    withPartner: (what: string) => `with ${what}`,
  },
  inside: {
    table: 'The table from above',
    title: 'Look inside a meeting',
    about:
      'One meeting of B, step by step: who came, what they learned, what was agreed and decided. Then the same meeting with one chair empty.',
    seed: 'Government',
    month: 'Month',
    pick: 'Meeting',
    none: 'B holds no meetings in this month.',
    step: (step: string, of: string) => `Step ${step} of ${of}`,
    next: 'Next',
    previous: 'Back',
    steps: {
      came: 'Who came',
      learned: 'What they learned',
      agreed: 'What was agreed',
      decided: 'What was decided',
      after: 'What it left behind',
    },
    ministers: (names: string) => `Ministers of: ${names}.`,
    delegates: (names: string) => `Delegates of: ${names}.`,
    officials: (names: string) => `Officials of: ${names}.`,
    headCame: 'The head of government came.',
    headAway: 'The head of government had no time left.',
    terms: (prepared: string, open: string, authority: string) =>
      `It was ${prepared} prepared, its members ${open} open, its authority ${authority}.`,
    learned: (ministry: string, more: string, less: string) =>
      `${ministry}: others do ${more} more and ${less} less than it thought.`,
    agreed: (goal: string, count: string) => `On ${goal}: one way of working; units it binds: ${count}.`,
    moved: (count: string) => `Fields whose responsibility moved to a lead unit or back: ${count}.`,
    resolved: (who: string, whom: string, field: string, since: string) =>
      `Resolved: ${who} waited for ${whom} (${field}) since month ${since}.`,
    open: (who: string, whom: string, field: string, why: string) =>
      `Not resolved: ${who} waits for ${whom} (${field}). ${why}`,
    full: (count: string) => `Blockages that did not come up, as the agenda was full: ${count}.`,
    why: [
      'Neither minister came.',
      'Only one of the two ministers came.',
      'The ministers could not agree.',
    ],
    nothing: 'Nothing changed here.',
    trust: (up: string, down: string) =>
      `Pairs of ministries between which trust rose: ${up}; fell: ${down}.`,
    answer: (goal: string, before: string, after: string) =>
      `Who answers for ${goal}: from ${before} to ${after}.`,
    without: 'Hold it again without',
    run: 'Empty the chair',
    chair: (who: string, came: string, cameWithout: string, resolved: string, resolvedWithout: string) =>
      `Without ${who}: ${cameWithout} ministers instead of ${came}; blockages resolved: ${resolvedWithout} instead of ${resolved}.`,
    chairSame: 'This one chair changed nothing that was decided. Try another, or another month.',
    trace: 'Trace a number',
    traceAbout:
      'Where A and B part in this one government, and what followed, down to the meeting and the rule.',
    traceRun: 'Trace it',
    traceThis: (seed: string) => `Trace government ${seed}`,
  },
  trace: {
    never: (seed: string, months: string) =>
      `In government ${seed}, A and B never part in ${months} months: every act has the same effect under both.`,
    until: (seed: string, month: string) =>
      `In government ${seed}, A and B are the same until month ${month}.`,
    installed: (side: string, month: string, what: string) =>
      `From month ${month} on, ${side} has what the other has not: ${what}.`,
    planner: 'one mind that decides everything',
    centre: 'a strengthened centre of government',
    merged: (list: string) => `under one minister: ${list}`,
    shared: (list: string) => `shared goals: ${list}`,
    forums: (list: string) => `forums: ${list}`,
    more: (count: string) => `${count} more`,
    first: (act: string) => `The first act that makes a difference: ${act}.`,
    phase: (phase: string, month: string) =>
      `“${phase}” in month ${month}, which is not the decision of one forum`,
    phaseOf: (phase: string, month: string, side: string) =>
      `“${phase}” in month ${month}, which only ${side} has`,
    bothHold: (forum: string, month: string) =>
      `${forum}, month ${month}: it meets under both, to another effect`,
    onlyHolds: (forum: string, month: string, side: string) =>
      `${forum}, month ${month}, which only ${side} holds`,
    earlier: (forum: string, month: string, side: string) =>
      `${forum}, month ${month}, which comes earlier under ${side}`,
    management: (ministry: string) => `Management of ${ministry}`,
    meeting: (came: string, of: string, learned: string, agreed: string, resolved: string) =>
      `ministers who came: ${came} of ${of}; ministries that learned what others do: ${learned}; goals on which one way of working was agreed: ${agreed}; blockages resolved: ${resolved}`,
    phases: {
      world: 'the world moves',
      meet: 'meetings',
      plan: 'units plan',
      implement: 'work is done',
      account: 'trust, culture and skill follow',
      command: 'the planner decides',
      observe: 'end of the month',
    },
    most: (what: string, count: string, of: string, largest: string) =>
      `${what}: ${count} of ${of} differ, most so this one. ${largest}`,
    compared: (what: string, a: string, b: string) => `${what}: A ${a}, B ${b}.`,
    stuck: 'stuck',
    free: 'free',
    unit: (ministry: string, place: string) => `${ministry}, unit ${place}`,
    followed:
      'What followed, along what feeds what in the model. Each step shows the largest difference; it may have other causes too.',
    next: (month: string, act: string, text: string) => `Then, month ${month} (${act}): ${text}`,
    by: (month: string, text: string) => `By month ${month}: ${text}`,
    months: (months: string) => `B minus A in months ${months}:`,
    sameLuck: 'Both have the same bad luck; another government tells another story.',
    quantities: {
      waiting: { many: 'Blockages', one: (of: string) => `Work of ${of}` },
      belief: {
        many: 'Beliefs of what others supply',
        one: (of: string) => `What a unit believes others supply (${of})`,
      },
      responsibility: { many: 'Responsibilities', one: (of: string) => `Responsibility (${of})` },
      agreement: { many: 'Agreed stances', one: (of: string) => `Agreed stance (${of})` },
      binding: {
        many: 'Strengths of agreements',
        one: (of: string) => `How strongly a unit is bound (${of})`,
      },
      accountability: {
        many: 'Who answers for goals',
        one: (of: string) => `How far somebody answers for ${of}`,
      },
      trust: { many: 'Trust between ministries', one: (of: string) => `Trust between ${of}` },
      trustInCentre: { many: 'Trust in the centre', one: (of: string) => `Trust of ${of} in the centre` },
      allocation: { many: 'Shares of work', one: (of: string) => `Share of a unit’s work (${of})` },
      stance: { many: 'Stances', one: (of: string) => `Stance (${of})` },
      netCapacity: {
        many: 'Capacities left for work',
        one: (of: string) => `Capacity left for work (${of})`,
      },
      supply: { many: 'Supplies of units', one: (of: string) => `What a unit supplies (${of})` },
      cellSupply: { many: 'Supplies of fields', one: (of: string) => `All that is supplied (${of})` },
      competence: { many: 'Competences', one: (of: string) => `Competence (${of})` },
      culture: { many: 'Cultures', one: (of: string) => `Culture of ${of}` },
      hands: { many: 'Ministries on a goal', one: (of: string) => `Ministries, in effect, on ${of}` },
      centreView: {
        many: 'Views of the centre',
        one: (of: string) => `What the centre thinks is called for on ${of}`,
      },
      attention: {
        many: 'Ministers’ attention',
        one: (of: string) => `Share of the wanted attention that the minister gives ${of}`,
      },
      hours: {
        many: 'Hours ministers have left',
        one: (of: string) => `Hours left to the minister of ${of}`,
      },
      meetingShare: {
        many: 'Shares of capacity in meetings',
        one: (of: string) => `Share of capacity in meetings, ${of}`,
      },
      primeMinisterHours: {
        many: 'Hours of the head of government',
        one: () => 'Hours left to the head of government',
      },
      backing: { many: 'Political backing', one: () => 'Political backing' },
      consistency: { many: 'Consistencies', one: (of: string) => `Consistency of the work on ${of}` },
      outcome: { many: 'Results', one: (of: string) => `Results on ${of}` },
    },
  },
  own: {
    title: 'Your government',
    about:
      'Paste a table with two columns, unit and service (a third, ministry, is welcome), or load a scenario file (YAML or JSON). Nothing leaves this computer.',
    paste: 'Table: unit, service, ministry',
    load: 'Load a scenario file',
    example: 'Show an example',
    read: 'Read the table',
    use: 'Use it in “Compare”',
    name: 'Name',
    exampleText:
      'Youth agency\tJob training\tLabour\nEmployment office\tJob training\tLabour\nSecond chance schools\tSchooling\tEducation\nSecond chance schools\tJob training\tEducation\nMayors’ fund\tJob training\tCities\nMayors’ fund\tHousing\tCities\nSocial fund\tHousing\tSocial Affairs\nSocial fund\tIncome support\tSocial Affairs\nFamily grants\tIncome support\tFamily\nFamily grants\tChild care\tFamily',
    mistakes: 'Please fix these lines',
    line: (line: string) => `Line ${line}`,
    skipped: 'The other lines were read.',
    columns: {
      about: 'Is this right?',
      unit: 'Unit',
      service: 'Service',
      ministry: 'Ministry',
      none: '(none)',
    },
    mistake: {
      noColumn: {
        unit: 'No column of units was found: say which it is.',
        service: 'No column of services was found: say which it is.',
      },
      unit: 'the unit is missing',
      service: 'the service is missing',
      twice: (found: string, first: string) => `“${found}” stands already in line ${first}`,
      fewUnits: (found: string) => `A government needs at least two units; found ${found}.`,
      tooLong: (found: string) => `At most 2,000 lines; found ${found}.`,
    },
    map: 'Overlap map',
    mapAbout: 'Units down, services across. ● works on it alone, ◆ others do too.',
    mapTitle: (count: string, of: string) => `${count} of ${of} services have more than one unit`,
    alone: 'alone',
    others: 'with others',
    unit: 'Unit',
    ministry: 'Ministry',
    units: 'Units on it',
    assumed:
      'What the table does not say (needs, sizes, culture) is drawn from a seed as for the invented governments.',
    forget: 'Forget it',
    loaded: (name: string) => `Loaded: ${name}.`,
    tooBig: 'The file is larger than 5 MB.',
    tooOld: 'This browser is too old to read tables and files. Update it, or use another one.',
  },
  assumptions: {
    title: 'All assumptions on one page',
    about:
      'What the model takes as given. Grey: the standard value. Plausible: the range from which “any plausible government” is drawn.',
    name: 'Assumption',
    plausible: 'Plausible',
    standard: 'Standard',
    meaning: 'What it means',
    source: 'Source',
    cannot: 'What this model cannot say',
    limits: [
      'It has no money, no elections, no media and no parliament.',
      'Nothing in it was fitted to a real government. Most numbers are assumptions, to be varied.',
      'The interval of an average shrinks with more runs. It says nothing about real governments.',
      'It never ranks ways of coordinating by one score: look at results, costs and people together.',
    ],
  },
  tour: {
    title: 'Tour',
    step: (step: string, of: string) => `${step} of ${of}`,
    next: 'Next',
    previous: 'Back',
    skip: 'Skip the tour',
    done: 'Start',
    steps: [
      {
        title: 'Two ways to coordinate',
        text: 'A and B run the same governments with the same bad luck. Only the coordination differs.',
      },
      {
        title: 'Choose a government',
        text: 'Six invented governments. Pick the one that feels most like yours.',
      },
      { title: 'Set A and B', text: 'Choose where each starts. Then pick which one the dials move.' },
      {
        title: 'Move a dial',
        text: 'The first governments answer at once. The picture sharpens up to two hundred.',
      },
      {
        title: 'Read the difference',
        text: 'Each dot is 1 in 50 governments. Dots on one side of the line agree; dots on both sides mean: no clear winner.',
      },
      {
        title: 'Who is left out',
        text: 'The grid shows gaps and waste together. The bars show where the time goes.',
      },
      {
        title: 'Share and step back',
        text: 'Undo, redo and replay everything. The link holds all you see and gives the same numbers everywhere.',
      },
    ],
  },
};

/** The words of the app; every language has them all. */
export type Strings = typeof en;
