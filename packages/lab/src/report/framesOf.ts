import { chronicle, simulate, type RegimeMaker, type Scenario } from '@joined-up/core';
import { livingGovernment, ofAHundred, wordsOf, type Language, type ReportFrame } from '@joined-up/viz';
import type { PairedRuns } from '../runs/pairedRuns.ts';

/** Widths in pixels: of a page of paper, and of a phone of 360 minus its margins. */
const [WIDE, NARROW] = [720, 336];

/** Most ministries with a seat of their own, as names need room on paper. */
const SEATS = 12;

/**
 * One government of a comparison under the reference and under another regime, with the same luck: where
 * the two part, and the end.
 */
export function framesOf(
  scenario: Scenario,
  [reference, other]: readonly [RegimeMaker, RegimeMaker],
  { seeds, months, parameters }: PairedRuns,
  {
    language = 'en',
    names,
  }: { readonly language?: Language; readonly names?: Readonly<Record<string, string>> },
): readonly ReportFrame[] {
  const record = (regime: RegimeMaker) =>
    simulate(scenario, regime, {
      seed: seeds[0],
      ...(months === undefined ? {} : { months }),
      parameters,
      metrics: [],
      observe: [chronicle],
    });
  const living = livingGovernment([record(reference), record(other)], { language, names, seats: SEATS });
  const { reels, words } = living;
  const end = reels.captions.length - 1;
  const say = (month: number, text: string) =>
    `${wordsOf(language).living.month.replace('{}', String(month))}. ${text}`;
  const at = [
    ...(reels.parting === undefined
      ? []
      : [{ time: reels.parting.time, caption: say(reels.parting.month, reels.parting.text) }]),
    {
      time: end,
      caption: say(
        end,
        reels.sides
          .map(({ title, months: all }) => `${title}: ${ofAHundred(words.ofHundred, all[end].reached)}`)
          .join(', '),
      ),
    },
  ];
  return at.map(({ time, caption }) => ({
    caption,
    wide: living.still(time, WIDE, true),
    narrow: living.still(time, NARROW, true),
  }));
}
