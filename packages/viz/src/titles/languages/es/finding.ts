import type { FindingWords } from '../../findingWords.ts';
import type { RegimeWords } from '../../metricWords.ts';
import { counted, listed as listedWith } from '../findingParts.ts';
import { plural } from '../plural.ts';

const listed = (regimes: readonly RegimeWords[], last: 'y' | 'o' = 'y'): string =>
  listedWith(regimes, last);

const than = (other: RegimeWords | undefined): string =>
  other === undefined ? '' : ` que con ${other.under}`;

export const finding: FindingWords = {
  inThisModel: (sentence) => `En este modelo, ${sentence}`,
  clearly: (who, what, other, counts) => `con ${listed(who)}, ${what}${than(other)}${counted(counts)}`,
  usually: (who, what, other, counts) =>
    `con ${listed(who)}, por lo general ${what}${than(other)}${counts === undefined ? '' : `: ${counts}`}`,
  same: (who, what, other) =>
    `con ${listed(who)}, ${what}${other === undefined ? '' : ` en comparación con ${other.under}`}`,
  nothing: (who, clear, count) =>
    `con ${listed(who)} no cambia nada ${clear}: ${plural(count, 'gobierno', 'gobiernos')} sin diferencia`,
  unclear: (who, clear, reference) =>
    who.length === 1
      ? `no hay una diferencia clara ${clear} entre ${listed(who)} y ${reference.under}`
      : `no hay una diferencia clara ${clear} con ${listed(who, 'o')}`,
  noneClear: (clear, of) => `ninguna de ${of} alternativas marca una diferencia clara ${clear}`,
  alternatives: (count, of) => {
    const under =
      count < of
        ? `${count} de ${of} alternativas`
        : of === 1
          ? 'la alternativa'
          : of === 2
            ? 'las dos alternativas'
            : `las ${of} alternativas`;
    return { name: under, under };
  },
  inOf: (count, of) =>
    count < of || of === 0
      ? `en ${count} de ${plural(of, 'gobierno', 'gobiernos')}`
      : of === 1
        ? 'en el único gobierno'
        : `en los ${of} gobiernos`,
  inOfFirst: (count, of) =>
    count === of
      ? of === 1
        ? 'en el primer gobierno'
        : `en los primeros ${of} gobiernos`
      : `en ${count} de los primeros ${of} gobiernos`,
  eachInOf: (count, of) =>
    count === of ? finding.inOf(count, of) : `en ${count} de ${of} gobiernos en cada caso`,
  inAtLeast: (count, of) => `en al menos ${count} de ${of} gobiernos en cada caso`,
  ties: (counts, equal) => `${counts} (en ${equal}, sin diferencia)`,
};
