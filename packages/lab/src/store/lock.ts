import { linkSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { InputError } from '@joined-up/core';
import { cannotWrite } from '../files/writeWhole.ts';

interface Holder {
  readonly machine: string;
  readonly process: number;
  /** When the process began, in ticks of its machine, where it can be told: numbers of processes are used again. */
  readonly began: string | null;
}

/** Locks that this very process holds. */
const held = new Set<string>();

/**
 * Takes a folder for one program. A program that was killed holds nothing.
 * @returns how to give it back
 * @throws {InputError} if another program has it
 */
export function takeLock(file: string): () => void {
  const place = resolve(file);
  const mine: Holder = { machine: hostname(), process: process.pid, began: beginningOf(process.pid) };
  const trial = `${place}.${randomUUID()}.unfinished`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(trial, JSON.stringify(mine));
  } catch (error) {
    throw cannotWrite(dirname(file), error);
  }
  try {
    // A link is made wholly or not at all, and only if nobody else was first.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (made(trial, place)) {
        held.add(place);
        return () => {
          if (held.delete(place)) rmSync(place, { force: true });
        };
      }
      const holder = holderOf(place);
      if (holder !== undefined && holds(place, holder)) throw taken(file, holder);
      removeStale(place, holder);
    }
    throw taken(file, holderOf(place));
  } finally {
    rmSync(trial, { force: true });
  }
}

function made(trial: string, place: string): boolean {
  try {
    linkSync(trial, place);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A disk without links: as good as it gets there.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') {
      try {
        writeFileSync(place, readFileSync(trial), { flag: 'wx' });
        return true;
      } catch {
        return false;
      }
    }
    throw cannotWrite(dirname(place), error);
  }
}

function holderOf(place: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Does its holder still run? Of another machine nobody here can tell. */
function holds(place: string, { machine, process: number, began }: Holder): boolean {
  if (machine !== hostname()) return true;
  if (number === process.pid && (began === null || began === beginningOf(number))) return held.has(place);
  try {
    process.kill(number, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === null || began === beginningOf(number);
}

/** Takes a dead program's lock away, unless a third one was quicker: then it gets its own back. */
function removeStale(place: string, stale: Holder | undefined): void {
  const aside = `${place}.${randomUUID()}.unfinished`;
  try {
    renameSync(place, aside);
  } catch {
    return;
  }
  if (JSON.stringify(holderOf(aside)) !== JSON.stringify(stale)) made(aside, place);
  rmSync(aside, { force: true });
}

/** Linux says when a process began; elsewhere `null`. */
function beginningOf(number: number): string | null {
  try {
    const told = readFileSync(`/proc/${number}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const taken = (file: string, holder: Holder | undefined): InputError =>
  new InputError(dirname(file), [
    {
      path: '',
      expected: 'a folder into which nobody else is writing',
      found:
        holder === undefined
          ? 'a lock that cannot be read'
          : `process ${holder.process}${holder.machine === hostname() ? '' : ` of ${holder.machine}`} at work in it`,
      mend: `wait for it, or sweep shards into folders of their own and merge them${holder !== undefined && holder.machine === hostname() ? '' : `; if it no longer runs, delete ${file}`}`,
    },
  ]);
