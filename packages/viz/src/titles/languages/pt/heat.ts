import type { HeatWords } from '../../heatWords.ts';
import { plural } from '../plural.ts';

const spread = (least: number, most: number, one: string, many: string): string =>
  least === most ? plural(most, one, many) : `${least} a ${plural(most, one, many)}`;

export const heat: HeatWords = {
  clear: (sentence, opposite) => `${sentence}${opposite === 0 ? '' : `, e o contrário em ${opposite}`}`,
  inOf: (count, of) => `em ${count} de ${plural(of, 'caso', 'casos')}`,
  unclear: (metric, regime, of) =>
    `Neste modelo, não há diferença clara ${metric.findings.clear} com ${regime.under} em nenhum de ${of} casos`,
  ranges: (metric, regime, low, high) =>
    `Neste modelo, ${metric.subject} vai de ${low} a ${high} com ${regime.under}`,
  alike: (metric, regime, of) =>
    `Neste modelo, não há diferença clara ${metric.findings.clear} entre ${of} casos com ${regime.under}`,
  nothing: (metric) =>
    `Neste modelo, nenhum caso tem execuções suficientes para informar sobre ${metric.subject}`,
  meanOver: (count) => `um quadrado é a média de ${count}`,
  seeds: (least, most) => spread(least, most, 'semente', 'sementes'),
  worlds: (least, most) => spread(least, most, 'mundo', 'mundos'),
  maybeLuck: 'pode ser só sorte',
  worldsDisagree: 'os mundos discordam',
  notApart: 'não se distinguem',
  fewSeeds: (least) => `menos de ${plural(least, 'semente', 'sementes')}: poucas demais`,
  luckNote: (squares) =>
    `Hachurado: o intervalo da média contém o zero (de Student; os intervalos dos ${squares} casos valem juntos em 95\u00A0% das vezes). Só fala da sorte.`,
  worldsNote:
    'Outros parâmetros diferem entre os mundos de um quadrado; um mundo conta pela média de suas sementes.',
  disagreeNote: 'Hachurado: menos de quatro em cada cinco estão do mesmo lado do zero.',
  apartNote:
    'Hachurado: o caso mais alto não se distingue do mais baixo (95\u00A0%, tão rigoroso como se todos os pares fossem testados).',
  mean: 'Média',
  count: { seeds: 'Sementes', worlds: 'Mundos' },
  interval: 'Intervalo (de Student, todos os casos juntos 95\u00A0%)',
  above: 'Proporção acima de zero',
  verdict: 'De que lado do zero',
  sides: { above: 'acima', below: 'abaixo', unclear: 'não está claro', few: 'muito poucos para dizer' },
};
