import { capital } from '../../capital.ts';
import type { LivingWords } from '../../livingWords.ts';
import { plural } from '../plural.ts';

const months = (count: number): string => plural(count, 'mês', 'meses');
export const living: LivingWords = {
  titleOfTwo: 'O mesmo governo duas vezes, com a mesma sorte',
  titleOfOne: 'Um governo em ação',
  ofHundred: '{} de 100',
  reached: 'metas alcançadas',
  best: 'coordenação perfeita',
  waits: (pieces, longest) =>
    pieces === 1
      ? `1 trabalho espera, há ${months(longest)}`
      : `${pieces} trabalhos esperam; o mais antigo, há ${months(longest)}`,
  nothingWaits: 'Nenhum trabalho espera',
  others: (ministries) => plural(ministries, 'outro', 'outros'),
  begins: (regime) => `Começa: ${regime}`,
  changes: 'As regras mudam',
  settles: (forum, who, whom, waited) =>
    `${capital(forum)} destrava um trabalho de ${who} que esperou ${months(waited)} por ${whom}`,
  inVain: (forum, who, whom, waited) =>
    `${capital(forum)} não resolve: ${who} espera por ${whom} há ${months(waited)}`,
  hasWaited: (who, whom, waited) => `${who} espera por ${whom} há ${months(waited)}`,
  manyMeetings: (meetings) => `${meetings} reuniões em um só mês`,
  quiet: 'O trabalho continua',
  part: ({ who, whom, settles, forum, waits }, more) =>
    `Aqui eles se separam. Nos dois, ${who} espera por ${whom}. ${settles}: ${forum} resolve. ${waits}: espera mais ${months(more)}.`,
  partForGood: ({ who, whom, settles, forum, waits }) =>
    `Aqui eles se separam. Nos dois, ${who} espera por ${whom}. ${settles}: ${forum} resolve. ${waits}: espera até o fim.`,
  onTable: (settled, left) =>
    settled + left === 0
      ? 'nada a decidir'
      : [
          ...(settled > 0 ? [plural(settled, 'resolvido', 'resolvidos')] : []),
          ...(left > 0 ? [plural(left, 'segue aberto', 'seguem abertos')] : []),
        ].join(', '),
  month: 'Mês {}',
  reform: 'reforma',
  controls: {
    play: 'Ver',
    pause: 'Pausa',
    back: 'Um mês atrás',
    on: 'Um mês à frente',
    start: 'Do começo',
    clock: 'Mês',
    speed: 'Velocidade',
    speeds: ['lenta', 'normal', 'rápida'],
    list: 'Mês a mês em palavras',
    news: 'Notícias',
    waiting: 'À espera',
  },
  reading: [
    { sign: 'dot', text: 'trabalho a caminho das pessoas' },
    { sign: 'glass', text: 'quanto se alcança de uma meta' },
    { sign: 'stuck', text: 'um trabalho que espera' },
    { sign: 'thread', text: 'quem espera por quem, em meses' },
    { sign: 'ring', text: 'tempo em reuniões' },
    { sign: 'seat', text: 'ministro à mesa' },
    { sign: 'delegate', text: 'um delegado' },
    { sign: 'spill', text: 'feito duas vezes' },
    { sign: 'cancel', text: 'contradiz outro trabalho' },
  ],
  note: 'Um governo simulado, desenhado com o que aconteceu na simulação.',
};
