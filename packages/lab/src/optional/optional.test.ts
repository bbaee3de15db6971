import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { optional } from './optional.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-optional-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('optional', () => {
  it('tells the line that installs what is missing, and what does without', () => {
    expect(() =>
      optional('PNG', ['one-of-two', 'two-of-two'], 'write an .svg file', [join(folder, 'package.json')]),
    ).toThrow(
      'PNG\n  expected the optional packages one-of-two and two-of-two, ' +
        "found none that can be loaded; install with 'npm install one-of-two two-of-two', " +
        'or write an .svg file',
    );
  });

  it('finds what is beside the program, or else where its user works', () => {
    mkdirSync(join(folder, 'node_modules', 'drawer'), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', 'drawer', 'package.json'),
      '{ "name": "drawer", "main": "drawer.js" }',
    );
    writeFileSync(join(folder, 'node_modules', 'drawer', 'drawer.js'), 'module.exports = 7;');
    const places = [import.meta.url, join(folder, 'package.json')];
    expect(optional('drawing', ['drawer'], 'draw by hand', places)('drawer')).toBe(7);
    expect(optional('charts', ['yaml'], 'draw by hand', places).resolve('yaml')).toContain('yaml');
  });
});
