import type { DoseWords } from '../../doseWords.ts';

/** English. */
export const dose: DoseWords = {
  rises: (metric, lever) => `In this model, more of “${lever}” raises ${metric.subject}`,
  falls: (metric, lever) => `In this model, more of “${lever}” lowers ${metric.subject}`,
  highest: (metric, lever, level) =>
    `In this model, ${metric.subject} is highest in between, at ${level} (${lever})`,
  lowest: (metric, lever, level) =>
    `In this model, ${metric.subject} is lowest in between, at ${level} (${lever})`,
  flat: (metric, lever) => `In this model, more of “${lever}” hardly changes ${metric.subject}`,
  unclear: (metric, lever) =>
    `In this model, worlds differ too much to say how ${metric.subject} changes with more of “${lever}”`,
  minusFirst: (lever, level) => `minus its value at ${level} (${lever}), in the same world`,
  note: (drawn, worlds) =>
    `Dots: mean of ${worlds} worlds, each with its own parameters, and its 95\u00A0% interval (Student's). Thin lines: ${drawn === worlds ? 'each world' : `the first ${drawn} worlds`}. Grey: too small to matter.`,
};
