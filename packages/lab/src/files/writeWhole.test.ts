import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, writeWhole } from './writeWhole.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-write-'));
const place = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('makes the folders it needs and leaves nothing else', () => {
    writeWhole(place('a', 'b', 'rows.csv'), 'x\n');
    expect(readFileSync(place('a', 'b', 'rows.csv'), 'utf8')).toBe('x\n');
    expect(readdirSync(place('a', 'b'))).toEqual(['rows.csv']);
  });

  it('replaces what was there', () => {
    writeFileSync(place('rows.csv'), 'a long old text');
    writeWhole(place('rows.csv'), 'new');
    expect(readFileSync(place('rows.csv'), 'utf8')).toBe('new');
  });

  it('writes behind a link, which stays a link', () => {
    writeFileSync(place('real.csv'), 'old');
    symlinkSync(place('real.csv'), place('link.csv'));
    writeWhole(place('link.csv'), 'new');
    expect(lstatSync(place('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(place('real.csv'), 'utf8')).toBe('new');
  });

  it('writes to a device as it is', () => {
    writeWhole('/dev/null', 'x');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe.each([
  ['writeWhole', (file: string) => writeWhole(file, 'x')],
  ['checkWritable', checkWritable],
] as const)('%s refuses', (_, write) => {
  it.each([
    ['a folder', () => folder, 'a folder of that name'],
    ['a place below a file', () => place('file', 'rows.csv'), 'a file where a folder should be'],
    ['no name', () => '', 'an empty name'],
    ['too long a name', () => place('x'.repeat(300)), 'too long a name'],
  ])('%s, and leaves nothing', (__, file, found) => {
    writeFileSync(place('file'), 'kept');
    expect(() => write(file())).toThrow(InputError);
    expect(() => write(file())).toThrow(found);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('checkWritable', () => {
  it('leaves no file and no folder', () => {
    checkWritable(place('a', 'b', 'rows.csv'));
    expect(existsSync(place('a'))).toBe(false);
  });

  it('leaves what was there', () => {
    mkdirSync(place('a'));
    writeFileSync(place('a', 'rows.csv'), 'old');
    checkWritable(place('a', 'rows.csv'));
    expect(readFileSync(place('a', 'rows.csv'), 'utf8')).toBe('old');
  });
});
