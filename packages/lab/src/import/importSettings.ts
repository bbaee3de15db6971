import { InputError, suggest, type Problem } from '@joined-up/core';
import { importLanguages, type MappingFile } from '@joined-up/scenarios';
import { roles, type Role, type TableOptions } from '@joined-up/scenarios/table';
import { separators } from './separators.ts';

/** Options on the command line about a table and its government. */
export interface ImportWords {
  readonly columns?: string;
  readonly name?: string;
  readonly source?: string;
  readonly currency?: string;
  readonly year?: string;
  readonly language?: string;
  readonly lists?: string;
  readonly decimal?: string;
  readonly goals?: string;
  readonly merger?: string;
  readonly encoding?: string;
  readonly separator?: string;
  readonly sheet?: string;
}

/** The same options, parsed. */
export interface ImportSettings {
  /** The part that takes precedence over the mapping file. */
  readonly mapping: MappingFile;
  /** Numbers of proposed goals, from 1; left out: the mapping's, or as proposed. */
  readonly goals?: readonly number[];
  readonly table: TableOptions;
}

/** @throws {InputError} naming every invalid option */
export function importSettings(words: ImportWords): ImportSettings {
  const problems: Problem[] = [];
  const columns = words.columns === undefined ? undefined : readColumns(words.columns, problems);
  const language = importLanguages.find((one) => one === words.language);
  if (words.language !== undefined && language === undefined)
    problems.push({
      path: '--language',
      expected: `one of ${importLanguages.join(', ')}`,
      found: `'${words.language}'`,
    });
  if (words.decimal !== undefined && words.decimal !== 'comma' && words.decimal !== 'point')
    problems.push({ path: '--decimal', expected: 'comma or point', found: `'${words.decimal}'` });
  const separator = words.separator === undefined ? undefined : separators[words.separator];
  if (words.separator !== undefined && separator === undefined)
    problems.push({
      path: '--separator',
      expected: `one of ${Object.keys(separators).join(', ')}`,
      found: `'${words.separator}'`,
    });
  const goals =
    words.goals === undefined || words.goals === 'proposed'
      ? undefined
      : words.goals.split(',').map(Number);
  if (goals?.some((place) => !Number.isInteger(place) || place < 1) === true)
    problems.push({
      path: '--goals',
      expected: "'proposed', or numbers of proposed goals such as 1,3",
      found: `'${words.goals}'`,
    });
  if (problems.length > 0) throw new InputError('joined-up import', problems);
  const { name, source, currency, year, lists, merger, encoding, sheet } = words;
  return {
    mapping: {
      ...given({ name, source, currency, year, language, lists, columns }),
      ...(words.decimal === undefined ? {} : { decimal: words.decimal as 'comma' | 'point' }),
      ...(merger === undefined ? {} : { merger: merger.split(',').map((one) => one.trim()) }),
    },
    ...(goals === undefined ? {} : { goals }),
    table: given({ encoding, sheet, separator }),
  };
}

/** The object without undefined values. */
function given<Some extends object>(all: Some): { [Key in keyof Some]?: Exclude<Some[Key], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Some]?: Exclude<Some[Key], undefined>;
  };
}

/**
 * Reads `ministry=Sector,unit='Unidad, ejecutora'`, with quotes around headings that contain a comma;
 * nothing after the sign means no column.
 */
function readColumns(text: string, problems: Problem[]): Partial<Record<Role, string | null>> {
  const found: Partial<Record<Role, string | null>> = {};
  const parts = text.match(/(?:[^,'"]|'[^']*'|"[^"]*")+/g) ?? [];
  for (const part of parts) {
    const [, word = '', value = ''] = /^\s*(\w+)\s*=\s*([^]*?)\s*$/.exec(part) ?? [];
    const role = roles.find((one) => one === word);
    if (role === undefined) {
      problems.push({
        path: '--columns',
        expected: `parts such as ministry='Sector', of ${roles.join(', ')}`,
        found: `'${part.trim()}'`,
        mend: suggest(word, roles, 'put a heading that holds a comma in quotes'),
      });
      continue;
    }
    const heading = /^(['"])([^]*)\1$/.exec(value)?.[2] ?? value;
    found[role] = heading === '' ? null : heading;
  }
  return found;
}
