import type { PageWords } from '../../pageWords.ts';
import { plural } from '../plural.ts';

export const page: PageWords = {
  question: (scenario) => `${scenario}: what does each way of coordinating change?`,
  size: (worlds, seeds, runs) =>
    `${plural(worlds, 'world', 'worlds')}, ${plural(seeds, 'seed', 'seeds')} each, ${plural(runs, 'run', 'runs')}`,
  months: (months) => `${months} ${months === '1' ? 'month' : 'months'}`,
  table: 'The numbers',
  cell: "Mean difference, its 95\u00A0% interval (Student's) in brackets, governments lower / higher",
  cellOfWorlds:
    "Mean difference over worlds, its 95\u00A0% interval (Student's) in brackets, worlds lower / higher",
  others: (count) =>
    `There is no room here for ${plural(count, 'other regime that was', 'other regimes that were')} run.`,
  worlds: (count) => `Over ${plural(count, 'world', 'worlds')}, each the mean of its seeds`,
  least: 'lowest',
  most: 'highest',
  assumptions: 'Assumptions',
  setUp: (start) =>
    `Means of the last 24 months. Regimes begin in month ${start}; each government has the same luck under all of them.`,
  usual: 'Every parameter has its default.',
  changed: (count) => `${plural(count, 'parameter differs', 'parameters differ')} from the default:`,
  varied: (count) => `${plural(count, 'parameter varies', 'parameters vary')}:`,
  fixed: 'Set to one value:',
  more: (count) => `and ${count} more`,
  all: 'All parameters, with ranges and sources:',
  design: 'Worlds are points that the study chose. How often something holds in them is no probability.',
  failed: (count, of) => `${count} of ${plural(of, 'run', 'runs')} failed and are left out.`,
  missing: (count, of) => `${count} of ${plural(of, 'run', 'runs')} are not done yet.`,
  effects:
    "Each bar: the mean in worlds where one parameter is lowest, and where it is highest (its end levels; for a range the outer thirds). Whisker: 95\u00A0% interval (Student's).",
  drives: (parameter, subject) => `In this model, nothing moves ${subject} as much as ${parameter}`,
  nothingDrives: (subject) => `In this model, no parameter alone moves ${subject} much`,
  code: 'The settings as a QR code',
};
