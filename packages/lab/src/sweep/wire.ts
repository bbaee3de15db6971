import type { Batch, BatchResult, CommonToBatches } from './batch.ts';
import { TooLong } from './pool.ts';

/** Numbers as text for other machines: their bytes in base64, so that no bit changes. */
const bytesOf = (numbers: Float64Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

function numbersOf(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  // A copy, as a Buffer's memory may not be aligned for numbers.
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
/** In place of a result: a run took too long. */
export const tooLongText = ({ message }: TooLong): string => JSON.stringify({ tooLong: message });

/** @throws {TooLong} if a run took too long */
export function resultOf(text: string): BatchResult {
  const result = JSON.parse(text) as BatchResult & {
    readonly summaries: string;
    readonly months: string;
    readonly tooLong?: string;
  };
  if (result.tooLong !== undefined) throw new TooLong(result.tooLong);
  return { ...result, summaries: numbersOf(result.summaries), months: numbersOf(result.months) };
}
