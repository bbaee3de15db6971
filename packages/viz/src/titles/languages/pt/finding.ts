import type { FindingWords } from '../../findingWords.ts';
import type { RegimeWords } from '../../metricWords.ts';
import { counted, listed as listedWith } from '../findingParts.ts';
import { plural } from '../plural.ts';

const listed = (regimes: readonly RegimeWords[], last: 'e' | 'ou' = 'e'): string =>
  listedWith(regimes, last);

const than = (other: RegimeWords | undefined): string =>
  other === undefined ? '' : ` do que com ${other.under}`;

export const finding: FindingWords = {
  inThisModel: (sentence) => `Neste modelo, ${sentence}`,
  clearly: (who, what, other, counts) => `com ${listed(who)}, ${what}${than(other)}${counted(counts)}`,
  usually: (who, what, other, counts) =>
    `com ${listed(who)}, em geral ${what}${than(other)}${counts === undefined ? '' : `: ${counts}`}`,
  same: (who, what, other) =>
    `com ${listed(who)}, ${what}${other === undefined ? '' : ` em comparação com ${other.under}`}`,
  nothing: (who, clear, count) =>
    `com ${listed(who)} nada muda ${clear}: ${plural(count, 'governo', 'governos')} sem diferença`,
  unclear: (who, clear, reference) =>
    who.length === 1
      ? `não há diferença clara ${clear} entre ${listed(who)} e ${reference.under}`
      : `não há diferença clara ${clear} com ${listed(who, 'ou')}`,
  noneClear: (clear, of) => `nenhuma de ${of} alternativas faz uma diferença clara ${clear}`,
  alternatives: (count, of) => {
    const under =
      count < of
        ? `${count} de ${of} alternativas`
        : of === 1
          ? 'a alternativa'
          : of === 2
            ? 'as duas alternativas'
            : `as ${of} alternativas`;
    return { name: under, under };
  },
  inOf: (count, of) =>
    count < of || of === 0
      ? `em ${count} de ${plural(of, 'governo', 'governos')}`
      : of === 1
        ? 'no único governo'
        : `em todos os ${of} governos`,
  inOfFirst: (count, of) =>
    count === of
      ? of === 1
        ? 'no primeiro governo'
        : `nos primeiros ${of} governos`
      : `em ${count} dos primeiros ${of} governos`,
  eachInOf: (count, of) =>
    count === of ? finding.inOf(count, of) : `em ${count} de ${of} governos em cada caso`,
  inAtLeast: (count, of) => `em ao menos ${count} de ${of} governos em cada caso`,
  ties: (counts, equal) => `${counts} (em ${equal}, sem diferença)`,
};
