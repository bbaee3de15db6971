import type { SensitivityWords } from '../../sensitivityWords.ts';
import { plural } from '../plural.ts';

export const sensitivity: SensitivityWords = {
  standOut: (count, of) =>
    `Neste modelo, ${count} de ${plural(of, 'parâmetro', 'parâmetros')} ${count === 1 ? 'se destaca' : 'se destacam'} do ruído`,
  standOutFirst: (count, of, first) =>
    `Neste modelo, ${first} é o que mais importa; ${count} de ${plural(of, 'parâmetro', 'parâmetros')} ${count === 1 ? 'se destaca' : 'se destacam'}`,
  none: 'Neste modelo, nenhum parâmetro se destaca do ruído',
  first: 'por si só (S1)',
  total: 'com tudo o que faz junto com outros (ST)',
  variance: 'Proporção da variância',
  size: 'Tamanho médio dos seus efeitos, μ*',
  spread: 'Dispersão dos seus efeitos, σ',
  together: 'acima: curvo, ou junto com outros',
  noise: 'nível de ruído',
  sobolNote: 'Linhas: intervalos bootstrap de 95\u00A0%. Cinza: a quanto chega um índice de nada.',
  morrisNote: (kind) =>
    `Efeito: o que faz percorrer toda a faixa. Linhas: intervalos de 95\u00A0% (${kind}; de σ, bootstrap). Cinza: o que faz um parâmetro fictício.`,
  intervals: { student: 'de Student', bca: 'bootstrap, BCa', percentile: 'bootstrap' },
};
