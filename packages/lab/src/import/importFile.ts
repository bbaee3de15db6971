import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import {
  importLanguages,
  importPage,
  importSheets,
  importTable,
  scenarioText,
  type Crosswalk,
  type DraftedImport,
  type ImportLanguage,
  type MappingFile,
  type TableImport,
} from '@joined-up/scenarios';
import { readTable, tableLanguage, workbookOf, type Table } from '@joined-up/scenarios/table';
import { speaking } from '../words/language.ts';
import { readBytes } from '../files/readBytes.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import type { ImportPaths } from './importPaths.ts';
import type { ImportSettings } from './importSettings.ts';
import { crosswalkText, readCrosswalk } from './readCrosswalk.ts';
import { mappingText, readMapping } from './readMapping.ts';

/** Largest size in bytes of a table. */
const MOST_BYTES = 200_000_000;

/** A table, and the government made from it. */
export interface Imported {
  readonly table: Table;
  readonly made: TableImport;
}

/** A table that was read, and what is known of its meaning before a government is made from it. */
export interface OpenedImport {
  readonly table: Table;
  /** The user's options, completed by the mapping file. */
  readonly mapping: MappingFile;
  /** Language of what is written if neither these nor the table shows one. */
  readonly language: ImportLanguage;
  /** The mapping file that was read; left out if there was none yet. */
  readonly read?: string;
  /**
   * Makes the government with a mapping.
   * @throws {InputError} naming columns that are not there and cells that cannot be read
   */
  readonly make: (mapping: MappingFile) => TableImport;
}

/** @throws {InputError} if they cannot be read, or there are no bytes */
function bytesOf(file: string): Uint8Array {
  const problems: Problem[] = [];
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes?.length === 0)
    problems.push({ path: file, expected: 'a file that can be read', found: 'an empty file' });
  if (bytes === undefined || problems.length > 0) throw new InputError('joined-up import', problems);
  return bytes;
}

/**
 * Reads the table in a file, and its mapping: the user's options, completed by the mapping file of an
 * earlier import.
 * @param mappingPath - a mapping file that the user named, which must exist; left out: the one beside the
 * scenario, if there is one
 * @throws {InputError} saying what cannot be read, and how to mend it
 */
export async function openImport(
  file: string,
  { mapping: said, table: options }: ImportSettings,
  paths: ImportPaths,
  mappingPath?: string,
): Promise<OpenedImport> {
  const table = await readTable(bytesOf(file), file, options);
  const from = mappingPath ?? (existsSync(paths.mapping) ? paths.mapping : undefined);
  const written = from === undefined ? {} : readMapping(from);
  const mapping: MappingFile = {
    ...written,
    ...said,
    ...(said.columns === undefined ? {} : { columns: { ...written.columns, ...said.columns } }),
  };
  const crosswalks = await crosswalksOf(mapping, from);
  const language = speaking();
  return {
    table,
    mapping,
    language,
    ...(from === undefined ? {} : { read: from }),
    make: (chosen) =>
      importTable(table, { mapping: chosen, crosswalks, language, name: basename(file, extname(file)) }),
  };
}

/** Language of what is written: the one asked for, else the table's, else the program's. */
export function languageOf(
  table: Table,
  { language }: MappingFile,
  otherwise: ImportLanguage,
): ImportLanguage {
  const ofTable = tableLanguage(table);
  return language ?? importLanguages.find((one) => one === ofTable) ?? otherwise;
}

/**
 * The government of a table without questions, with the goals that the user named by number.
 * @throws {InputError} as `make` does
 */
export function importWithout({ table, mapping, make }: OpenedImport, goals?: readonly number[]): Imported {
  const made = make(mapping);
  return { table, made: goals === undefined ? made : make({ ...mapping, goals: goalsAt(made, goals) }) };
}

/** Proposed goals by their numbers, from 1. */
export function goalsAt(
  { proposed }: TableImport,
  places: readonly number[],
): NonNullable<MappingFile['goals']> {
  const beyond = places.filter((place) => place > proposed.length);
  if (beyond.length > 0) {
    throw new InputError('joined-up import', [
      {
        path: '--goals',
        expected:
          `numbers from 1 to ${proposed.length}: ` +
          proposed.map(({ name }, i) => `${i + 1} ${name}`).join(', '),
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

/**
 * Writes crosswalks for a person to edit; existing ones stay as they are.
 * @returns the mapping that names them, and their file names
 */
function writeCrosswalks(
  { mapping, crosswalks }: Pick<DraftedImport, 'mapping' | 'crosswalks'>,
  paths: ImportPaths,
): { readonly mapping: MappingFile; readonly beside: (file: string) => string } {
  const beside = (file: string): string => relative(dirname(paths.mapping), file);
  const known = mapping.crosswalks ?? {};
  const hasPeople = crosswalks.people.length > 0;
  if (known.services === undefined && !existsSync(paths.services))
    writeWhole(paths.services, crosswalkText(crosswalks.services));
  if (known.people === undefined && hasPeople && !existsSync(paths.people))
    writeWhole(paths.people, crosswalkText(crosswalks.people));
  return {
    beside,
    mapping: {
      ...mapping,
      crosswalks: {
        services: known.services ?? beside(paths.services),
        ...(hasPeople ? { people: known.people ?? beside(paths.people) } : {}),
      },
    },
  };
}

/**
 * Writes what a person must fill in before a government can be made from a table; an existing mapping
 * stays as it is.
 * @returns the files to edit
 */
export function writeDrafts(drafted: DraftedImport, source: string, paths: ImportPaths): readonly string[] {
  const files = [
    paths.services,
    ...(drafted.crosswalks.people.length > 0 ? [paths.people] : []),
    paths.mapping,
  ];
  files.forEach(checkWritable);
  const { mapping } = writeCrosswalks(drafted, paths);
  if (!existsSync(paths.mapping))
    writeWhole(
      paths.mapping,
      mappingText({ mapping, chosen: true, proposed: [], file: { goals: [] } }, basename(source)),
    );
  return files;
}

/**
 * Writes the scenario, the mapping and crosswalks to edit, and the report as a page and as a workbook.
 * Existing crosswalks stay as they are.
 */
export async function writeImport({ table, made }: Imported, paths: ImportPaths): Promise<void> {
  Object.values(paths).forEach(checkWritable);
  const { mapping, beside } = writeCrosswalks(made, paths);
  writeWhole(paths.scenario, scenarioText(made.file));
  writeWhole(paths.mapping, mappingText({ ...made, mapping }, basename(table.source)));
  writeWhole(paths.page, importPage(made, table, beside(paths.mapping)));
  writeWhole(paths.sheets, await workbookOf(importSheets(made, table)));
}
