import type { CalibrationWords } from '../../calibrationWords.ts';
import { plural } from '../plural.ts';

export const calibration: CalibrationWords = {
  narrows: (count, of) =>
    `Neste modelo, o que se sabe reduz ${count} de ${plural(of, 'parâmetro', 'parâmetros')} à metade ou menos`,
  narrowsNone: 'Neste modelo, o que se sabe não reduz nenhum parâmetro à metade',
  accepted: (count, of) => `${count} de ${plural(of, 'mundo', 'mundos')} poderiam ser o conhecido`,
  sampled: 'amostrado',
  middle: '90\u00A0% centrais do aceito, e mediana',
  range: (low, high) => `${low} a ${high}`,
  lowest: 'mínimo amostrado',
  highest: 'máximo amostrado',
  note: 'Dois parâmetros podem estar ligados entre si embora nenhum seja reduzido.',
  acceptedFrom: 'aceito de',
  acceptedTo: 'aceito até',
  median: 'mediana',
  remains: 'resta da faixa',
};
