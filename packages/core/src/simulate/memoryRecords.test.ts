import { expect, it } from 'vitest';
import type { CompiledSteps, Memory } from './memoryShape.ts';
import { NoRoom, MemoryRecords } from './memoryRecords.ts';

const memoryOf = (bytes: number): Memory => ({
  steps: {} as CompiledSteps,
  buffer: new ArrayBuffer(bytes),
  free: 16,
});
const key = { key0: 5, key1: -6 };
const merger = { layers: 2, disruption: 0.25, settlingTime: 9.5, settlingHoursPerUnit: 2 };

it('a record lies in memory as the compiler has it, behind its number of bytes', () => {
  const memory = memoryOf(64);
  const address = new MemoryRecords(memory).put('Luck', key);
  expect(address).toBe(24);
  expect([...new Int32Array(memory.buffer, 20, 3)]).toEqual([8, 5, -6]);
  expect(memory.free).toBe(32);
});

it('columns that it refers to come along; a record only once', () => {
  const memory = memoryOf(256);
  const records = new MemoryRecords(memory);
  const start = Int32Array.of(0, 2);
  const groups = { start, items: start };
  const address = records.put('Grouping', groups);
  const [first, second] = new Int32Array(memory.buffer, address, 2);
  for (const at of [first, second])
    expect([...new Int32Array(memory.buffer, at - 4, 3)]).toEqual([8, 0, 2]);
  const free = memory.free;
  expect(records.put('Grouping', groups)).toBe(address);
  expect(memory.free).toBe(free);
});

it('columns that lie in the memory stay there', () => {
  const memory = memoryOf(256);
  memory.free = 64;
  const start = new Int32Array(memory.buffer, 16, 2);
  const address = new MemoryRecords(memory).put('Grouping', { start, items: start });
  expect([...new Int32Array(memory.buffer, address, 2)]).toEqual([16, 16]);
});

it('numbers go there and come back; a field refers to what stands in it now', () => {
  const memory = memoryOf(512);
  const records = new MemoryRecords(memory);
  const arrangement = { start: Int32Array.of(1), items: Int32Array.of(2) };
  const changing = { ...merger };
  const address = records.put('Merger', changing);
  new Float64Array(memory.buffer, address, 4).set([1, 0.5, 7, 8]);
  records.read('Merger', changing);
  expect(changing).toEqual({ layers: 1, disruption: 0.5, settlingTime: 7, settlingHoursPerUnit: 8 });
  changing.settlingTime = 3;
  records.write('Merger', changing);
  expect([...new Float64Array(memory.buffer, address, 4)]).toEqual([1, 0.5, 3, 8]);
  const place = records.put('Grouping', arrangement);
  arrangement.items = Int32Array.of(9);
  records.refer('Grouping', arrangement, 'items');
  expect(new Int32Array(memory.buffer, new Int32Array(memory.buffer, place, 2)[1], 1)[0]).toBe(9);
});

it('says when there is no room', () => {
  expect(() => new MemoryRecords(memoryOf(32)).put('Merger', merger)).toThrow(NoRoom);
});
