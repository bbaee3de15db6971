import { parameterGroups, type ParameterName, type ParameterRecord } from '@joined-up/core';
import { numberColumn, textColumn } from '../tables/table.ts';
import { assumptionText, groupText } from '../titles/assumptions/assumptionWords.ts';
import { formatPlain } from '../titles/formatNumber.ts';
import { wordsOf, type Language } from '../titles/wordsOf.ts';
import { changedParameters } from './changedParameters.ts';
import { paragraph } from './html.ts';
import { tableHtml } from './tableHtml.ts';

/** Every parameter of the model with the value that was used; a value that differs from the default is in bold. */
export function assumptions(used: Readonly<Record<string, number>>, language: Language = 'en'): string {
  const words = wordsOf(language);
  const { report, charts } = words;
  const say = (value: number): string => formatPlain(value, words);
  const valueOf = (parameter: ParameterRecord): number => used[parameter.name] ?? parameter.default;
  const changed = changedParameters(used).map(({ parameter }) => parameter);
  const columns = [
    textColumn(charts.parameter),
    numberColumn(report.used),
    numberColumn(report.usual),
    numberColumn(report.range),
    textColumn(report.meaning),
    textColumn(report.source),
  ];
  const tables = parameterGroups.map(({ name, parameters }) => {
    const records: readonly (ParameterRecord & { readonly name: ParameterName })[] = parameters;
    const rows = records.map((parameter) => {
      const { meaning, unit, source } = assumptionText(language, parameter);
      return [
        parameter.symbol === '' ? parameter.name : `${parameter.name} (${parameter.symbol})`,
        say(valueOf(parameter)),
        say(parameter.default),
        `${say(parameter.plausible[0])} … ${say(parameter.plausible[1])}`,
        unit === '' ? meaning : `${meaning} [${unit}]`,
        source,
      ];
    });
    return tableHtml(
      { caption: groupText(language, name), columns, rows },
      (row, column) => column === 1 && changed.some(({ name: one }) => one === records[row].name),
    );
  });
  return [paragraph(report.assumptionsIntroduction(changed.length)), ...tables].join('\n');
}
