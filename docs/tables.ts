import {
  metrics,
  parameterGroups,
  phases,
  regimes,
  streams,
  structures,
  valueWord,
  type ParameterRecord,
} from '@joined-up/core';
import { fieldTables } from './fields.ts';
import { table } from './table.ts';

const range = ([low, high]: readonly [number, number]): string =>
  `${low} – ${high === Infinity ? '∞' : high}`;

const parameterRow = (record: ParameterRecord): string[] => [
  `\`${record.name}\``,
  record.symbol,
  String(record.default),
  `${record.uncertain ? '● ' : ''}${range(record.plausible)}`,
  range(record.allowed),
  record.unit,
  record.meaning,
  record.source,
];

/** Tables of the documentation made from the code, by the name of their marks. */
export const tables: Readonly<Record<string, string>> = {
  fields: fieldTables(),
  phases: table(
    ['phase', 'what happens'],
    phases.map(({ name, meaning }) => [`\`${name}\``, meaning]),
  ),
  regimes: table(
    ['regime', 'name', 'what it is'],
    regimes.map(({ id, name, description }) => [`\`${id}\``, name, description]),
  ),
  metrics: table(
    ['metric', 'family', 'definition', 'unit', 'range', 'better'],
    metrics.map(({ id, family, definition, unit, range: bounds, better }) => [
      `\`${id}\``,
      family,
      definition,
      unit,
      range(bounds),
      better,
    ]),
  ),
  streams: table(
    ['stream', 'kind', 'keyed by', 'what it decides'],
    streams.map(({ name, kind, entity, meaning }) => [`\`${name}\``, kind, entity, meaning]),
  ),
  structures: table(
    ['package', 'what it says', 'parameters'],
    structures.map(({ id, description, parameters }) => [
      `\`${id}\``,
      description,
      Object.entries(parameters)
        .map(([name, value]) => `\`${name}\` ${valueWord(name, value)}`)
        .join(', '),
    ]),
  ),
  parameters: parameterGroups
    .map(
      (group) =>
        `**${group.name}**\n\n${table(
          [
            'name',
            'symbol',
            'default',
            'plausible (● drawn for a world)',
            'allowed',
            'unit',
            'meaning',
            'source',
          ],
          group.parameters.map(parameterRow),
        )}`,
    )
    .join('\n\n'),
};

/** The text with every table between `<!-- begin name -->` and `<!-- end name -->` made anew. */
export const withTables = (text: string): string =>
  text.replaceAll(/<!-- begin (\w+) -->[^]*?<!-- end \1 -->/g, (whole, name: string) =>
    name in tables ? `<!-- begin ${name} -->\n\n${tables[name]}\n\n<!-- end ${name} -->` : whole,
  );
