import type { Catalogue } from './entry.ts';

/** Boxes of parameters as statistics says them: limits one by one, and shares. */
export const boxes: Catalogue = {
  'where {0}: {1} of such worlds, {2} of all cases': [
    'donde {0}: {1} de esos mundos, {2} de todos los casos',
    'onde {0}: {1} desses mundos, {2} de todos os casos',
  ],
  'where {0}: no such world': ['donde {0}: no hay tal mundo', 'onde {0}: não há tal mundo'],
  'everywhere: {0} of such worlds, {1} of all cases': [
    'en todas partes: {0} de esos mundos, {1} de todos los casos',
    'em toda parte: {0} desses mundos, {1} de todos os casos',
  ],
  'everywhere: no such world': ['en todas partes: no hay tal mundo', 'em toda parte: não há tal mundo'],
  '{0}, {1}': ['{0}, {1}', '{0}, {1}'],
  '{0} and {1}': ['{0} y {1}', '{0} e {1}'],
  '{0} is between {1} and {2}': ['{0} está entre {1} y {2}', '{0} está entre {1} e {2}'],
  '{0} is above {1}': ['{0} está por encima de {1}', '{0} está acima de {1}'],
  '{0} is below {1}': ['{0} está por debajo de {1}', '{0} está abaixo de {1}'],
  '{0} between {1} and {2}': ['{0} entre {1} y {2}', '{0} entre {1} e {2}'],
  '{0} above {1}': ['{0} por encima de {1}', '{0} acima de {1}'],
  '{0} below {1}': ['{0} por debajo de {1}', '{0} abaixo de {1}'],
  '{0} is {1}': ['{0} es {1}', '{0} é {1}'],
  '{0} or {1}': ['{0} o {1}', '{0} ou {1}'],
  none: ['ninguno', 'nenhum'],
};
