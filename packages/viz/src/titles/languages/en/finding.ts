import type { FindingWords } from '../../findingWords.ts';
import type { RegimeWords } from '../../metricWords.ts';
import { counted, listed as listedWith } from '../findingParts.ts';
import { plural } from '../plural.ts';

const listed = (regimes: readonly RegimeWords[], last: 'and' | 'or' = 'and'): string =>
  listedWith(regimes, last);

/** A verb that agrees with its subject: get(s) becomes "get" or "gets", ha(s|ve) "has" or "have". */
const agreed = (who: readonly RegimeWords[], what: string): string =>
  what.replace(/\((\w+)(?:\|(\w+))?\)/u, (_, one: string, several = '') =>
    who.length > 1 || who[0].many === true ? several : one,
  );

const than = (other: RegimeWords | undefined): string =>
  other === undefined ? '' : ` than ${other.under}`;

export const finding: FindingWords = {
  inThisModel: (sentence) => `In this model, ${sentence}`,
  clearly: (who, what, other, counts) =>
    `${listed(who)} ${agreed(who, what)}${than(other)}${counted(counts)}`,
  usually: (who, what, other, counts) =>
    `${listed(who)} usually ${agreed(who, what)}${than(other)}${counts === undefined ? '' : `: ${counts}`}`,
  same: (who, what, other) =>
    `${listed(who)} ${agreed(who, what)}${other === undefined ? '' : ` compared with ${other.under}`}`,
  nothing: (who, clear, count) =>
    `nothing changes ${clear} with ${listed(who, 'or')}: ${plural(count, 'government', 'governments')} without a difference`,
  unclear: (who, clear, reference) =>
    who.length === 1
      ? `there is no clear difference ${clear} between ${listed(who)} and ${reference.under}`
      : `there is no clear difference ${clear} with ${listed(who, 'or')}`,
  noneClear: (clear, of) => `no alternative of ${of} makes a clear difference ${clear}`,
  alternatives: (count, of) => {
    const under =
      count < of
        ? `${count} of ${of} alternatives`
        : of === 1
          ? 'the alternative'
          : of === 2
            ? 'both alternatives'
            : `all ${of} alternatives`;
    return { name: under, under, ...(count > 1 ? { many: true } : {}) };
  },
  inOf: (count, of) =>
    count < of || of === 0
      ? `in ${count} of ${plural(of, 'government', 'governments')}`
      : of === 1
        ? 'in the one government'
        : `in all ${of} governments`,
  inOfFirst: (count, of) =>
    `in ${count === of ? 'all' : `${count}`} of the first ${plural(of, 'government', 'governments')}`,
  eachInOf: (count, of) =>
    count === of ? finding.inOf(count, of) : `in ${count} of ${of} governments each`,
  inAtLeast: (count, of) => `in at least ${count} of ${of} governments each`,
  ties: (counts, equal) => `${counts}, ${equal} without a difference`,
};
