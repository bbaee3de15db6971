import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  keepStudy,
  namesIn,
  withSession,
  writeCrate,
  writeManifest,
  type ListedPart,
  type Manifest,
  type Session,
} from '../provenance/manifest.ts';
import { layout } from './layout.ts';
import type { Lock } from './lock.ts';
import { Lost } from './lost.ts';

/**
 * The list of parts in a folder, as in its manifest: each part is listed as soon as it is written, and
 * taken off before it is removed. Only the holder of the lock writes it.
 */
export class Ledger {
  readonly #folder: string;
  readonly #lock: Lock;
  readonly #parts: Map<string, ListedPart>;
  #manifest: Manifest;

  constructor(folder: string, lock: Lock, manifest: Manifest, parts: readonly ListedPart[]) {
    this.#folder = folder;
    this.#lock = lock;
    this.#manifest = manifest;
    this.#parts = new Map(parts.map((part) => [part.file, part]));
    keepStudy(folder, manifest);
    this.write();
  }

  get folder(): string {
    return this.#folder;
  }

  /** Makes sure that the folder is still ours. @throws {Lost} */
  check(): void {
    this.#lock.check();
  }

  add(...parts: readonly ListedPart[]): void {
    for (const part of parts) this.#parts.set(part.file, part);
    this.write();
  }

  has(file: string): boolean {
    return this.#parts.has(file);
  }

  /** Takes parts off the list, then deletes them. */
  remove(files: readonly string[]): void {
    if (files.length === 0) return;
    for (const file of files) this.#parts.delete(file);
    this.write();
    for (const file of files) rmSync(join(this.#folder, file), { force: true });
  }

  change(change: Partial<Session>, others: Partial<Manifest> = {}): void {
    this.#manifest = { ...withSession(this.#manifest, change), ...others };
  }

  write(): void {
    this.check();
    writeManifest(this.#folder, this.#whole());
  }

  /** Writes the manifest at the end. @throws {Lost} if parts that were written are no longer there */
  finish(): void {
    const places = layout(this.#folder);
    const there = new Set([
      ...namesIn(places.runs).map((name) => `runs/${name}`),
      ...namesIn(places.months).map((name) => `months/${name}`),
    ]);
    const gone = [...this.#parts.keys()].filter((file) => !there.has(file));
    for (const file of gone) this.#parts.delete(file);
    if (gone.length > 0) this.change({ how: 'stopped by a fault' });
    this.write();
    writeCrate(this.#folder, this.#whole());
    if (gone.length > 0)
      throw new Lost(
        `${this.#folder}: ${gone.length} of its parts were deleted or moved while it was written: ${gone
          .slice(0, 5)
          .map((file) => basename(file))
          .join(', ')}${gone.length > 5 ? ', …' : ''}. The same command does their runs again.`,
      );
  }

  #whole(): Manifest {
    const parts = [...this.#parts.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
    return { ...this.#manifest, parts };
  }
}
