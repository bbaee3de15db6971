import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** What the laboratory asks of a file system. */
const CALLS = [
  'openSync',
  'readSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'fstatSync',
  'fchmodSync',
  'readFileSync',
  'writeFileSync',
  'copyFileSync',
  'readdirSync',
  'mkdirSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'unlinkSync',
  'rmdirSync',
  'statSync',
  'lstatSync',
  'existsSync',
  'realpathSync',
  'utimesSync',
] as const;
export type DiskCall = (typeof CALLS)[number];

/** Told of each call before it is made; may throw in its place what a disk would. */
export type Disturb = (call: DiskCall, place: string) => void;

/**
 * Stands between the program and the files below a folder while something is done: every call of the file
 * system, whoever makes it, is told first.
 */
export async function onDisturbedDisk<Value>(
  folder: string,
  disturb: Disturb,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  const root = resolve(folder);
  const own = Object.fromEntries(CALLS.map((name) => [name, fs[name]])) as unknown as Record<
    DiskCall,
    (...words: unknown[]) => unknown
  >;
  const patched = fs as unknown as Record<DiskCall, (...words: unknown[]) => unknown>;
  const opened = new Map<number, string>();
  const placeOf = (word: unknown): string | undefined => {
    if (typeof word === 'number') return opened.get(word);
    if (typeof word !== 'string') return undefined;
    const place = resolve(word);
    return place === root || place.startsWith(root + sep) ? place : undefined;
  };
  let inside = false;
  for (const name of CALLS) {
    patched[name] = (...words) => {
      const place = placeOf(words[0]);
      if (place === undefined || inside) return own[name](...words);
      try {
        disturb(name, place);
      } catch (error) {
        // As Node does: whatever the error is, it is not there.
        if (name === 'existsSync') return false;
        // A handle is closed whatever is said of it.
        if (name === 'closeSync') {
          own[name](...words);
          opened.delete(words[0] as number);
        }
        throw error;
      }
      // What Node itself calls on the way is a part of this call.
      inside = true;
      try {
        const value = own[name](...words);
        if (name === 'openSync') opened.set(value as number, place);
        if (name === 'closeSync') opened.delete(words[0] as number);
        return value;
      } finally {
        inside = false;
      }
    };
  }
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(patched, own);
    syncBuiltinESMExports();
  }
}

/** What a disk says. */
export const diskError = (code: string, call: string, place: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: injected, ${call.replace('Sync', '')} '${place}'`), { code });
