import type { DiscoveryWords } from '../../discoveryWords.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere) => `Neste modelo, acontece em ${inside} dos mundos da caixa e em ${everywhere} de todos`,
  noBox: 'Neste modelo, nenhuma caixa de parâmetros diz onde acontece',
  above: (output, value) => `${output} acima de ${value}`,
  below: (output, value) => `${output} abaixo de ${value}`,
  happens: 'acontece',
  not: 'não acontece',
  box: 'a caixa',
  coverage: (share) => `A caixa contém ${share} dos mundos em que acontece.`,
  more: (limits) => `Pequenos: fora dos seus outros limites (${limits}).`,
};
