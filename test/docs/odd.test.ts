import { existsSync, readFileSync } from 'node:fs';
import { parameterGroups, parameters, type ParameterRecord } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { tables, withTables } from '../../docs/tables.ts';

const text = readFileSync(new URL('../../docs/odd.md', import.meta.url), 'utf8');

/** The formulas: from the end of the tables of parameters to the departures. */
const submodels = text.slice(text.indexOf('<!-- end parameters -->'), text.indexOf('## Departures'));
const code = [...submodels.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside).join(' ');

const isNamed = ({ name, symbol }: ParameterRecord): boolean =>
  new RegExp(`\\b${name}\\b`).test(code) || (symbol !== '' && code.includes(symbol));

describe('docs/odd.md', () => {
  it('holds every table as the code has it now (mend it with `pnpm docs`)', () => {
    expect(withTables(text)).toBe(text);
  });

  it.each(Object.keys(tables))('has a place for the table of %s', (name) => {
    expect(text).toContain(`<!-- begin ${name} -->`);
  });

  it('says of every field of a run what it is', () => {
    expect(tables.fields.split('\n').filter((line) => /\|\s*\|$/.test(line))).toEqual([]);
  });

  it('has the seven elements of the protocol in order', () => {
    const elements = [
      'Purpose and patterns',
      'Entities, state variables and scales',
      'Process overview and scheduling',
      'Design concepts',
      'Initialization',
      'Input data',
      'Submodels',
    ];
    const places = elements.map((element, i) => text.indexOf(`## ${i + 1} ${element}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says in its formulas where each parameter acts, by name or symbol', () => {
    // The last group is about drawing stylised governments, which section 5 describes.
    const inFormulas = parameterGroups.flatMap(({ name, parameters: own }): readonly ParameterRecord[] =>
      name === 'The government' ? [] : own,
    );
    expect(inFormulas.filter((parameter) => !isNamed(parameter)).map(({ name }) => name)).toEqual([]);
  });

  it('names no parameter or source file that is not there', () => {
    const words = code.match(/\b[a-z]+[A-Z][A-Za-z]*\b(?!\.ts)/g) ?? [];
    const known = new Set<string>(parameters.map(({ name }) => name));
    expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
    const files = code.match(/[\w/.]+\.ts\b/g) ?? [];
    const places = ['', 'forums/'].map(
      (folder) => new URL(`../../packages/core/src/${folder}`, import.meta.url),
    );
    expect(
      files.filter(
        (file) => !file.startsWith('test/') && !places.some((place) => existsSync(new URL(file, place))),
      ),
    ).toEqual([]);
  });
});
