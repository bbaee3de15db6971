import { parameterGroups, type ParameterRecord } from '@joined-up/core';

const bounds = ([low, high]: readonly [number, number]): string =>
  `${low} to ${high === Infinity ? '∞' : high}`;

const told = ({
  name,
  symbol,
  default: initial,
  plausible,
  allowed,
  unit,
  meaning,
  source,
  uncertain,
  options,
}: ParameterRecord): string => {
  const value = options === undefined ? String(initial) : `${initial} (${options[initial]})`;
  const facts = [
    ['default', value],
    ['plausible', `${bounds(plausible)}${uncertain ? ', drawn for a world' : ''}`],
    [
      'allowed',
      options === undefined ? bounds(allowed) : options.map((option) => `\`${option}\``).join(', '),
    ],
    ['unit', unit],
    ['source', source],
  ].filter(([, fact]) => fact !== '');
  const meant = meaning.charAt(0).toUpperCase() + meaning.slice(1);
  return (
    `### ${name}\n\n${symbol === '' ? '' : `\`${symbol}\`: `}${meant}.\n\n` +
    facts.map(([key, fact]) => `- ${key}: ${fact}`).join('\n')
  );
};

/** Every parameter of the model under a heading of its own, so that a search finds it. */
export const parameterPage = (): string =>
  '# Parameters\n\nEvery parameter is a record in the code (`joined-up parameters` lists them too): ' +
  'a value within *allowed* is what a run accepts, *plausible* the range in which an expert would not ' +
  'be surprised. Set them in `parameters` of a scenario, a study or an experiment, ' +
  'or with `--set name=value`.\n\n' +
  parameterGroups
    .map(({ name, parameters }) => `## ${name}\n\n${parameters.map(told).join('\n\n')}`)
    .join('\n\n') +
  '\n';
