import type { Catalogue } from '../entry.ts';

/** What the reader of YAML says of a file by itself: the commonest of its complaints. */
export const yaml: Catalogue = {
  'Unexpected scalar token': ['un texto donde no se esperaba', 'um texto onde não se esperava'],
  'Unexpected scalar token in YAML stream: {0}': [
    'un texto donde no se esperaba: {0}',
    'um texto onde não se esperava: {0}',
  ],
  'Unexpected scalar at node end': [
    'un texto después del final de un valor',
    'um texto depois do fim de um valor',
  ],
  'Unexpected {0} token in YAML stream: {1}': [
    'un signo donde no se esperaba: {1} ({0})',
    'um sinal onde não se esperava: {1} ({0})',
  ],
  'Unexpected {0} token': ['un signo donde no se esperaba ({0})', 'um sinal onde não se esperava ({0})'],
  'Implicit keys need to be on a single line': [
    'una clave en más de una línea',
    'uma chave em mais de uma linha',
  ],
  'Implicit map keys need to be followed by map values': [
    'una clave sin su valor',
    'uma chave sem seu valor',
  ],
  'Nested mappings are not allowed in compact mappings': [
    'dos claves en la misma línea',
    'duas chaves na mesma linha',
  ],
  'All mapping items must start at the same column': [
    'claves que no empiezan en la misma columna',
    'chaves que não começam na mesma coluna',
  ],
  'A collection cannot be both a mapping and a sequence': [
    'una lista y un mapa mezclados',
    'uma lista e um mapa misturados',
  ],
  'All sequence items must start at the same column': [
    'elementos de una lista que no empiezan en la misma columna',
    'itens de uma lista que não começam na mesma coluna',
  ],
  'Map keys must be unique': ['una clave repetida', 'uma chave repetida'],
  'Tabs are not allowed as indentation': ['tabuladores en la sangría', 'tabulações no recuo'],
  'Plain value cannot start with reserved character {0}': [
    'un valor que empieza con el signo reservado {0}',
    'um valor que começa com o sinal reservado {0}',
  ],
  "Missing closing 'quote": ['comillas sin cerrar', 'aspas sem fechar'],
  'Missing closing "quote': ['comillas sin cerrar', 'aspas sem fechar'],
  'Flow map must end with a }': ['un mapa sin su } final', 'um mapa sem seu } final'],
  'Flow sequence must end with a ]': ['una lista sin su ] final', 'uma lista sem seu ] final'],
  'Flow map in block collection must be sufficiently indented and end with a }': [
    'un mapa sin su } final',
    'um mapa sem seu } final',
  ],
  'Flow sequence in block collection must be sufficiently indented and end with a ]': [
    'una lista sin su ] final',
    'uma lista sem seu ] final',
  ],
  'Missing , between flow collection items': [
    'falta una coma entre elementos',
    'falta uma vírgula entre itens',
  ],
  'Unresolved alias (the anchor must be set before the alias): {0}': [
    'un alias que nada define: {0}',
    'um alias que nada define: {0}',
  ],
};
