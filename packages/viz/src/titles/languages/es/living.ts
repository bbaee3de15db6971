import { capital } from '../../capital.ts';
import type { LivingWords } from '../../livingWords.ts';
import { plural } from '../plural.ts';

const months = (count: number): string => plural(count, 'mes', 'meses');
export const living: LivingWords = {
  titleOfTwo: 'El mismo gobierno dos veces, con la misma suerte',
  titleOfOne: 'Un gobierno en marcha',
  ofHundred: '{} de 100',
  reached: 'metas alcanzadas',
  best: 'coordinación perfecta',
  waits: (pieces, longest) =>
    pieces === 1
      ? `1 trabajo espera, desde hace ${months(longest)}`
      : `${pieces} trabajos esperan; el más antiguo, ${months(longest)}`,
  nothingWaits: 'Ningún trabajo espera',
  others: (ministries) => plural(ministries, 'otro', 'otros'),
  begins: (regime) => `Empieza: ${regime}`,
  changes: 'Cambian las reglas',
  settles: (forum, who, whom, waited) =>
    `${capital(forum)} destraba un trabajo de ${who} que esperó ${months(waited)} a ${whom}`,
  inVain: (forum, who, whom, waited) =>
    `${capital(forum)} no lo resuelve: ${who} lleva ${months(waited)} esperando a ${whom}`,
  hasWaited: (who, whom, waited) => `${who} lleva ${months(waited)} esperando a ${whom}`,
  manyMeetings: (meetings) => `${meetings} reuniones en un solo mes`,
  quiet: 'El trabajo sigue',
  part: ({ who, whom, settles, forum, waits }, more) =>
    `Aquí se separan. En los dos, ${who} espera a ${whom}. ${settles}: ${forum} lo resuelve. ${waits}: espera ${months(more)} más.`,
  partForGood: ({ who, whom, settles, forum, waits }) =>
    `Aquí se separan. En los dos, ${who} espera a ${whom}. ${settles}: ${forum} lo resuelve. ${waits}: espera hasta el final.`,
  onTable: (settled, left) =>
    settled + left === 0
      ? 'nada que decidir'
      : [
          ...(settled > 0 ? [plural(settled, 'resuelto', 'resueltos')] : []),
          ...(left > 0 ? [plural(left, 'sigue abierto', 'siguen abiertos')] : []),
        ].join(', '),
  month: 'Mes {}',
  reform: 'reforma',
  controls: {
    play: 'Ver',
    pause: 'Pausa',
    back: 'Un mes atrás',
    on: 'Un mes adelante',
    start: 'Desde el principio',
    clock: 'Mes',
    speed: 'Velocidad',
    speeds: ['lenta', 'normal', 'rápida'],
    list: 'Mes a mes en palabras',
    news: 'Noticias',
    waiting: 'En espera',
  },
  reading: [
    { sign: 'dot', text: 'trabajo que va hacia la gente' },
    { sign: 'glass', text: 'cuánto se alcanza una meta' },
    { sign: 'stuck', text: 'un trabajo que espera' },
    { sign: 'thread', text: 'quién espera a quién, en meses' },
    { sign: 'ring', text: 'tiempo en reuniones' },
    { sign: 'seat', text: 'ministro en la mesa' },
    { sign: 'delegate', text: 'un delegado' },
    { sign: 'spill', text: 'hecho dos veces' },
    { sign: 'cancel', text: 'contradice otro trabajo' },
  ],
  note: 'Un gobierno simulado, dibujado con lo que pasó en la simulación.',
};
