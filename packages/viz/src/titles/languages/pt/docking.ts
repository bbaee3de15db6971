import type { DockingWords } from '../../dockingWords.ts';

const open = (count: number): string =>
  count === 0 ? '' : `; ${count} ${count === 1 ? 'é inconclusiva' : 'são inconclusivas'}`;

export const docking: DockingWords = {
  allEquivalent: (of) =>
    of === 1
      ? 'As duas implementações são equivalentes na única comparação'
      : `As duas implementações são equivalentes nas ${of} comparações`,
  noneDifferent: (of, inconclusive) => `Nenhuma comparação de ${of} é diferente${open(inconclusive)}`,
  differ: (different, of, inconclusive) =>
    `As duas implementações diferem em ${different} de ${of} comparações${open(inconclusive)}`,
  subtitle:
    'Médias e diferenças pareadas, a nossa menos a alheia com seu intervalo, em múltiplos da margem fixada de antemão',
  note: (reach) =>
    `Uma linha por regime, na ordem das tabelas. Dentro da faixa cinza: equivalente. Além de ${reach} margens: na borda.`,
  within: 'Todos os intervalos estão dentro de sua margem.',
  verdicts: { EQUIVALENT: 'equivalente', INCONCLUSIVE: 'inconclusivo', DIFFERENT: 'diferente' },
  means: 'Médias',
  differences: 'Diferenças',
  margins: 'margens',
  minusReference: ' menos a referência',
  texts: ['métrica', 'regime', 'o quê'],
  numbers: ['a nossa menos a alheia', 'de', 'até', 'margem'],
  verdict: 'veredito',
  kinds: { mean: 'média', difference: 'diferença pareada' },
  mark: ({ name, difference, low, high, margin, verdict }) =>
    `${name}: ${difference} (de ${low} a ${high}, margem ${margin}), ${verdict}`,
};
