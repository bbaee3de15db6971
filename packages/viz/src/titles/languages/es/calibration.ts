import type { CalibrationWords } from '../../calibrationWords.ts';
import { plural } from '../plural.ts';

export const calibration: CalibrationWords = {
  narrows: (count, of) =>
    `En este modelo, lo que se sabe reduce ${count} de ${plural(of, 'parámetro', 'parámetros')} a la mitad o menos`,
  narrowsNone: 'En este modelo, lo que se sabe no reduce ningún parámetro a la mitad',
  accepted: (count, of) => `${count} de ${plural(of, 'mundo', 'mundos')} podrían ser el conocido`,
  sampled: 'muestreado',
  middle: '90\u00A0% central de lo aceptado, y mediana',
  range: (low, high) => `${low} a ${high}`,
  lowest: 'mínimo muestreado',
  highest: 'máximo muestreado',
  note: 'Dos parámetros pueden estar ligados entre sí aunque ninguno se reduzca.',
  acceptedFrom: 'aceptado desde',
  acceptedTo: 'aceptado hasta',
  median: 'mediana',
  remains: 'queda del rango',
};
