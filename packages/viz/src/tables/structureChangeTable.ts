import { ownWord } from '../titles/ownWord.ts';
import type { Organisation } from '../rows/organisationUnder.ts';
import { forumLabel, structureChangeTitle } from '../titles/structureTitle.ts';
import { regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { textColumn, type Table } from './table.ts';

interface Look {
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
  readonly regime: string;
  readonly reference?: string;
}

/** The table twin of `structureChange`: each ministry's minister, then each forum's members, before and after. */
export function structureChangeTable(
  before: Organisation,
  after: Organisation,
  { language, names = {}, regime, reference = 'status-quo' }: Look,
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const nameOf = (id: string): string => ownWord(names, id) ?? id;
  const list = (ids: readonly string[] | undefined): string =>
    ids === undefined || ids.length === 0 ? '–' : ids.map(nameOf).join(', ');
  const ministries = after.ministers.flatMap((minister) => minister.ministries);
  const forums = [
    ...after.forums,
    ...before.forums.filter(({ id }) => !after.forums.some((forum) => forum.id === id)),
  ];
  return {
    caption: structureChangeTitle(before, after, words.titles),
    columns: [
      textColumn(''),
      textColumn(regimeWords(reference, words, names).name),
      textColumn(regimeWords(regime, words, names).name),
    ],
    rows: [
      ...ministries
        .filter((id) => list(under(before, id)) !== list(under(after, id)))
        .map((id) => [
          `${charts.minister}: ${nameOf(id)}`,
          list(under(before, id)),
          list(under(after, id)),
        ]),
      ...forums.map((forum) => [
        forumLabel(forum, words, nameOf),
        list(membersIn(before, forum.id)),
        list(membersIn(after, forum.id)),
      ]),
    ],
  };
}

const under = ({ ministers }: Organisation, id: string): readonly string[] | undefined =>
  ministers.find(({ ministries }) => ministries.includes(id))?.ministries;
const membersIn = ({ forums }: Organisation, id: string): readonly string[] | undefined =>
  forums.find((forum) => forum.id === id)?.members;
