import { ownWord } from '../titles/ownWord.ts';
import type { Organisation } from '../rows/organisationUnder.ts';
import { forumLabel } from '../titles/structureTitle.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { textColumn, type Table } from './table.ts';

/** The table twin of `regimeStructure`: ministers with their houses, then forums with their members. */
export function structureTable(
  { ministers, forums }: Organisation,
  { language, names = {} }: { language?: PictureLanguage; names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf(language);
  const { titles, charts } = words;
  const list = (ids: readonly string[]): string => ids.map((id) => ownWord(names, id) ?? id).join(', ');
  return {
    caption: titles.structure(ministers.length, forums.length),
    columns: [textColumn(charts.forum), textColumn(charts.members)],
    rows: [
      ...ministers.map(({ ministries }) => [charts.minister, list(ministries)]),
      ...forums.map((forum) => [
        forumLabel(forum, words, (id) => ownWord(names, id) ?? id),
        list(forum.members),
      ]),
    ],
  };
}
