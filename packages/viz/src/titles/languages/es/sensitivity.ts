import type { SensitivityWords } from '../../sensitivityWords.ts';
import { plural } from '../plural.ts';

export const sensitivity: SensitivityWords = {
  standOut: (count, of) =>
    `En este modelo, ${count} de ${plural(of, 'parámetro', 'parámetros')} ${count === 1 ? 'sobresale' : 'sobresalen'} del ruido`,
  standOutFirst: (count, of, first) =>
    `En este modelo, ${first} es lo que más importa; ${count} de ${plural(of, 'parámetro', 'parámetros')} ${count === 1 ? 'sobresale' : 'sobresalen'}`,
  none: 'En este modelo, ningún parámetro sobresale del ruido',
  first: 'por sí solo (S1)',
  total: 'con todo lo que hace junto con otros (ST)',
  variance: 'Proporción de la varianza',
  size: 'Tamaño medio de sus efectos, μ*',
  spread: 'Dispersión de sus efectos, σ',
  together: 'arriba: curvo, o junto con otros',
  noise: 'nivel de ruido',
  sobolNote: 'Líneas: intervalos bootstrap del 95\u00A0%. Gris: a cuánto llega un índice de nada.',
  morrisNote: (kind) =>
    `Efecto: lo que hace recorrer todo el rango. Líneas: intervalos del 95\u00A0% (${kind}; de σ, bootstrap). Gris: lo que hace un parámetro ficticio.`,
  intervals: { student: 'de Student', bca: 'bootstrap, BCa', percentile: 'bootstrap' },
};
