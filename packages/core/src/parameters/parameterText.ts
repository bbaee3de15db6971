import type { ParameterRecord } from './parameter.ts';

const bounds = ([low, high]: readonly [number, number]): string =>
  high === Infinity ? `at least ${low}` : `${low} to ${high}`;

/**
 * What a parameter is, with its default, its ranges and its unit, in a sentence or two: what editors show over
 * its name in a script and in a scenario file.
 */
export function parameterText(record: ParameterRecord): string {
  const { default: initial, plausible, allowed, unit, meaning, uncertain, whole, options } = record;
  const meant = meaning.charAt(0).toUpperCase() + meaning.slice(1);
  if (options !== undefined) {
    const choices = options.map((option, value) => `${value} ${option}`).join(', ');
    return `${meant}. One of ${choices}; default ${initial}.`;
  }
  const facts = [
    `Default ${initial}`,
    `plausible ${bounds(plausible)}${uncertain ? ' (drawn for a world)' : ''}`,
    `allowed ${whole ? 'whole numbers ' : ''}${bounds(allowed)}`,
  ];
  const measured = unit === '' ? '' : ` Unit: ${unit}.`;
  return `${meant}.${measured} ${facts.join(', ')}.`;
}
