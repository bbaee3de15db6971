import type { ShortWords } from '../../shortWords.ts';

export const shortWords: ShortWords = {
  compared: (reference) => `Compared with ${reference}, the same government with the same luck.`,
  atWork: 'One of these governments at work',
  hangsOn: 'What it depends on',
  meanDifference: 'mean difference, governments lower / higher',
  hangsOnAbout: (seeds) =>
    `The same comparison, ${seeds === 1 ? 'one government' : `${seeds} governments`}, where contested mechanisms work differently`,
  structures: {
    today: 'As the model is specified',
    'sceptic-of-mergers': 'Mergers cost more and settle late',
    'sceptic-of-centres': 'Centres meet vetoes, gaming and late results',
    'people-first': 'What counts is what people experience',
    'all-sceptic': 'All of these at once',
  },
  moreIn: 'All charts, tables and parameters:',
  more: 'the same command with --full',
};
