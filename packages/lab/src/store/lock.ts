import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
import { InputError, type Problem } from '@joined-up/core';
import { makeFolder, unfinishedIn } from '../files/putInPlace.ts';
import { codeOf, steadily } from '../files/steadily.ts';
import { cannotRead, cannotWrite } from '../files/writeWhole.ts';
import { Lost } from './lost.ts';

/** Seconds between two renewals, and without renewal until a lock expires. */
const RENEWED_EVERY = 10;
const EXPIRES_AFTER = 60;

/** Largest size in bytes of a lock. */
const LARGEST = 10_000;

/** The holder of a folder's lock. */
interface Holder {
  /** Unique token of this lock. */
  readonly token?: string;
  readonly machine: string;
  /**
   * Identify the boot of the kernel, and the container: process numbers are meaningful only within these.
   */
  readonly boot?: string | null;
  readonly namespace?: string | null;
  readonly process: number;
  readonly thread?: number;
  /** When the process began, in ticks of its machine, if known: process numbers are reused. */
  readonly began: string | null;
}

/** A lock as it was found. */
interface Found {
  readonly text: string;
  /** `null` if it cannot be understood. */
  readonly holder: Holder | null;
  /** When it was last renewed, by the clock of the file system; milliseconds. */
  readonly renewed: number;
}

/** The lock of a folder that we may write to. */
export interface Lock {
  /**
   * Checks that it is still ours, before something is written.
   * @throws {Lost} if another program has it now, or it is gone
   */
  check(): void;
  release(): void;
}

/** Another program is at work in a folder. The same command may be given again. */
export class Taken extends InputError {
  /** The lock as it was found. */
  readonly lock: string;
  /** When it was renewed, if only that shows whether its holder is alive. */
  readonly renewed: number | undefined;

  constructor(folder: string, lock: string, renewed: number | undefined, problems: readonly Problem[]) {
    super(folder, problems);
    this.lock = lock;
    this.renewed = renewed;
  }
}

/** Tokens of locks that this thread holds. */
const held = new Set<string>();

/**
 * Takes the lock of a folder for one program. Locks of programs that have ended do not count: on the same
 * machine the kernel knows whether a process lives (by its number and start, in this boot and container);
 * elsewhere a holder renews its lock every 10 s, and after 60 s without renewal, by the clock of the disk,
 * it is taken over. (Node has no kernel locks, and libraries with them need a compiler.)
 *
 * Only one program can take over a dead lock: it makes a claim named after that lock, which succeeds once,
 * and then renames the claim to the lock. Dead claims are taken over in the same way.
 * @param onNotice - called if a lock was taken over
 * @throws {InputError} if another program has it, or the folder cannot be written
 */
export function takeLock(file: string, onNotice: (notice: string) => void = () => {}): Lock {
  const place = resolve(file);
  const token = randomUUID();
  const mine = JSON.stringify({
    token,
    machine: hostname(),
    boot: bootOf(),
    namespace: namespaceOf(),
    process: process.pid,
    thread: threadId,
    began: beginningOf(process.pid),
  } satisfies Holder);
  const trial = unfinishedIn(dirname(place));
  held.add(token);
  try {
    makeFolder(dirname(place));
    steadily(() => writeFileSync(trial, mine, { flag: 'wx' }));
    const other = take(place, trial, onNotice);
    if (other !== undefined) throw taken(file, other);
  } catch (error) {
    held.delete(token);
    throw error instanceof InputError ? error : cannotWrite(dirname(file), error);
  } finally {
    try {
      rmSync(trial, { force: true });
    } catch {
      /* Ours by its name: the next run cleans up. */
    }
  }
  return heldLock(file, place, token, mine);
}

/**
 * Takes a lock as `takeLock` does, but waits for the lock of another machine until it is renewed, and so
 * alive, or expires: work that a cluster restarts elsewhere then goes on by itself.
 * @param pause - milliseconds between two looks
 * @throws {Taken} if another program has it
 */
export async function lockWhenDead(
  file: string,
  onNotice: (notice: string) => void = () => {},
  signal?: AbortSignal,
  pause = 2000,
): Promise<Lock> {
  let first: Taken | undefined;
  for (;;) {
    try {
      return takeLock(file, onNotice);
    } catch (error) {
      if (!(error instanceof Taken) || error.renewed === undefined || signal?.aborted === true) throw error;
      if (first !== undefined && (error.lock !== first.lock || error.renewed !== first.renewed))
        throw error;
      if (first === undefined)
        onNotice(
          `The lock of ${nameOf(holderOf(error.lock))} is here: ` +
            `in at most ${EXPIRES_AFTER} s it is known whether that is still at work.`,
        );
      first ??= error;
    }
    await setTimeout(pause, undefined, { signal }).catch(() => {});
  }
}

