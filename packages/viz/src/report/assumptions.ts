import { parameterGroups, type ParameterRecord } from '@joined-up/core';
import { numberColumn, textColumn } from '../tables/table.ts';
import { formatPlain } from '../titles/formatNumber.ts';
import type { Words } from '../titles/words.ts';
import { changedParameters } from './changedParameters.ts';
import { paragraph } from './html.ts';
import { tableHtml } from './tableHtml.ts';

/** Every parameter of the model with the value that was used; a value that differs from the default is in bold. */
export function assumptions(used: Readonly<Record<string, number>>, words: Words): string {
  const { report, charts } = words;
  const say = (value: number): string => formatPlain(value, words);
  const valueOf = (parameter: ParameterRecord): number => used[parameter.name] ?? parameter.default;
  const changed = changedParameters(used).map(({ parameter }) => parameter);
  const columns = [textColumn(charts.parameter), numberColumn(report.used), numberColumn(report.usual), numberColumn(report.range), textColumn(report.meaning), textColumn(report.source)];
  const tables = parameterGroups.map(({ name, parameters }) => {
    const records: readonly ParameterRecord[] = parameters;
    const rows = records.map((parameter) => [
      parameter.symbol === '' ? parameter.name : `${parameter.name} (${parameter.symbol})`, say(valueOf(parameter)), say(parameter.default),
      `${say(parameter.plausible[0])} … ${say(parameter.plausible[1])}`, parameter.unit === '' ? parameter.meaning : `${parameter.meaning} [${parameter.unit}]`, parameter.source,
    ]);
    return `<div lang="en">\n${tableHtml({ caption: name, columns, rows }, (row, column) => column === 1 && changed.includes(records[row]))}\n</div>`;
  });
  return [paragraph(report.assumptionsIntroduction(changed.length)), ...tables].join('\n');
}
