import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { worldsKeptIn } from './keptWorlds.ts';

const made = { scenario: 'stylised', seeds: 1, months: null, sample: 'matrix' };
const place = { claim: 'C04', circumstance: 'veto=1', reference: 'status-quo' } as const;
const fresh = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'further', 'worlds.jsonl');
const filled = (): string => {
  const file = fresh();
  const kept = worldsKeptIn(file, made);
  kept.keep(place, 0, { effect: 0.1 + 0.2, usual: [1, null] });
  kept.keep(place, 3, { effect: null, usual: [] });
  return file;
};

describe('worldsKeptIn', () => {
  it('has to the bit what was kept, cell by cell', () => {
    const again = worldsKeptIn(filled(), made);
    expect([...again.of(place)]).toEqual([
      [0, { effect: 0.1 + 0.2, usual: [1, null] }],
      [3, { effect: null, usual: [] }],
    ]);
    expect(again.of({ ...place, reference: 'realistic-status-quo' }).size).toBe(0);
  });

  it('loses of an interruption only the line that it cut off', () => {
    const file = filled();
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, '{"claim":"C04","circumst');
    const again = worldsKeptIn(file, made);
    expect(again.of(place).size).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    again.keep(place, 4, { effect: 1, usual: [] });
    expect(worldsKeptIn(file, made).of(place).size).toBe(3);
  });

  it('refuses worlds that were tried with something else, and what is no world', () => {
    expect(() => worldsKeptIn(filled(), { ...made, seeds: 2 })).toThrow('name another file');
    const other = fresh();
    worldsKeptIn(other, made);
    writeFileSync(other, 'seed,outcome\n');
    expect(() => worldsKeptIn(other, made)).toThrow('line 1');
    const broken = filled();
    appendFileSync(broken, '{"claim":"C04"}\n');
    expect(() => worldsKeptIn(broken, made)).toThrow('line 4');
  });
});
