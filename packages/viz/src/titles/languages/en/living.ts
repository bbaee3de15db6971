import { capital } from '../../capital.ts';
import type { LivingWords } from '../../livingWords.ts';
import { plural } from '../plural.ts';

const months = (count: number): string => plural(count, 'month', 'months');
export const living: LivingWords = {
  titleOfTwo: 'The same government twice, with the same luck',
  titleOfOne: 'A government at work',
  ofHundred: '{} of 100',
  reached: 'goals reached',
  best: 'perfect coordination',
  waits: (pieces, longest) =>
    pieces === 1
      ? `1 piece of work waits, for ${months(longest)}`
      : `${pieces} pieces of work wait, the oldest for ${months(longest)}`,
  nothingWaits: 'No work waits',
  others: (ministries) => plural(ministries, 'other', 'others'),
  begins: (regime) => `From now on: ${regime}`,
  changes: 'The rules change',
  settles: (forum, who, whom, waited) =>
    `${capital(forum)} frees work of ${who} that waited ${months(waited)} for ${whom}`,
  inVain: (forum, who, whom, waited) =>
    `${capital(forum)} does not settle it: ${who} has waited ${months(waited)} for ${whom}`,
  hasWaited: (who, whom, waited) => `${who} has waited ${months(waited)} for ${whom}`,
  manyMeetings: (meetings) => `${meetings} meetings in one month`,
  quiet: 'Work goes on',
  part: ({ who, whom, settles, forum, waits }, more) =>
    `Here the two part. In both, ${who} waits for ${whom}. ${settles}: ${forum} settles it. ${waits}: it waits ${months(more)} more.`,
  partForGood: ({ who, whom, settles, forum, waits }) =>
    `Here the two part. In both, ${who} waits for ${whom}. ${settles}: ${forum} settles it. ${waits}: it waits to the end.`,
  onTable: (settled, left) =>
    settled + left === 0
      ? 'nothing to decide'
      : [...(settled > 0 ? [`${settled} settled`] : []), ...(left > 0 ? [`${left} still open`] : [])].join(
          ', ',
        ),
  month: 'Month {}',
  reform: 'reform',
  controls: {
    play: 'Play',
    pause: 'Pause',
    back: 'A month back',
    on: 'A month on',
    start: 'From the start',
    clock: 'Month',
    speed: 'Speed',
    speeds: ['slow', 'usual', 'fast'],
    list: 'Month by month in words',
    news: 'News',
    waiting: 'Waiting',
  },
  reading: [
    { sign: 'dot', text: 'work on its way to people' },
    { sign: 'glass', text: 'how far a goal is reached' },
    { sign: 'stuck', text: 'a piece of work that waits' },
    { sign: 'thread', text: 'who waits for whom, months' },
    { sign: 'ring', text: 'time in meetings' },
    { sign: 'seat', text: 'minister at the table' },
    { sign: 'delegate', text: 'a delegate' },
    { sign: 'spill', text: 'done twice' },
    { sign: 'cancel', text: 'contradicts other work' },
  ],
  note: 'One simulated government, drawn from what happened in the run.',
};
