import { layouts } from '../month/compiled.ts';
import { HEADER } from './memory.ts';
import type { Memory } from './memoryShape.ts';

type Column = Float64Array | Int32Array | Uint8Array;
type Fields = Record<string, unknown>;

/** No room is left in the memory of a compiled run. */
export class NoRoom extends Error {}

/** A field of a record, its type, and its offset in bytes. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly at: number;
}

interface Shape {
  readonly bytes: number;
  readonly fields: readonly Field[];
  /** Fields that are numbers or booleans. */
  readonly numbers: readonly Field[];
}

const shapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(layouts).map(([kind, layout]) => [kind, shapeOf(layout)]),
);

/** As the compiler lays fields out: in order, each at a multiple of its size. */
function shapeOf(layout: Readonly<Record<string, string>>): Shape {
  let bytes = 0;
  const fields = Object.entries(layout).map(([name, type]) => {
    const width = type === 'number' ? 8 : type === 'boolean' ? 1 : 4;
    const at = Math.ceil(bytes / width) * width;
    bytes = at + width;
    return { name, type, at };
  });
  return { bytes, fields, numbers: fields.filter(isNumber) };
}

function isNumber({ type }: { readonly type: string }): boolean {
  return type === 'number' || type === 'i32' || type === 'boolean';
}

/**
 * The records of a compiled run in its memory, each laid out as its interface says. A record is placed
 * once, however many refer to it. Columns that are already there stay (see `moveInto`); others are copied,
 * since they never change.
 */
export class MemoryRecords {
  readonly #memory: Memory;
  readonly #wide: Float64Array;
  readonly #whole: Int32Array;
  readonly #small: Uint8Array;
  readonly #addresses = new Map<object, number>();

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#wide = new Float64Array(memory.buffer);
    this.#whole = new Int32Array(memory.buffer);
    this.#small = new Uint8Array(memory.buffer);
  }

  /**
   * Places a record and all it refers to.
   * @returns its address
   * @throws {NoRoom}
   */
  put(kind: string, record: object): number {
    const known = this.#addresses.get(record);
    if (known !== undefined) return known;
    const { bytes, fields } = shapes[kind];
    const address = this.#take(bytes);
    this.#addresses.set(record, address);
    this.write(kind, record);
    for (const field of fields) if (!isNumber(field)) this.#refer(address, record, field);
    return address;
  }

  /** Updates the reference that a field of a record holds. @throws {NoRoom} */
  refer(kind: string, record: object, name: string): void {
    this.#refer(
      this.#addresses.get(record)!,
      record,
      shapes[kind].fields.find((field) => field.name === name)!,
    );
  }

  #refer(address: number, record: object, { name, type, at }: Field): void {
    this.#whole[(address + at) >> 2] = this.#reference(
      type,
      (record as Fields)[name] as object | undefined,
    );
  }

  /** Copies the numbers of a record into memory. */
  write(kind: string, record: object): void {
    const address = this.#addresses.get(record)!;
    for (const { name, type, at } of shapes[kind].numbers) {
      const value = (record as Fields)[name] as number;
      if (type === 'number') this.#wide[(address + at) >> 3] = value;
      else if (type === 'i32') this.#whole[(address + at) >> 2] = value;
      else this.#small[address + at] = Number(value);
    }
  }

  /** Copies the numbers of a record back. */
  read(kind: string, record: object): void {
    const address = this.#addresses.get(record)!;
    for (const { name, type, at } of shapes[kind].numbers) {
      (record as Fields)[name] =
        type === 'number'
          ? this.#wide[(address + at) >> 3]
          : type === 'i32'
            ? this.#whole[(address + at) >> 2]
            : this.#small[address + at] === 1;
    }
  }

  #reference(type: string, value: object | undefined): number {
    if (value === undefined) return 0;
    if (type === 'column') return this.#column(value as Column);
    return type.startsWith('[')
      ? this.#list(type.slice(1, -1), value as readonly (object | undefined)[])
      : this.put(type, value);
  }

  #list(type: string, items: readonly (object | undefined)[]): number {
    const address = this.#take(4 * items.length);
    items.forEach((item, i) => {
      this.#whole[(address >> 2) + i] = this.#reference(type, item);
    });
    return address;
  }

  #column(column: Column): number {
    if (column.buffer === this.#memory.buffer) return column.byteOffset;
    const address = this.#take(column.byteLength);
    const { BYTES_PER_ELEMENT: width } = column;
    (width === 8 ? this.#wide : width === 4 ? this.#whole : this.#small).set(column, address / width);
    return address;
  }

  /** Reserves so many bytes behind a header with their number. @returns their address */
  #take(bytes: number): number {
    const address = this.#memory.free + HEADER;
    const end = address + ((bytes + 7) & ~7);
    if (end > this.#memory.buffer.byteLength) throw new NoRoom();
    this.#whole[(address - 4) >> 2] = bytes;
    this.#memory.free = end;
    return address;
  }
}
