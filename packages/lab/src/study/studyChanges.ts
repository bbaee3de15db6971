import type { StudyFile } from './studyFile.ts';

/** What differs between two versions of a study, a line each; empty if nothing that matters to runs does. */
export function studyChanges(before: StudyFile, after: StudyFile): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key !== 'name' && key !== 'description',
  ) as (keyof StudyFile)[];
  return keys.flatMap((key): string[] => {
    const [was, is]: [unknown, unknown] = [before[key], after[key]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    if (isMap(was) && isMap(is) && key !== 'design' && key !== 'precision') {
      return [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
        .map((name) => change(`${key}.${name}`, was[name], is[name]));
    }
    if (Array.isArray(was) && Array.isArray(is)) {
      const [had, has] = [was.map((each) => JSON.stringify(each)), is.map((each) => JSON.stringify(each))];
      const [gone, come] = [
        had.filter((each) => !has.includes(each)),
        has.filter((each) => !had.includes(each)),
      ];
      const moved = [...come.map((each) => `+ ${each}`), ...gone.map((each) => `- ${each}`)];
      return [`${key}: ${moved.join(', ') || 'in another order'}`];
    }
    return [change(key, was, is)];
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shortJson = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};
const change = (key: string, was: unknown, is: unknown): string =>
  was === undefined
    ? `${key}: new, ${shortJson(is)}`
    : is === undefined
      ? `${key}: taken out`
      : `${key}: was ${shortJson(was)}, is ${shortJson(is)}`;
