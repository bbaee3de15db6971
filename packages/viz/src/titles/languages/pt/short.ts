import type { ShortWords } from '../../shortWords.ts';

export const shortWords: ShortWords = {
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
