import type { Language } from './language.ts';

/** How readers of each language write numbers. */
const locales: Readonly<Record<Language, string>> = { en: 'en', es: 'es', pt: 'pt-BR' };

/** Writes numbers in the format of a language. */
export interface Numbers {
  /** With at most `decimals` decimals. @defaultValue 2 */
  plain(value: number, decimals?: number): string;
  /** With exactly `decimals` decimals. */
  fixed(value: number, decimals: number): string;
  /** With + or −. */
  signed(value: number, decimals: number): string;
  /** 0.42 → 42 %. */
  percent(value: number): string;
}

const made = new Map<Language, Numbers>();

export function numbersOf(language: Language): Numbers {
  const known = made.get(language);
  if (known !== undefined) return known;
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const kept = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
    formats.set(key, kept);
    return kept;
  };
  const numbers: Numbers = {
    plain: (value, decimals = 2) =>
      minus(format(`p${decimals}`, { maximumFractionDigits: decimals }).format(value)),
    fixed: (value, decimals) =>
      minus(
        format(`f${decimals}`, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
          value,
        ),
      ),
    signed: (value, decimals) =>
      minus(
        format(`s${decimals}`, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay: 'exceptZero',
        }).format(value),
      ),
    percent: (value) => minus(format('%', { style: 'percent', maximumFractionDigits: 0 }).format(value)),
  };
  made.set(language, numbers);
  return numbers;
}

const minus = (text: string): string => text.replace('-', '−');
