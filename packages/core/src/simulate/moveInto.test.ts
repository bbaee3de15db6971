import { expect, it } from 'vitest';
import type { CompiledSteps, Memory } from './memoryShape.ts';
import { copyOf, moveInto, bytesOf } from './moveInto.ts';

const record = () => ({
  size: 3,
  bytes: Uint8Array.of(1, 2, 3),
  inside: { numbers: Float64Array.of(0.5, -1) },
  name: 'x',
  whole: Int32Array.of(7),
});

it('columns move into a memory, one after another, at multiples of eight bytes, behind their numbers of bytes', () => {
  const memory: Memory = { steps: {} as CompiledSteps, buffer: new ArrayBuffer(104), free: 16 };
  const moved = record();
  moveInto(memory, moved);
  expect([moved.bytes, moved.inside.numbers, moved.whole].map(({ byteOffset }) => byteOffset)).toEqual([
    24, 40, 64,
  ]);
  expect(moved).toEqual(record());
  expect([moved.bytes.buffer, moved.inside.numbers.buffer, moved.whole.buffer]).toEqual([
    memory.buffer,
    memory.buffer,
    memory.buffer,
  ]);
  expect([20, 36, 60].map((at) => new DataView(memory.buffer).getInt32(at, true))).toEqual([3, 16, 4]);
  expect(memory.free).toBe(72);
  expect(bytesOf(record())).toBe(72 - 16);
});

it('a copy has the same columns in records of its own: what is put elsewhere leaves the first where it is', () => {
  const first = record();
  const copy = copyOf(first);
  expect(copy).toEqual(first);
  moveInto({ steps: {} as CompiledSteps, buffer: new ArrayBuffer(104), free: 16 }, copy);
  expect(copy).toEqual(first);
  expect(copy.inside.numbers).not.toBe(first.inside.numbers);
});
