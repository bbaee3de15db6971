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

/** Seconds between two renewals, and after which a lock that was not renewed is nobody's. */
const RENEWED_EVERY = 10;
const EXPIRES_AFTER = 60;

/** Bytes of a lock; what is larger is none. */
const LARGEST = 10_000;

/** Who has a folder. */
interface Holder {
  /** Of this very lock; no two have the same. */
  readonly token?: string;
  readonly machine: string;
  /**
   * Of the kernel that runs it, since when it has been up, and of the container: only within one are
   * processes known by their numbers.
   */
  readonly boot?: string | null;
  readonly namespace?: string | null;
  readonly process: number;
  readonly thread?: number;
  /** When the process began, in ticks of its machine, where it can be told: numbers of processes are used again. */
  readonly began: string | null;
}

/** A lock as it was found. */
interface Found {
  readonly text: string;
  /** `null` if it cannot be understood. */
  readonly holder: Holder | null;
  /** When it was renewed, by the clock of whatever keeps the file; milliseconds. */
  readonly renewed: number;
}

/** A folder that is ours to write into. */
export interface Lock {
  /**
   * Makes sure that it still is, before something is written.
   * @throws {Lost} if another program has it now, or it is gone
   */
  check(): void;
  release(): void;
}

/** Another program is at work in a folder. The same command may be given again. */
export class Taken extends InputError {
  /** The lock as it was found. */
  readonly lock: string;
  /** When it was renewed, if only that says whether its holder lives. */
  readonly renewed: number | undefined;

  constructor(folder: string, lock: string, renewed: number | undefined, problems: readonly Problem[]) {
    super(folder, problems);
    this.lock = lock;
    this.renewed = renewed;
  }
}

/** Tokens of locks that this very thread holds. */
const held = new Set<string>();

/**
 * Takes a folder for one program. A program that has ended holds nothing: of one on the same machine the
 * kernel knows (its number and when it began, in this boot and this container); one elsewhere renews its
 * lock every 10 s, and after 60 s without, by the clock of the disk, it is taken over. Node has no locks of
 * the kernel, and libraries that bring them want a compiler.
 *
 * A dead lock is taken over by one only: who wants it makes a claim named after that very lock, which
 * succeeds once, and then moves the claim over the lock. Claims of the dead are taken over in the same way.
 * @param onNotice - told if it was taken over
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
 * Takes a folder as `takeLock` does, but waits for a lock of another machine until it is renewed, which
 * says that somebody is at work, or is nobody's: work that a cluster begins again elsewhere goes on by
 * itself.
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
  /** Writes the same once more, so that the disk says when. */
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
      /* There are five more times before it expires; who writes looks for himself. */
    }
  }, RENEWED_EVERY * 1000);
  timer.unref();
  return {
    check() {
      look();
      // Long work without a pause lets no timer have its turn.
      if (performance.now() - renewed > RENEWED_EVERY * 1000) steadily(renew);
    },
    release() {
      clearInterval(timer);
      if (!held.delete(token)) return;
      try {
        if (lookAt(place)?.text === mine) rmSync(place, { force: true });
      } catch {
        /* With the end of this process it is nobody's. */
      }
    },
  };
}

/** @returns who has it instead; nothing if it is ours now */
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
    // Nobody but who has the claim may touch this lock; somebody may have had it and be gone again.
    if (lookAt(place)?.text === found.text) {
      steadily(() => renameSync(claim, place));
      onNotice(`The lock of ${nameOf(found.holder)} is taken over: ${whyDead(found)}.`);
      return undefined;
    }
    rmSync(claim, { force: true });
  }
  return found ?? { text: '', holder: null, renewed: 0 };
}

/** Turns a trial into the lock, atomically, and only if nobody else was first. */
function made(trial: string, place: string): boolean {
  try {
    steadily(() => linkSync(trial, place));
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code)) throw error;
  }
  // A disk without links: as good as it gets there.
  try {
    steadily(() => writeFileSync(place, readFileSync(trial), { flag: 'wx' }));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Opened anew each time: only then does a network disk say what is so, and not what it remembers. */
function lookAt(place: string): Found | undefined {
  try {
    return steadily(() => {
      // A pipe of that name would be waited for.
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

/** Can the kernel here say whether it runs? */
const isOfHere = (holder: Holder | null): holder is Holder =>
  holder !== null &&
  holder.machine === hostname() &&
  (holder.boot ?? null) === (holder.boot === undefined ? null : bootOf()) &&
  (holder.namespace ?? null) === (holder.namespace === undefined ? null : namespaceOf());

/** Does who holds it still run, as far as anybody can know? */
function lives({ holder, renewed }: Found, trial: string): boolean {
  // The trial was written a moment ago: what the disk noted then is its time of day, whatever clocks here say.
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

/** Linux says all three; elsewhere `null`. */
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
    ? 'a program that cannot be made out'
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
