import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import {
  importPage,
  importTable,
  scenarioText,
  type Crosswalk,
  type MappingFile,
  type TableImport,
} from '@joined-up/scenarios';
import { readTable, type Table } from '@joined-up/scenarios/table';
import { spoken } from '../words/language.ts';
import { readBytes } from '../files/readBytes.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import type { ImportPaths } from './importPaths.ts';
import type { ImportSettings } from './importSettings.ts';
import { crosswalkText, readCrosswalk } from './readCrosswalk.ts';
import { mappingText, readMapping } from './readMapping.ts';

/** A table larger than this is not one of programmes. */
const MOST_BYTES = 200_000_000;

/** A table, the government made of it, and the mapping that it was made by. */
export interface Imported {
  readonly table: Table;
  readonly made: TableImport;
  /** The mapping file that was read; none: there was none yet. */
  readonly read?: string;
}

/** @throws {InputError} if they cannot be read, or there are none */
function bytesOf(file: string): Uint8Array {
  const problems: Problem[] = [];
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes?.length === 0)
    problems.push({ path: file, expected: 'a file that can be read', found: 'an empty file' });
  if (bytes === undefined || problems.length > 0) throw new InputError('joined-up import', problems);
  return bytes;
}

/**
 * Makes a government of the table in a file: by what the user said, else by the mapping file of an earlier import, else by its headings.
 * @param mappingPath - a mapping file that the user named, which must be there; none: the one beside the scenario, if there is one
 * @throws {InputError} saying what cannot be read, and how to mend it
 */
export async function importFile(
  file: string,
  { mapping: said, goals, table: options }: ImportSettings,
  paths: ImportPaths,
  mappingPath?: string,
): Promise<Imported> {
  const table = await readTable(bytesOf(file), file, options);
  const from = mappingPath ?? (existsSync(paths.mapping) ? paths.mapping : undefined);
  const written = from === undefined ? {} : readMapping(from);
  const mapping: MappingFile = {
    language: spoken(),
    ...written,
    ...said,
    ...(said.columns === undefined ? {} : { columns: { ...written.columns, ...said.columns } }),
  };
  const crosswalks = await crosswalksOf(mapping, from);
  const make = (chosen: MappingFile): TableImport =>
    importTable(table, { mapping: chosen, crosswalks, name: basename(file, extname(file)) });
  const made = make(mapping);
  const read = from === undefined ? {} : { read: from };
  if (goals === undefined) return { table, made, ...read };
  return { table, made: make({ ...mapping, goals: goalsAt(made, goals) }), ...read };
}

/** Proposed goals by their places, from 1. */
export function goalsAt(
  { proposed }: TableImport,
  places: readonly number[],
): NonNullable<MappingFile['goals']> {
  const beyond = places.filter((place) => place > proposed.length);
  if (beyond.length > 0) {
    throw new InputError('joined-up import', [
      {
        path: '--goals',
        expected: `numbers from 1 to ${proposed.length}: ${proposed.map(({ name }, i) => `${i + 1} ${name}`).join(', ')}`,
        found: beyond.join(', '),
      },
    ]);
  }
  return places.map((place) => {
    const { name, services, people } = proposed[place - 1];
    return {
      name,
      ...(services === undefined ? {} : { services: [...services] }),
      ...(people === undefined ? {} : { people: [...people] }),
    };
  });
}

async function crosswalksOf(
  { crosswalks = {} }: MappingFile,
  from: string | undefined,
): Promise<{ services?: Crosswalk; people?: Crosswalk }> {
  const at = (file: string): string => (from === undefined ? file : join(dirname(from), file));
  return {
    ...(crosswalks.services === undefined
      ? {}
      : { services: await readCrosswalk(at(crosswalks.services)) }),
    ...(crosswalks.people === undefined ? {} : { people: await readCrosswalk(at(crosswalks.people)) }),
  };
}

/** Writes the scenario, the mapping and crosswalks to edit, and the page about the import. A crosswalk that is there stays as it is. */
export function writeImport({ table, made }: Imported, paths: ImportPaths): void {
  Object.values(paths).forEach(checkWritable);
  const beside = (file: string): string => relative(dirname(paths.mapping), file);
  const known = made.mapping.crosswalks ?? {};
  if (known.services === undefined && !existsSync(paths.services))
    writeWhole(paths.services, crosswalkText(made.crosswalks.services));
  if (known.people === undefined && made.crosswalks.people.length > 0 && !existsSync(paths.people))
    writeWhole(paths.people, crosswalkText(made.crosswalks.people));
  const mapping: MappingFile = {
    ...made.mapping,
    crosswalks: {
      services: known.services ?? beside(paths.services),
      ...(made.crosswalks.people.length === 0 ? {} : { people: known.people ?? beside(paths.people) }),
    },
  };
  writeWhole(paths.scenario, scenarioText(made.file));
  writeWhole(paths.mapping, mappingText({ ...made, mapping }, basename(table.source)));
  writeWhole(paths.page, importPage(made, table, beside(paths.mapping)));
}
