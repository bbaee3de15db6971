import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chronicle, regime } from '@joined-up/core';
import { livingGovernment } from '@joined-up/viz';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { experiment } from '../experiment/experiment.ts';
import { show } from './show.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-show-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

describe('show, of a living government', () => {
  const { runs } = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', regime('cog')],
    seeds: 1,
    months: 14,
    observe: [chronicle],
  });
  const living = livingGovernment([runs['status-quo'][0], runs.cog[0]]);

  it('writes a page that plays', () => {
    show(living, join(folder, 'a.html'));
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });
  it('writes its frames as stills', () => {
    show(living, join(folder, 'b.svg'));
    show(living, join(folder, 'b.PNG'));
    const months = living.frames().map(({ month }) => month);
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('b-'))
        .sort(),
    ).toEqual(months.flatMap((month) => [`b-${month}.PNG`, `b-${month}.svg`]).sort());
    expect(
      readFileSync(join(folder, `b-${months[0]}.PNG`))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
  it('refuses another ending', () =>
    expect(() => show(living, join(folder, 'c.gif'))).toThrow(
      "expected a page that ends in .html, or stills in .svg or .png, found '.gif'",
    ));
});
