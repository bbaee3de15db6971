import { capital } from './capital.ts';
import type { ForumMonth, ForumRow } from '../rows/forumRows.ts';
import type { ForumWords } from './forumWords.ts';
import type { Words } from './words.ts';
import { formatPercent } from './formatNumber.ts';

/** Smaller changes of belief or responsibility are only in the table, not in a sentence. */
const VISIBLE = 0.005;

/** The name of a forum as the subject of a sentence: by its kind, and its goal if it has one. */
export function forumSubject(
  { kind, goals }: Pick<ForumMonth, 'kind' | 'goals'>,
  words: ForumWords,
  nameOf: (id: string) => string,
): string {
  const name = (words.kinds as Readonly<Record<string, string>>)[kind] ?? words.unknownKind(kind);
  return goals.length === 1 ? words.on(name, nameOf(goals[0])) : name;
}

/**
 * The finding of a month: the obstacles settled, else the goals agreed on, else the work divided, else who
 * was informed.
 */
export function forumTitle(
  forum: ForumMonth,
  { forum: words }: Words,
  nameOf: (id: string) => string,
): string {
  const { month, rows, agreed } = forum;
  const name = forumSubject(forum, words, nameOf);
  const count = (of: (row: ForumRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const resolved = count((row) => row.resolved);
  const all = resolved + count(({ raised, deferred }) => raised + deferred);
  const divided = rows.filter((row) => row.yielded + row.takenBack >= VISIBLE).length;
  const informed = rows.filter(({ learnt }) => learnt >= VISIBLE).length;
  if (all > 0)
    return resolved > 0 ? words.settles(month, name, resolved, all) : words.settlesNone(month, name, all);
  if (agreed.length > 0) return words.agrees(month, name, agreed.length);
  if (divided > 0) return words.divides(month, name, divided);
  return informed > 0 ? words.exchanges(month, name, informed) : words.nothing(month, name);
}

/** Who came, who was in the chair, and how well prepared it was. */
export function forumSubtitle({ rows, primeMinisterCame, preparation }: ForumMonth, words: Words): string {
  const { forum } = words;
  const came = rows.filter(({ sent }) => sent === 'minister').length;
  const said = [
    rows.every(({ sent }) => sent === 'officials')
      ? forum.officialsCame(rows.length)
      : forum.ministersCame(came, rows.length),
    ...(primeMinisterCame === null ? [] : [forum.chaired(primeMinisterCame)]),
    forum.prepared(formatPercent(preparation, words)),
  ].join(', ');
  return capital(said);
}
