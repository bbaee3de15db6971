import type { ShortWords } from '../../shortWords.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;

export const shortWords: ShortWords = {
  withRegimes: (regimes) => `com ${listed(regimes)}`,
  higher: (who, subject, counts) => `${who}, ${subject} aumenta ${counts}`,
  lower: (who, subject, counts) => `${who}, ${subject} diminui ${counts}`,
  barely: (who, subject) => `${who}, ${subject} quase não muda`,
  unclear: (who, subject) => `${who}, ${subject} aumenta em alguns governos e diminui em outros`,
  inOf: (count, of) => `em ${count} de ${of} governos`,
  eachInOf: (count, of) => `em ${count} de ${of} governos em cada caso`,
  atLeast: (count, of) => `em ao menos ${count} de ${of} governos em cada caso`,
  compared: (reference) => `Comparado com ${reference}: o mesmo governo, com a mesma sorte.`,
  atWork: 'Um destes governos em ação',
  hangsOn: 'Do que isso depende',
  meanDifference: 'diferença média, governos em que diminui / aumenta',
  hangsOnAbout: (seeds) =>
    `A mesma comparação, em ${seeds === 1 ? 'um governo' : `${seeds} governos`}, se os mecanismos em disputa funcionam de outro modo`,
  structures: {
    today: 'Como o modelo está especificado',
    'sceptic-of-mergers': 'Fusões custam mais e demoram a assentar',
    'sceptic-of-centres': 'O centro enfrenta vetos, maquiagem e resultados tardios',
    'people-first': 'Conta o que chega às pessoas',
    'all-sceptic': 'Tudo isso ao mesmo tempo',
  },
  moreIn: 'Todos os gráficos, tabelas e parâmetros:',
  more: 'o mesmo comando com --full',
};
