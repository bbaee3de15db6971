import type { Diary, Due } from './diary.ts';
import type { Dials } from '../setting/dials.ts';
import { ruleChoice, type HoursChoice } from './choice.ts';
import { beginYear, isOver, live, nextDiary, type Year } from './year.ts';

/** Hours per month of a minister with a full diary: fewer than the own ministry and meetings ask for. */
export const FULL_DIARY = 16;

/** Variants of the model that decide how much it matters where a minister's hours go. */
export const structures = {
  none: {},
  discovery: { discovery: 0.03 },
  mission: { missionCost: 0.5 },
  deputies: { mergedMeeting: 'deputies' },
} as const satisfies Readonly<Record<string, Partial<Dials>>>;
export type StructureName = keyof typeof structures;

/** Goes to meetings in their order, as long as hours last. */
function visit(dues: readonly Due[], hours: number): { readonly going: string[]; readonly left: number } {
  let left = hours;
  const going: string[] = [];
  for (const { id, principals, hours: takes } of dues)
    if (principals && takes <= left) {
      going.push(id);
      left -= takes;
    }
  return { going, left };
}

/** Simple ways to use a minister's hours, the same every month: what a person's year is compared with. */
export const strategies = {
  rule: ruleChoice,
  ownFirst({ hours, dues, own }: Diary): HoursChoice {
    const spent = Math.min(hours, own);
    return { own: spent, going: visit(dues, hours - spent).going };
  },
  meetingsFirst({ hours, dues, own }: Diary): HoursChoice {
    const { going, left } = visit(dues, hours);
    return { going, own: Math.min(left, own) };
  },
  away: (): HoursChoice => ({ going: [], own: 0 }),
} as const satisfies Readonly<Record<string, (diary: Diary) => HoursChoice>>;
export type StrategyName = keyof typeof strategies;
export const strategyNames = Object.keys(strategies) as readonly StrategyName[];

/** The same year with the same luck, by one of the strategies. */
export function yearBy(
  { job, seed, legacy }: Pick<Year, 'job' | 'seed' | 'legacy'>,
  name: StrategyName,
): Year {
  let year = beginYear(job, seed, legacy);
  while (!isOver(year)) year = live(year, strategies[name](nextDiary(year)));
  return year;
}
