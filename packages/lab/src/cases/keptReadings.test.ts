import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seed } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { findCase, sourceOfCase } from './findCase.ts';
import { combinationsKeptIn, readingsKeptIn } from './keptReadings.ts';
import { readWorld, tryCase } from './tryCase.ts';

const made = { seeds: 1, sample: 'cases' };
const nav = sourceOfCase('nav');
const fresh = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'further', 'worlds.jsonl');

describe('readingsKeptIn', () => {
  it('goes on after an interruption with every world that was read, and comes to the same', async () => {
    const found = findCase('nav');
    const whole = await tryCase(found, { ...made, worlds: 3 });
    const file = fresh();
    let read = 0;
    await expect(
      tryCase(found, {
        ...made,
        worlds: 3,
        kept: readingsKeptIn(file, nav, made),
        read: async (structure, world, seeds) => {
          if (read === 2) throw new Error('interrupted');
          read++;
          return readWorld(found, structure, world, seeds);
        },
      }),
    ).rejects.toThrow('interrupted');
    // The next line is cut off in the middle.
    appendFileSync(file, '{"structure":"today","wor');
    const others: Seed[] = [];
    const again = await tryCase(found, {
      ...made,
      worlds: 3,
      kept: readingsKeptIn(file, nav, made),
      read: async (structure, world, seeds) => {
        others.push(world.seed);
        return readWorld(found, structure, world, seeds);
      },
    });
    expect(again.cells).toEqual(whole.cells);
    expect(others).toEqual([whole.worlds[2].seed]);
  });

  it('refuses another case, other luck, and what is no world', () => {
    const file = fresh();
    readingsKeptIn(file, nav, made);
    expect(() => readingsKeptIn(file, nav, { ...made, seeds: 2 })).toThrow('name another file');
    expect(() => readingsKeptIn(file, sourceOfCase('jobcentre-plus'), made)).toThrow('name another file');
    const { texts } = nav;
    const prose = { ...nav, texts: { ...texts, 'assumptions.md': 'More of them.' } };
    expect(() => readingsKeptIn(file, prose, made)).not.toThrow();
    appendFileSync(file, '{"structure":"today","world":0,"readings":[{"value":"1"}]}\n');
    expect(() => readingsKeptIn(file, nav, made)).toThrow('line 2');
  });
});

describe('combinationsKeptIn', () => {
  it('has what was kept, and refuses other cases and letters that say nothing', () => {
    const file = fresh();
    combinationsKeptIn(file, [nav], made).keep({ combination: 3, said: 'yln-' });
    expect(combinationsKeptIn(file, [nav], made).lines).toEqual([{ combination: 3, said: 'yln-' }]);
    expect(() => combinationsKeptIn(file, [nav, nav], made)).toThrow('name another file');
    appendFileSync(file, '{"combination":4,"said":"yx"}\n');
    expect(() => combinationsKeptIn(file, [nav], made)).toThrow('line 3');
  });
});
