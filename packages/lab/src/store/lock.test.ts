import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { onDisturbedDisk } from '../testing/disturbedDisk.ts';
import { lockWhenDead, takeLock, Taken, type Lock } from './lock.ts';
import { Lost } from './lost.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'results-'));
  file = join(folder, 'sweep.lock');
});

const dead = { token: 'dead', machine: hostname(), process: 2 ** 22 + 1, began: null };
const elsewhere = { token: 'far', machine: 'elsewhere', boot: 'b', namespace: 'n', process: 1, began: '1' };
const put = (holder: object): void => writeFileSync(file, JSON.stringify(holder));
const aged = (seconds: number): void =>
  utimesSync(file, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);
const refusal = (): string => {
  try {
    takeLock(file).release();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};

describe('a lock', () => {
  it('is held by one, and leaves nothing when it is given back', () => {
    const lock = takeLock(file);
    expect(refusal()).toMatch(/process \d+ at work in it; wait for it/);
    lock.check();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process of this machine that no longer runs is nobody’s, and that is told', () => {
    put(dead);
    const notices: string[] = [];
    takeLock(file, (notice) => notices.push(notice)).release();
    expect(notices).toEqual([
      expect.stringMatching(/^The lock of process \d+ is taken over: it no longer runs/),
    ]);
  });

  it('of another machine is its own while it is renewed, and nobody’s 60 s after', () => {
    put(elsewhere);
    aged(50);
    expect(refusal()).toMatch(/process 1 of elsewhere at work in it.*free 60 s after/);
    aged(70);
    const notices: string[] = [];
    takeLock(file, (notice) => notices.push(notice)).release();
    expect(notices).toEqual([
      expect.stringMatching(/process 1 of elsewhere.*not renewed for more than 60 s/),
    ]);
  });

  it('of another container with the same host name and the same process number is not ours', () => {
    takeLock(file).release();
    const mine = takeLock(file);
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    mine.release();
    // This process's own number, but in another process namespace: a different process.
    put({ ...holder, token: 'other', namespace: 'pid:[1]' });
    expect(refusal()).toMatch(/at work in it/);
    put({ ...holder, token: 'other', boot: 'another boot' });
    expect(refusal()).toMatch(/at work in it/);
    aged(70);
    expect(refusal()).toBe('');
  });

  it('that cannot be read is somebody’s for 60 s', () => {
    writeFileSync(file, '');
    expect(refusal()).toMatch(/a lock that cannot be read/);
    aged(70);
    expect(refusal()).toBe('');
  });

  it('that another program took over is told before the next write', () => {
    const lock = takeLock(file);
    put(elsewhere);
    expect(() => lock.check()).toThrow(Lost);
    lock.release();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(elsewhere);
  });

  it('of a folder that was moved away is lost', () => {
    const lock = takeLock(file);
    renameSync(folder, `${folder}-elsewhere`);
    expect(() => lock.check()).toThrow(/deleted or moved/);
    lock.release();
    expect(existsSync(folder)).toBe(false);
  });
});

const waited = (signal?: AbortSignal): Promise<Lock> => lockWhenDead(file, () => {}, signal, 20);

describe('a lock of another machine, waited for', () => {
  it('is taken over when nobody has renewed it', async () => {
    put(elsewhere);
    aged(59.7);
    const notices: string[] = [];
    const lock = await lockWhenDead(file, (notice) => notices.push(notice), undefined, 20);
    lock.check();
    lock.release();
    expect(notices).toEqual([
      expect.stringMatching(/^The lock of process 1 of elsewhere is here/),
      expect.stringMatching(/is taken over: it was not renewed for more than 60 s/),
    ]);
  });

  it('is somebody’s as soon as it is renewed, or is another one', async () => {
    put(elsewhere);
    aged(30);
    setTimeout(() => aged(20), 60);
    await expect(waited()).rejects.toThrow(Taken);
    aged(30);
    setTimeout(() => put({ ...elsewhere, token: 'another' }), 60);
    await expect(waited()).rejects.toThrow(/at work in it/);
  });

  it('of a process of this machine that runs is refused at once, and so is waiting that is ended', async () => {
    const lock = takeLock(file);
    await expect(lockWhenDead(file, () => {}, undefined, 1e6)).rejects.toThrow(Taken);
    lock.release();
    put(elsewhere);
    await expect(waited(AbortSignal.timeout(60))).rejects.toThrow(Taken);
  });
});

/**
 * Lets others come in at some calls of the first one.
 * @returns all that have the lock then, and how many calls it made
 */
async function race(...places: readonly number[]): Promise<{ have: Lock[]; calls: number }> {
  const have: Lock[] = [];
  const attempt = (): void => {
    try {
      have.push(takeLock(file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  };
  let calls = 0;
  let others = false;
  await onDisturbedDisk(
    folder,
    () => {
      if (others) return;
      others = true;
      for (const place of places) if (place === calls) attempt();
      others = false;
      calls++;
    },
    attempt,
  );
  return { have, calls };
}

describe('taking over a dead lock', () => {
  it('succeeds once, whatever two others do in between at any of its calls', async () => {
    put(dead);
    const { have, calls } = await race();
    expect(have).toHaveLength(1);
    for (const lock of have) lock.release();
    expect(calls).toBeGreaterThan(8);
    for (let second = 0; second < calls; second++) {
      for (let third = second; third < calls; third++) {
        put(dead);
        const { have: holders } = await race(second, third);
        expect(holders, `others at calls ${second} and ${third}`).toHaveLength(1);
        holders[0].check();
        holders[0].release();
      }
    }
  });

  it('that died half-way is taken over itself', async () => {
    put(dead);
    let calls = 0;
    const { calls: all } = await race();
    for (let at = 0; at < all; at++) {
      rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(root, 'results-'));
      file = join(folder, 'sweep.lock');
      put(dead);
      calls = 0;
      // From this call on every call fails, as if the program had been killed.
      await onDisturbedDisk(
        folder,
        () => {
          if (calls++ >= at) throw new Error('killed');
        },
        () => {
          try {
            takeLock(file);
          } catch {
            /* It is dead. */
          }
        },
      );
      // The lock names this live process; make it name a dead one.
      for (const name of readdirSync(folder)) {
        const text = readFileSync(join(folder, name), 'utf8');
        if (text.startsWith('{'))
          writeFileSync(
            join(folder, name),
            text.replace(`"process":${process.pid}`, `"process":${2 ** 22 + 2}`),
          );
      }
      expect(refusal(), `killed at call ${at}`).toBe('');
    }
  });
});
