import { ownWord } from '../titles/ownWord.ts';
import type { ForumMonth } from '../rows/forumRows.ts';
import { forumTitle } from '../titles/forumTitle.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

interface Look {
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
}

/** The table twin of `forumMonth`: whom each ministry sent, and what the meeting was for it. */
export function forumTable(forum: ForumMonth, { language, names = {} }: Look = {}): Table {
  const words = wordsOf(language);
  const { forum: own, charts } = words;
  const nameOf = (id: string): string => ownWord(names, id) ?? id;
  const say = (value: number): string => formatNumber(value, 2, words);
  return {
    caption: forumTitle(forum, words, nameOf),
    columns: [
      textColumn(charts.ministry),
      textColumn(own.came),
      ...[
        own.hours,
        own.learnt,
        own.bound,
        own.yielded,
        own.takenBack,
        own.resolved,
        own.raised,
        own.deferred,
      ].map(numberColumn),
    ],
    rows: forum.rows.map((row) => [
      nameOf(row.ministry),
      own.sent[row.sent],
      ...[row.hours, row.learnt, row.bound, row.yielded, row.takenBack].map(say),
      ...[row.resolved, row.raised, row.deferred].map(String),
    ]),
  };
}

/** What was agreed in a month of a forum, goal by goal; where nothing was, how accountability moved. */
export function forumGoalTable(
  { agreed, accountability }: ForumMonth,
  { language, names = {} }: Look = {},
): Table {
  const words = wordsOf(language);
  const { forum: own } = words;
  const say = (value: number): string => formatNumber(value, 2, words);
  const nameOf = (id: string): string => ownWord(names, id) ?? id;
  if (agreed.length === 0 && accountability.length > 0) {
    return {
      caption: own.accountability,
      columns: [textColumn(own.goal), numberColumn(own.before), numberColumn(own.after)],
      rows: accountability.map(({ goal, before, after }) => [nameOf(goal), say(before), say(after)]),
    };
  }
  return {
    caption: own.stances,
    columns: [
      textColumn(own.goal),
      numberColumn(own.wanted),
      numberColumn(own.stance),
      numberColumn(own.bound),
    ],
    rows: agreed.map(({ goal, stance, members, binds }) => [
      nameOf(goal),
      say(members),
      say(stance),
      own.units(binds),
    ]),
  };
}
