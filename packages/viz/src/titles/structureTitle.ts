import type { JoinedForum, Organisation } from '../rows/organisationUnder.ts';
import type { TitleWords, Words } from './words.ts';

/**
 * The finding of a change of structure: how many ministers there are instead of how many, and how many
 * forums come and go; or that nothing changes.
 */
export function structureChangeTitle(
  before: Organisation,
  after: Organisation,
  titles: TitleWords,
): string {
  const [earlier, later] = [ids(before), ids(after)];
  const come = [...later].filter((id) => !earlier.has(id)).length;
  const gone = [...earlier].filter((id) => !later.has(id)).length;
  const sameMinisters =
    JSON.stringify(before.ministers.map(({ ministries }) => ministries)) ===
    JSON.stringify(after.ministers.map(({ ministries }) => ministries));
  if (sameMinisters && come + gone === 0 && before.centre === after.centre) return titles.structureSame;
  return titles.structureChange(before.ministers.length, after.ministers.length, come, gone);
}

const ids = ({ forums }: Organisation): Set<string> => new Set(forums.map(({ id }) => id));

/**
 * What a forum is called: the name it was given, else its kind with its goal or its pair of ministries,
 * else its id.
 */
export function forumLabel(
  { id, kind, goals, members }: Pick<JoinedForum, 'id' | 'kind' | 'goals' | 'members'>,
  { forum }: Words,
  nameOf: (id: string) => string,
): string {
  if (nameOf(id) !== id) return nameOf(id);
  const name = (forum.names as Readonly<Record<string, string>>)[kind] ?? kind;
  if (id.startsWith('pair:')) return `${name}: ${members.map(nameOf).join(' + ')}`;
  if (id === kind) return name;
  return id.startsWith(kind) && goals.length === 1 ? `${name}: ${nameOf(goals[0])}` : id;
}
