import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairedDifference } from '@joined-up/viz';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPicture, writePicture } from './writePicture.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const chart = pairedDifference(
  [1, 2].flatMap((seed) => ['status-quo', 'cog'].map((regime) => ({ seed, regime, value: seed / 10 }))),
  { metric: 'outcome', width: 360 },
);
const written = (name: string): Buffer => {
  writePicture(chart, join(folder, name));
  return readFileSync(join(folder, name));
};

describe('writePicture', () => {
  it('goes by the ending, in capitals too', () => {
    expect(written('a.svg').toString()).toMatch(/^<svg /);
    expect(written('a.png').subarray(1, 4).toString()).toBe('PNG');
    expect(written('a.PNG').subarray(1, 4).toString()).toBe('PNG');
  });
  it('writes SVG where there is no ending', () => expect(written('a').toString()).toMatch(/^<svg /));
  it('refuses what is neither, before anything is run, and leaves nothing', () => {
    expect(() => checkPicture(join(folder, 'b.jpg'))).toThrow(
      "expected a picture that ends in .svg or .png, found '.jpg'",
    );
    expect(() => writePicture(chart, join(folder, 'b.jpg'))).toThrow('.svg or .png');
    expect(readdirSync(folder)).not.toContain('b.jpg');
  });
});
