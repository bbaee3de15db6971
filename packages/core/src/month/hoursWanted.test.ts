import { describe, expect, it } from 'vitest';
import { AT_ONCE, DEPUTIES, HOUSES } from '../parameters/options.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { superministry } from '../regimes/superministry.ts';
import { begin } from '../simulate/begin.ts';
import { step } from '../simulate/step.ts';
import { threeMinistries } from '../minutes/threeMinistries.ts';
import { hoursWanted } from './hoursWanted.ts';

const START = 2;

/** Index of the ministry whose own meeting has this id; −1 of other meetings. */
const ministryOf = (id: string): number =>
  threeMinistries.ministries.findIndex((one) => id === `ministry:${one.id}`);

/** Hours said to be wanted less what own meetings took, of ministers with hours for everything; and who is merged. */
function monthsUnder(mergedMeeting: number) {
  const parameters = { ...defaultParameters, mergedMeeting, ministerHours: 10_000, mergedMinistries: 2 };
  const run = begin(threeMinistries, parameters, superministry.make(threeMinistries, parameters), 7, START);
  const taken: number[] = [];
  const off: number[] = [];
  let before = 0;
  run.witness = {
    before: (_, act) => {
      if (act.kind === 'meeting' && ministryOf(act.sittingForum.id) >= 0)
        before = run.month.hours[ministryOf(act.sittingForum.id)];
    },
    after: (_, act) => {
      if (act.kind !== 'meeting' || ministryOf(act.sittingForum.id) < 0) return;
      taken.push(before - run.month.hours[ministryOf(act.sittingForum.id)]);
    },
  };
  for (let month = 0; month < 12; month++) {
    // The first month of a regime puts it in force itself: until then nobody can say what it will want.
    const foretold = month === START ? [] : [...run.arrangement.presentMinistries];
    const said = foretold.map((ministry) => hoursWanted(run, ministry));
    taken.length = 0;
    step(run);
    off.push(...said.map((hours, i) => hours - taken[i]));
  }
  return { off, merged: run.arrangement.merged };
}

describe('hoursWanted', () => {
  it.each([
    ['as one ministry', AT_ONCE],
    ['house by house', HOUSES],
    ['under deputies', DEPUTIES],
  ])('says beforehand what own meetings take, after a merger too: %s', (_, mergedMeeting) => {
    const { off, merged } = monthsUnder(mergedMeeting);
    expect(merged.some((one) => one === 1)).toBe(true);
    expect(off.length).toBeGreaterThan(20);
    for (const hours of off) expect(hours).toBeCloseTo(0, 9);
  });
});
