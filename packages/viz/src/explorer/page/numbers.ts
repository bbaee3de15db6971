import type { ExplorerData } from '../explorerData.ts';

type Writing = Pick<ExplorerData, 'decimal' | 'thousands'>;

/** A number with four significant digits, as the language writes it; a dash where there is none. */
export function written(value: number, { decimal }: Writing): string {
  if (Number.isNaN(value)) return '–';
  return String(Number(value.toPrecision(4)))
    .replace('-', '−')
    .replace('.', decimal);
}

/** A count with the language's thousands separator. */
export const counted = (count: number, { thousands }: Writing): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, thousands);

/** Replaces {0}, {1} … by the parts. */
export const filled = (text: string, ...parts: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (_, place) => parts[Number(place)]);
