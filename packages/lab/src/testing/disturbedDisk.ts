import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** File system calls that the laboratory makes. */
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

/** Called before each call; may throw an error of the disk in its place. */
export type Disturb = (call: DiskCall, place: string) => void;

/** Intercepts all file system calls below a folder while something is done. */
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
        // As Node does: on any error the file does not exist.
        if (name === 'existsSync') return false;
        // Close the handle in any case.
        if (name === 'closeSync') {
          own[name](...words);
          opened.delete(words[0] as number);
        }
        throw error;
      }
      // Nested calls by Node itself belong to this call.
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

/** An error of a disk. */
export const diskError = (code: string, call: string, place: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: injected, ${call.replace('Sync', '')} '${place}'`), { code });
