import type { FindingWords } from '../../findingWords.ts';
import type { RegimeWords } from '../../metricWords.ts';
import { counted, listed as listedWith } from '../findingParts.ts';
import { plural } from './plural.ts';

const listed = (regimes: readonly RegimeWords[], last: 'et' | 'ou' = 'et'): string =>
  listedWith(regimes, last);

const than = (other: RegimeWords | undefined): string =>
  other === undefined ? '' : ` qu’avec ${other.under}`;

export const finding: FindingWords = {
  inThisModel: (sentence) => `Dans ce modèle, ${sentence}`,
  clearly: (who, what, other, counts) => `avec ${listed(who)}, ${what}${than(other)}${counted(counts)}`,
  usually: (who, what, other, counts) =>
    `avec ${listed(who)}, en général ${what}${than(other)}${counts === undefined ? '' : `\u00A0: ${counts}`}`,
  same: (who, what, other) =>
    `avec ${listed(who)}, ${what}${other === undefined ? '' : ` par rapport à ce qu’on a avec ${other.under}`}`,
  nothing: (who, clear, count) =>
    `avec ${listed(who)}, rien ne change ${clear}\u00A0: ${plural(count, 'gouvernement', 'gouvernements')} sans différence`,
  unclear: (who, clear, reference) =>
    who.length === 1
      ? `pas de différence nette ${clear} entre ${listed(who)} et ${reference.under}`
      : `pas de différence nette ${clear} avec ${listed(who, 'ou')}`,
  noneClear: (clear, of) => `aucune des ${of} options ne fait de différence nette ${clear}`,
  alternatives: (count, of) => {
    const under =
      count < of
        ? `${plural(count, 'option', 'options')} sur ${of}`
        : of === 1
          ? 'l’autre option'
          : of === 2
            ? 'les deux options'
            : `les ${of} options`;
    return { name: under, under };
  },
  inOf: (count, of) =>
    count < of || of === 0
      ? `dans ${plural(count, 'gouvernement', 'gouvernements')} sur ${of}`
      : of === 1
        ? 'dans le seul gouvernement'
        : `dans les ${of} gouvernements`,
  inOfFirst: (count, of) =>
    count === of
      ? of === 1
        ? 'dans le premier gouvernement'
        : `dans les ${of} premiers gouvernements`
      : `dans ${count} des ${of} premiers gouvernements`,
  eachInOf: (count, of) =>
    count === of
      ? finding.inOf(count, of)
      : `dans ${plural(count, 'gouvernement', 'gouvernements')} sur ${of} chaque fois`,
  inAtLeast: (count, of) =>
    `dans au moins ${plural(count, 'gouvernement', 'gouvernements')} sur ${of} chaque fois`,
  ties: (counts, equal) => `${counts} (dans ${equal}, sans différence)`,
};
