import { expect, it } from 'vitest';
import type { Kernels } from '../kernels/columns.ts';
import type { Memory } from './memory.ts';
import { place, sizeOf } from './place.ts';

const record = () => ({ size: 3, bytes: Uint8Array.of(1, 2, 3), inside: { numbers: Float64Array.of(0.5, -1) }, name: 'x', whole: Int32Array.of(7) });

it('columns move into a memory, one after another, each at a multiple of eight bytes', () => {
  const memory: Memory = { kernels: {} as Kernels, buffer: new ArrayBuffer(100), free: 16 };
  const moved = record();
  const addresses: unknown = place(moved, memory);
  expect(addresses).toEqual({ size: 3, bytes: 16, inside: { numbers: 24 }, whole: 40 });
  expect(moved).toEqual(record());
  expect([moved.bytes.buffer, moved.inside.numbers.buffer, moved.whole.buffer]).toEqual([memory.buffer, memory.buffer, memory.buffer]);
  expect(memory.free).toBe(48);
  expect(sizeOf(record())).toBe(48 - 16);
});
