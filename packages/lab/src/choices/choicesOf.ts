import { isName, parameters, suggest } from '@joined-up/core';
import type { Path, PlacedProblem } from '@joined-up/scenarios';
import { choiceKinds, type Choice, type ChoiceKind, type ChoiceOption } from './choice.ts';
import type { LeverFile } from './choiceFile.ts';

/** Levers by name, as written: options of choices, levels of others. */
type Levers = Readonly<Record<string, LeverFile>>;

const isKind = (name: string): name is ChoiceKind => (choiceKinds as readonly string[]).includes(name);
const isMap = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null && !Array.isArray(said);

/** The kind of a lever that is a choice, by its name or by its keys; undefined for a parameter. */
function kindOf(name: string, said: LeverFile): ChoiceKind | undefined {
  if (isMap(said))
    for (const kind of ['chair', 'members'] as const)
      if (Object.hasOwn(said, kind) && Object.keys(said).every((key) => key === kind || key === 'of'))
        return kind;
  return isKind(name) ? name : undefined;
}

/** Is a lever a choice, not a number? */
export const isChoice = (name: string, said: LeverFile): boolean => kindOf(name, said) !== undefined;

/**
 * The levers of a study that are choices; what is wrong is added to `problems`.
 * @param places - receives the path of each option
 */
export function choicesOf(
  levers: Levers,
  problems: PlacedProblem[],
  places = new Map<ChoiceOption, Path>(),
): Choice[] {
  return Object.entries(levers).flatMap(([name, said]): Choice[] => {
    const kind = kindOf(name, said);
    const path = ['levers', name];
    if (kind === undefined) {
      if (!Array.isArray(said))
        problems.push({
          path,
          expected: 'a list of levels',
          found: 'a map',
          mend: parameters.some((record) => record.name === name)
            ? 'write its levels as a list'
            : suggest(
                name,
                choiceKinds,
                'of a chair or members under a name of your own: { chair: [centre, peer], of: id of a forum }',
              ),
        });
      return [];
    }
    const long = isMap(said) && Object.hasOwn(said, kind) && kind !== 'regime' && kind !== 'merger';
    const { of, [kind]: own } = said as { readonly of?: string | string[] } & Record<string, unknown>;
    const at = long ? [...path, kind] : path;
    const options = optionsOf(kind, (long ? own : said) as LeverFile, at, problems, places);
    if (isKind(name) && kind !== name)
      problems.push({
        path,
        expected: `options of ${name}`,
        found: `a lever about ${kind}`,
        mend: `call it ${kind}, or something of its own`,
      });
    if (!isKind(name) && (!isName(name) || !/^[A-Za-z]\w{0,60}$/.test(name)))
      problems.push({
        path,
        expected: 'letters, digits and _, a letter first, and no name that JavaScript needs itself',
        found: `'${name}'`,
      });
    return [
      {
        name,
        kind,
        ...(long && of !== undefined ? { of: typeof of === 'string' ? [of] : of } : {}),
        options,
      },
    ];
  });
}

function optionsOf(
  kind: ChoiceKind,
  said: LeverFile,
  path: Path,
  problems: PlacedProblem[],
  places: Map<ChoiceOption, Path>,
): ChoiceOption[] {
  if (kind === 'regime' && !Array.isArray(said)) {
    problems.push({ path, expected: 'a list of ids of regimes', found: 'a map' });
    return [];
  }
  const listed = Array.isArray(said);
  const entries: (readonly [string | undefined, unknown, Path])[] = listed
    ? said.map((value, i) => [undefined, value, [...path, i]] as const)
    : Object.entries(said).map(([name, value]) => [name, value, [...path, name]] as const);
  if (entries.length === 0) problems.push({ path, expected: 'at least one option', found: 'none' });
  const options = entries.flatMap(([name, value, at]): ChoiceOption[] => {
    const option = read[kind](value, at, problems);
    if (option === undefined) return [];
    const made = { name: name ?? nameOf(option), value: option };
    places.set(made, at);
    return [made];
  });
  const seen = new Map<string, string>();
  options.forEach((option, i) => {
    const content = JSON.stringify(option.value);
    const other = seen.get(content);
    const again = options.findIndex(({ name }) => name === option.name) !== i;
    if (other !== undefined || again)
      problems.push({
        path: places.get(option)!,
        expected: 'each option once',
        found:
          other === undefined || other === option.name
            ? `${option.name} again`
            : `${option.name}, which is ${other} again`,
        mend: 'take one out',
      });
    seen.set(content, option.name);
  });
  return options;
}

/** The default name of an option. */
function nameOf(value: ChoiceOption['value']): string {
  if (value === false) return 'none';
  if (typeof value === 'string') return value;
  return 'peer' in value ? `peer:${value.peer}` : value.join('+');
}

type Read = (value: unknown, path: Path, problems: PlacedProblem[]) => ChoiceOption['value'] | undefined;

const words = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : `'${String(value)}'`;

const chairs = ['centre', 'prime-minister', 'czar', 'peer'] as const;

const read: Readonly<Record<ChoiceKind, Read>> = {
  chair(value, path, problems) {
    if (isMap(value) && typeof value.peer === 'string') return { peer: value.peer };
    const known = chairs.find((chair) => chair === value);
    if (known === undefined)
      problems.push({
        path,
        expected: `${chairs.join(', ')}, or { peer: id of a ministry }`,
        found: words(value),
        mend: suggest(String(value), chairs, 'a ministry is written { peer: its id }'),
      });
    return known;
  },
  members(value, path, problems) {
    if (value === 'mandated' || value === 'all') return value;
    return ministries(value, 1, 'mandated, all, or a list of ids of ministries', path, problems);
  },
  merger(value, path, problems) {
    if (value === false || value === 'none') return false;
    if (value === 'proposed') return value;
    return ministries(value, 2, 'none, proposed, or a list of ids of ministries', path, problems);
  },
  regime(value, path, problems) {
    if (typeof value === 'string') return value;
    problems.push({ path, expected: 'the id of a regime', found: words(value) });
    return undefined;
  },
};

function ministries(
  value: unknown,
  least: 1 | 2,
  expected: string,
  path: Path,
  problems: PlacedProblem[],
): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    problems.push({
      path,
      expected,
      found: words(value),
      mend: 'ministries are a list, each by its id',
    });
    return undefined;
  }
  if (value.length < least) {
    problems.push({
      path,
      expected: least === 2 ? 'at least two ministries, which merge' : 'at least one ministry',
      found: value.length === 0 ? 'none' : `only '${String(value[0])}'`,
      mend:
        least === 2
          ? 'name another one, or write none for no merger'
          : 'name one, or write all for all of them',
    });
    return undefined;
  }
  return value as readonly string[];
}
