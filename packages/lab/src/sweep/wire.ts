import type { Batch, BatchResult, CommonToBatches } from './batch.ts';
import { TooLong } from './pool.ts';

/** What passes between machines: words, with the bytes of numbers in them, so that not a bit of a number changes. */
const bytesOf = (numbers: Float64Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

function numbersOf(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  // Their own memory: that of a Buffer need not begin where numbers may.
  return new Float64Array(new Uint8Array(bytes).buffer);
}

export const settingText = (setting: CommonToBatches): string => JSON.stringify(setting);
export const settingOf = (text: string): CommonToBatches => JSON.parse(text) as CommonToBatches;

export const batchText = (batch: Batch): string =>
  JSON.stringify({ ...batch, points: bytesOf(batch.points) });
export function batchOf(text: string): Batch {
  const batch = JSON.parse(text) as Batch & { readonly points: string };
  return { ...batch, points: numbersOf(batch.points) };
}

export const resultText = (result: BatchResult): string =>
  JSON.stringify({
    ...result,
    summaries: bytesOf(result.summaries),
    months: bytesOf(result.months),
  });
/** In the place of a result: some run took longer than it may. */
export const tooLongText = ({ message }: TooLong): string => JSON.stringify({ tooLong: message });

/** @throws {TooLong} if that is what it says */
export function resultOf(text: string): BatchResult {
  const result = JSON.parse(text) as BatchResult & {
    readonly summaries: string;
    readonly months: string;
    readonly tooLong?: string;
  };
  if (result.tooLong !== undefined) throw new TooLong(result.tooLong);
  return { ...result, summaries: numbersOf(result.summaries), months: numbersOf(result.months) };
}
