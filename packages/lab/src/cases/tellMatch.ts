import { listTable } from '../terminal/listTable.ts';
import type { MatchedCases } from './matchCases.ts';
import { whatMatches, type WhatMatches } from './whatMatches.ts';

/** What is left, in sentences. */
export function tellLeft(
  { asked, combinations, said }: MatchedCases,
  { left, shown, missed, nearest, patterns }: WhatMatches,
): string {
  const of = `${combinations.length} combinations of a world and a structure`;
  if (left.length > 0)
    return `Of ${of}, ${left.length} ${left.length === 1 ? 'is' : 'are'} not ruled out by any of ${asked.length} observed patterns; ${shown.length} ${shown.length === 1 ? 'shows' : 'show'} all of them.`;
  const missedBy = (c: number) => asked.filter((_, p) => said[c][p] === 'n').map(nameOf);
  const [strongest] = patterns;
  const best = Math.max(...patterns.map(({ leftWithout }) => leftWithout));
  const freed = patterns.filter(({ leftWithout }) => best > 0 && leftWithout === best);
  return [
    `Nothing survives: of ${of} every one is ruled out by some of ${asked.length} observed patterns.`,
    `${nameOf(strongest)} rules out most, ${strongest.rulesOut}.`,
    best === 0
      ? 'No single pattern, left out, would let anything survive.'
      : `Without ${freed.map(nameOf).join(', or without ')} ${best} would survive.`,
    `${nearest.length === 1 ? 'The nearest misses' : `The nearest ${nearest.length} miss`} ${missed[nearest[0]]}${nearest.length === 1 ? `: ${missedBy(nearest[0]).join(', ')}` : ''}.`,
  ].join(' ');
}

export const nameOf = ({ case: id, pattern }: MatchedCases['asked'][0]): string => `${id} ${pattern.id}`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** All of it, for a terminal. */
export function tellMatch(matched: MatchedCases): string {
  const what = whatMatches(matched);
  return `${[
    tellLeft(matched, what),
    listTable(
      ['pattern', 'rules out', 'left without it', 'observed'],
      what.patterns.map((one) => [
        nameOf(one),
        String(one.rulesOut),
        String(one.leftWithout),
        one.pattern.says,
      ]),
    ),
    listTable(
      ['case', 'left by it alone', 'left without it'],
      what.cases.map((one) => [one.case, String(one.leftAlone), String(one.leftWithout)]),
    ),
    listTable(
      ['structure', 'patterns missed where neutral', 'elsewhere', 'difference'],
      what.structures.map(({ name, neutral, other, difference: { mean, low, high } }) => [
        name,
        neutral.toFixed(2),
        other.toFixed(2),
        `${signed(mean)} [${signed(low)}, ${signed(high)}]`,
      ]),
    ),
    'A pattern rules out a combination of which it does not hold with any luck that was tried. Below 0 the cases speak for a structure.',
  ].join('\n\n')}\n`;
}
