import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tables, withTables } from '../../docs/tables.ts';

const text = readFileSync(new URL('../../docs/odd.md', import.meta.url), 'utf8');

describe('docs/odd.md', () => {
  it('holds every table as the code has it now (mend it with `pnpm docs`)', () => {
    expect(withTables(text)).toBe(text);
  });

  it.each(Object.keys(tables))('has a place for the table of %s', (name) => {
    expect(text).toContain(`<!-- begin ${name} -->`);
  });

  it('has the seven elements of the protocol in order', () => {
    const elements = ['Purpose and patterns', 'Entities, state variables and scales', 'Process overview and scheduling', 'Design concepts', 'Initialization', 'Input data', 'Submodels'];
    const places = elements.map((element, i) => text.indexOf(`## ${i + 1} ${element}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
