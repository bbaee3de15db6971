import { compiled } from '../month/compiled.ts';
import { cache, MOST_MEMORIES } from './cache.ts';
import type { CompiledSteps, Memory } from './memoryShape.ts';

/** What this package needs of WebAssembly, which some engines and pages lack. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

declare const WebAssembly: Engine;
declare const atob: (text: string) => string;

const PAGE = 65_536;
/** Bytes before every column, record and list; the last four hold its length in bytes. */
export const HEADER = 8;
/** The first page belongs to the compiled code itself. */
const FIRST = PAGE;

/**
 * A memory of at least so many bytes. Give it back with `giveBack`: new memory is slow at first use.
 * @returns undefined if there is none: no WebAssembly is allowed, or memory has run out
 */
export function borrow(bytes: number): Memory | undefined {
  const { memories } = cache;
  const index = memories.findIndex(({ buffer }) => buffer.byteLength >= FIRST + bytes);
  if (index >= 0) {
    const [memory] = memories.splice(index, 1);
    memory.free = FIRST;
    return memory;
  }
  try {
    const engine = WebAssembly;
    const module = (cache.compiledMonth ??= new engine.Module(decode(compiled)));
    const pages = Math.ceil((FIRST + bytes) / PAGE);
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { exports } = new engine.Instance(module, { env: { memory } });
    return { steps: exports as CompiledSteps, buffer: memory.buffer, free: FIRST };
  } catch {
    return undefined;
  }
}

/**
 * Keeps a memory for the next run, in place of the smallest kept one if there are enough: small ones would
 * never be of use again once governments are larger. Invalidates the columns in it.
 */
export function giveBack(memory: Memory): void {
  const { memories } = cache;
  memories.push(memory);
  if (memories.length <= MOST_MEMORIES) return;
  const sizes = memories.map(({ buffer }) => buffer.byteLength);
  memories.splice(sizes.indexOf(Math.min(...sizes)), 1);
}

const decode = (base64: string): Uint8Array => {
  const text = atob(base64);
  // A loop, because `Uint8Array.from` with a function takes twice as long, and every program waits for
  // this before its first run.
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
