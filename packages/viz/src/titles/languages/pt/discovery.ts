import type { DiscoveryWords } from '../../discoveryWords.ts';
import { plural } from '../plural.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere, boxes) =>
    `Neste modelo, acontece em ${inside} dos mundos ${boxes > 1 ? `das ${boxes} caixas` : 'da caixa'} e em ${everywhere} de todos`,
  noBox: 'Neste modelo, nenhuma caixa de parâmetros diz onde acontece',
  above: (output, value) => `${output} acima de ${value}`,
  below: (output, value) => `${output} abaixo de ${value}`,
  happens: 'acontece',
  not: 'não acontece',
  box: (boxes) => (boxes > 1 ? 'as caixas' : 'a caixa'),
  coverage: (share, boxes) =>
    `${boxes > 1 ? 'As caixas contêm' : 'A caixa contém'} ${share} dos mundos em que acontece.`,
  more: (limits) => `Pequenos: fora de outros limites (${limits}).`,
  clear: (usually, seldom, of) =>
    usually === 0
      ? `Neste modelo, raramente acontece em ${seldom} de ${of} grupos de mundos`
      : `Neste modelo, costuma acontecer em ${usually} de ${of} grupos de mundos${seldom === 0 ? '' : ` e raramente em ${seldom}`}`,
  unclear: (close, of) =>
    `Neste modelo, não há resposta clara: ${close} de ${of} grupos de mundos estão apertados demais para decidir`,
  noGroup: 'Nenhum grupo de mundos é grande o bastante para dizer onde acontece',
  stackNote:
    'Tom: proporção de mundos em que acontece. Hachurado: apertado demais para decidir (entre 20\u00A0% e 80\u00A0%).',
  fewer: (least) => `menos de ${plural(least, 'mundo', 'mundos')}: poucos demais`,
  tooFew: 'poucos demais',
  worlds: 'Mundos',
  worldsIn: 'Deles, acontece em',
  countOfWorlds: (count) => plural(count, 'mundo', 'mundos'),
  share: 'Proporção de mundos em que acontece',
  outer: (name) => `exterior: ${name}`,
  inner: (name) => `interior: ${name}`,
  cutAt: (values) => `(${values.length === 1 ? 'corte' : 'cortes'} em ${values.join('; ')})`,
  levels: { 2: ['baixo', 'alto'], 3: ['baixo', 'médio', 'alto'] },
  between: (low, high) => `de ${low} a ${high}`,
};
