import type { WordedForum } from '../titles/forumWords.ts';
import type { Words } from '../titles/words.ts';
import type { FilmMonth } from './film.ts';
import type { LivingNames } from './livingNames.ts';

/** Name of a forum that met in a month: as the subject of a sentence, or as a label. */
export function forumText(
  { meetings }: FilmMonth,
  forum: string,
  { goal, ministry }: LivingNames,
  { forum: words }: Words,
  as: 'subject' | 'label',
): string {
  const met = meetings.find((one) => one.met.forum === forum)?.met;
  // A ministry's own meeting is not in the film: it settles what is between its houses.
  const type = met?.type ?? 'ministry';
  const name =
    (as === 'subject' ? words.kinds : words.names)[type as WordedForum] ?? words.unknownKind(type);
  if (met === undefined || type === 'cabinet') return name;
  const sitting = [...met.ministers, ...met.delegates];
  if (forum.startsWith('pair:') && sitting.length === 2)
    return `${name} ${sitting.map((m) => ministry[m]).join(' + ')}`;
  return met.goals.length === 1 ? words.on(name, goal[met.goals[0]]) : name;
}
