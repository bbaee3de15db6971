import { listTable } from '../terminal/listTable.ts';
import { fixed, said, say } from '../words/say.ts';
import type { MatchedCases } from './matchCases.ts';
import { whatMatches, type WhatMatches } from './whatMatches.ts';

/** What is left, in sentences. */
export function tellLeft(
  { asked, combinations, said: letters }: MatchedCases,
  { left, shown, missed, nearest, patterns }: WhatMatches,
): string {
  if (left.length > 0)
    return say`Of ${combinations.length} {0|combination|combinations} of a world and a structure,
        ${left.length} {1|is|are} not ruled out by any of ${asked.length} {2|observed pattern|observed
        patterns}; ${shown.length} {3|shows|show} all of them.`;
  const missedBy = (c: number) => asked.filter((_, p) => letters[c][p] === 'n').map(nameOf);
  const [strongest] = patterns;
  const best = Math.max(...patterns.map(({ leftWithout }) => leftWithout));
  const freed = patterns.filter(({ leftWithout }) => best > 0 && leftWithout === best);
  const misses = missed[nearest[0]];
  return [
    say`Nothing survives: each of ${combinations.length} {0|combination|combinations} of a world and a
        structure is ruled out by at least one of ${asked.length}
        {1|observed pattern|observed patterns}.`,
    say`${nameOf(strongest)} rules out most, ${strongest.rulesOut}.`,
    best === 0
      ? say`No single pattern, left out, would let anything survive.`
      : say`Without ${freed.map(nameOf).join(say`, or without `)} ${best} would survive.`,
    nearest.length === 1
      ? say`The nearest misses ${misses}: ${missedBy(nearest[0]).join(', ')}.`
      : say`The nearest ${nearest.length} miss ${misses}.`,
  ].join(' ');
}

/** A pattern with its case, for people: `NAV P3`. */
export const nameOf = ({ case: id, pattern }: MatchedCases['asked'][0]): string => `${id} ${pattern.id}`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${fixed(value, 2)}`;

/** All of it, for a terminal. */
export function tellMatch(matched: MatchedCases): string {
  const what = whatMatches(matched);
  return (
    [
      tellLeft(matched, what),
      listTable(
        ['pattern', 'rules out', 'left without it', 'observed'],
        what.patterns.map((one) => [
          nameOf(one),
          String(one.rulesOut),
          String(one.leftWithout),
          said(one.pattern.says),
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
          fixed(neutral, 2),
          fixed(other, 2),
          say`${signed(mean)} [${signed(low)} to ${signed(high)}]`,
        ]),
      ),
      say`A pattern rules out a combination if it holds there with no luck that was tried. Below 0 the
          cases speak for a structure.`,
    ].join('\n\n') + '\n'
  );
}
