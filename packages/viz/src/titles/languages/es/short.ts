import type { ShortWords } from '../../shortWords.ts';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`;

export const shortWords: ShortWords = {
  withRegimes: (regimes) => `con ${listed(regimes)}`,
  higher: (who, subject, counts) => `${who}, ${subject} aumenta ${counts}`,
  lower: (who, subject, counts) => `${who}, ${subject} disminuye ${counts}`,
  barely: (who, subject) => `${who}, ${subject} casi no cambia`,
  unclear: (who, subject) => `${who}, ${subject} aumenta en unos gobiernos y disminuye en otros`,
  inOf: (count, of) => `en ${count} de ${of} gobiernos`,
  eachInOf: (count, of) => `en ${count} de ${of} gobiernos en cada caso`,
  atLeast: (count, of) => `en al menos ${count} de ${of} gobiernos en cada caso`,
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
