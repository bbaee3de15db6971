import type { ShortWords } from '../../shortWords.ts';

export const shortWords: ShortWords = {
  compared: (reference) => `Comparado con ${reference}: el mismo gobierno, con la misma suerte.`,
  atWork: 'Uno de estos gobiernos en marcha',
  hangsOn: 'De qué depende',
  meanDifference: 'diferencia media, gobiernos en que baja / sube',
  hangsOnAbout: (seeds) =>
    `La misma comparación, en ${seeds === 1 ? 'un gobierno' : `${seeds} gobiernos`}, si los mecanismos en disputa funcionan de otro modo`,
  structures: {
    today: 'Como está especificado el modelo',
    'sceptic-of-mergers': 'Las fusiones cuestan más y tardan en asentarse',
    'sceptic-of-centres': 'El centro choca con vetos, maquillaje y resultados tardíos',
    'people-first': 'Cuenta lo que llega a la gente',
    'all-sceptic': 'Todo eso a la vez',
  },
  moreIn: 'Todos los gráficos, tablas y parámetros:',
  more: 'el mismo comando con --full',
};