function heldLock(file: string, place: string, token: string, mine: string): Lock {
  let renewed = performance.now();
  let lost: Lost | undefined;
  /** Writes the lock again, so that the disk notes the time. */
  const renew = (): void => {
    const handle = openSync(place, 'r+');
    try {
      if (readFileSync(handle, 'utf8') !== mine) return;
      writeSync(handle, mine, 0);
      renewed = performance.now();
    } finally {
      closeSync(handle);
    }
  };
  const look = (): void => {
    if (lost !== undefined) throw lost;
    const found = lookAt(place);
    if (found?.text === mine) return;
    held.delete(token);
    lost = new Lost(
      found === undefined
        ? `${dirname(file)}: the folder, or its lock, was deleted or moved while a program was at work ` +
            'in it. What was written is where the folder is now; the same command does what is missing.'
        : `${dirname(file)}: ${nameOf(found.holder)} has taken the folder over, ` +
            `because this one was not heard of for ${EXPIRES_AFTER} s. Nothing was written since; ` +
            'the same command goes on when it is free.',
    );
    throw lost;
  };
  const timer = setInterval(() => {
    try {
      renew();
    } catch {
      /*
       * There are five more attempts before it expires, and writers check for themselves.
       */
    }
  }, RENEWED_EVERY * 1000);
  timer.unref();
  return {
    check() {
      look();
      // Timers do not run during long synchronous work.
      if (performance.now() - renewed > RENEWED_EVERY * 1000) steadily(renew);
    },
    release() {
      clearInterval(timer);
      if (!held.delete(token)) return;
      try {
        if (lookAt(place)?.text === mine) rmSync(place, { force: true });
      } catch {
        /*
         * It expires with the end of this process.
         */
      }
    },
  };
}

/** @returns the holder; undefined if the lock is now ours */
function take(place: string, trial: string, onNotice: (notice: string) => void): Found | undefined {
  let found: Found | undefined;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (made(trial, place)) return undefined;
    found = lookAt(place);
    if (found === undefined) continue;
    if (lives(found, trial)) return found;
    const claim = `${place}.after-${createHash('sha256').update(found.text).digest('hex').slice(0, 8)}`;
    const quicker = take(claim, trial, () => {});
    if (quicker !== undefined) return quicker;
    // Only the holder of the claim may touch this lock; but it may have changed hands before the claim.
    if (lookAt(place)?.text === found.text) {
      steadily(() => renameSync(claim, place));
      onNotice(`The lock of ${nameOf(found.holder)} is taken over: ${whyDead(found)}.`);
      return undefined;
    }
    rmSync(claim, { force: true });
  }
  return found ?? { text: '', holder: null, renewed: 0 };
}

/** Turns a trial file into the lock, atomically, unless somebody else was first. */
function made(trial: string, place: string): boolean {
  try {
    steadily(() => linkSync(trial, place));
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code)) throw error;
  }
  // A file system without hard links: the next best way.
  try {
    steadily(() => writeFileSync(place, readFileSync(trial), { flag: 'wx' }));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Opened anew each time: otherwise a network disk may answer from its cache. */
function lookAt(place: string): Found | undefined {
  try {
    return steadily(() => {
      // Without O_NONBLOCK, opening a pipe of that name would wait.
      const handle = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        const about = fstatSync(handle);
        const text = about.isFile() && about.size <= LARGEST ? readFileSync(handle, 'utf8') : '';
        return { text, holder: holderOf(text), renewed: about.mtimeMs };
      } finally {
        closeSync(handle);
      }
    });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw cannotRead(place, error);
  }
}

function holderOf(text: string): Holder | null {
  try {
    const read = JSON.parse(text) as Holder | null;
    return typeof read?.machine === 'string' && typeof read.process === 'number' ? read : null;
  } catch {
    return null;
  }
}

/** Can this machine's kernel tell whether it runs? */
const isOfHere = (holder: Holder | null): holder is Holder =>
  holder !== null &&
  holder.machine === hostname() &&
  (holder.boot ?? null) === (holder.boot === undefined ? null : bootOf()) &&
  (holder.namespace ?? null) === (holder.namespace === undefined ? null : namespaceOf());

/** Is the holder still running, as far as can be known? */
function lives({ holder, renewed }: Found, trial: string): boolean {
  // The trial was just written, so its time is the disk's present time, whatever clocks here show.
  if (!isOfHere(holder)) return statSync(trial).mtimeMs - renewed <= EXPIRES_AFTER * 1000;
  const { process: number, began, token, thread = 0 } = holder;
  if (number === process.pid && thread === threadId && (began === null || began === beginningOf(number)))
    return token !== undefined && held.has(token);
  try {
    process.kill(number, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return began === null || began === beginningOf(number);
}

function readOfSystem(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Known on Linux; elsewhere `null`. */
const bootOf = (): string | null =>
  readOfSystem(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
const namespaceOf = (): string | null => readOfSystem(() => readlinkSync('/proc/self/ns/pid'));
const beginningOf = (number: number): string | null =>
  readOfSystem(() => {
    const told = readFileSync(`/proc/${number}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[19];
  });

const nameOf = (holder: Holder | null): string =>
  holder === null
    ? 'a program that cannot be identified'
    : `process ${holder.process}${holder.machine === hostname() ? '' : ` of ${holder.machine}`}`;

const whyDead = ({ holder }: Found): string =>
  isOfHere(holder) ? 'it no longer runs' : `it was not renewed for more than ${EXPIRES_AFTER} s`;

const taken = (file: string, found: Found): Taken => {
  const { holder } = found;
  return new Taken(dirname(file), found.text, isOfHere(holder) ? undefined : found.renewed, [
    {
      path: '',
      expected: 'a folder into which nobody else is writing',
      found: holder === null ? 'a lock that cannot be read' : `${nameOf(holder)} at work in it`,
      mend:
        'wait for it, or sweep shards into folders of their own and merge them' +
        (isOfHere(holder)
          ? ''
          : `; if it no longer runs, the folder is free ${EXPIRES_AFTER} s after it was last heard of, ` +
            `or delete ${file}`),
    },
  ]);
};
