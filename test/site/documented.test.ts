import { parameters, parameterText } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { shownOver } from '../../site/stage/hover.ts';
import { describe as describeName, undocumentedKeys } from '../../site/stage/declaration.ts';
import { declarationOf, docstringOf, faces, groupsOf, undocumented } from '../../site/stage/faces.ts';

describe('the public faces', () => {
  it('export no name without a docstring', () => {
    expect(undocumented()).toEqual([]);
  });

  it('have no key without a docstring', () => {
    expect(undocumentedKeys()).toEqual([]);
    const { members } = describeName({
      name: 'Options',
      inside: 'Options',
      file: 'test/site/fixtures/halfDocumented.ts',
    });
    expect(members.map(({ name, text }) => [name, text !== ''])).toEqual([
      ['told', true],
      ['untold', false],
      ['onlyDefault', false],
    ]);
  });

  it('are read as they stand: names that are handed on, declared in two steps, or exported under another name', () => {
    const face = Object.fromEntries(
      groupsOf(faces['@joined-up/lab']).flatMap(({ exports }) => exports.map((one) => [one.name, one])),
    );
    const file = (name: string): string => declarationOf(face[name])!.getSourceFile().fileName;
    expect(file('experiment')).toBe('packages/lab/src/experiment/experiment.ts');
    expect(file('Manifest')).toBe('packages/lab/src/provenance/manifestRecord.ts');
    expect(file('nameOfAsked')).toBe('packages/lab/src/cases/tellMatch.ts');
    expect(file('higher')).toBe('packages/claims/src/questions/against.ts');
    expect(
      declarationOf({ name: 'nobody', inside: 'nobody', file: faces['@joined-up/lab'] }),
    ).toBeUndefined();
  });

  it('are parted into groups by their comments', () => {
    const titles = groupsOf(faces['@joined-up/core']).map(({ title }) => title);
    expect(titles[0]).toBe('parameters: one record each');
    expect(titles.every((title) => title !== '')).toBe(true);
  });

  it('have docstrings that are looked for where they stand', () => {
    const exported = groupsOf(faces['@joined-up/statistics']).flatMap(({ exports }) => exports);
    const rounding = exported.find(({ name }) => name === 'isSame')!;
    expect(docstringOf(declarationOf(rounding)!)).toMatch(/^Are two numbers equal/);
  });
});

it('an editor shows over a parameter, where one is set, what it is', () => {
  const code = `import type { Parameters } from './packages/core/src/parameters/parameterKeys.ts';
export const set: Partial<Parameters> = { turfMotive: 0.2 };`;
  const record = parameters.find(({ name }) => name === 'turfMotive')!;
  expect(shownOver(code, 'turfMotive:')).toBe(parameterText(record));
});
