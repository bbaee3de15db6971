import type { ShortWords } from '../../shortWords.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const shortWords: ShortWords = {
  withRegimes: (regimes) => `with ${listed(regimes)}`,
  higher: (who, subject, counts) => `${who}, ${subject} is higher ${counts}`,
  lower: (who, subject, counts) => `${who}, ${subject} is lower ${counts}`,
  barely: (who, subject) => `${who}, ${subject} barely changes`,
  unclear: (who, subject) => `${who}, ${subject} rises in some governments and falls in others`,
  inOf: (count, of) => `in ${count} of ${of} governments`,
  eachInOf: (count, of) => `in ${count} of ${of} governments each`,
  atLeast: (count, of) => `in at least ${count} of ${of} governments each`,
  compared: (reference) => `Compared with ${reference}, the same government with the same luck.`,
  atWork: 'One of these governments at work',
  hangsOn: 'What it hangs on',
  meanDifference: 'mean difference, governments lower / higher',
  hangsOnAbout: (seeds) =>
    `The same comparison, ${seeds === 1 ? 'one government' : `${seeds} governments`}, where contested mechanisms work otherwise`,
  structures: {
    today: 'As the model is specified',
    'sceptic-of-mergers': 'Mergers cost more and settle late',
    'sceptic-of-centres': 'Centres meet vetoes, gaming and late results',
    'people-first': 'What counts is what people meet',
    'all-sceptic': 'All of these at once',
  },
  moreIn: 'All charts, tables and parameters:',
  more: 'the same command with --full',
};
