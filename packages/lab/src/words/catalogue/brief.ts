import type { Catalogue } from './entry.ts';

/** What `joined-up brief` says. */
export const brief: Catalogue = {
  "From a government's own table (CSV, .xlsx, .ods) to who works on the same, four ways of coordinating compared, a page to hand on and a workshop with this government in it.":
    [
      'De la tabla propia de un gobierno (CSV, .xlsx, .ods) a quiénes trabajan en lo mismo, cuatro formas de coordinar comparadas, una página para entregar y un taller con este gobierno adentro.',
      'Da tabela própria de um governo (CSV, .xlsx, .ods) a quem trabalha na mesma coisa, quatro formas de coordenar comparadas, uma página para entregar e uma oficina com este governo dentro.',
    ],
  'write CSV for the Excel of a place, e.g. es-MX, pt-BR, fr-FR: its decimal mark, its separator, letters with accents (a file name that ends in .xlsx or .ods makes a workbook)':
    [
      'escribir CSV para el Excel de un lugar, p. ej. es-MX, pt-BR, fr-FR: su signo decimal, su separador, letras con tilde (un nombre que termina en .xlsx u .ods da un libro de cálculo)',
      'escrever CSV para o Excel de um lugar, p. ex. es-MX, pt-BR, fr-FR: seu sinal decimal, seu separador, letras com acento (um nome que termina em .xlsx ou .ods dá uma pasta de trabalho)',
    ],
  'write what each pattern came to under each structure as CSV': [
    'escribir como CSV lo que dio cada patrón bajo cada estructura',
    'escrever como CSV o que deu cada padrão sob cada estrutura',
  ],
  'The table is in {0}': ['La tabla está en {0}', 'A tabela está em {0}'],
  'a mapping file of an earlier import': [
    'un archivo de correspondencias de una importación anterior',
    'um arquivo de correspondências de uma importação anterior',
  ],
  'the question: the heading of the page': [
    'lo que se preguntó: encabeza la página',
    'o que se perguntou: encabeça a página',
  ],
  runs: ['corridas', 'execuções'],
  'Who works on the same, before any simulation': [
    'Quiénes trabajan en lo mismo, antes de simular nada',
    'Quem trabalha na mesma coisa, antes de qualquer simulação',
  ],
  '{0}: compared run by run, with the same luck, in {1} {1|government|governments} like this one:': [
    '{0}: comparados corrida por corrida, con la misma suerte, en {1} {1|gobierno|gobiernos} como este:',
    '{0}: comparados execução a execução, com a mesma sorte, em {1} {1|governo|governos} como este:',
  ],
  'Written:': ['Archivos:', 'Arquivos:'],
  'one page to hand on (prints on A4)': [
    'una página para entregar (se imprime en A4)',
    'uma página para entregar (imprime em A4)',
  ],
  'the workshop with this government in it: open it in a browser': [
    'el taller con este gobierno adentro: ábralo en un navegador',
    'a oficina com este governo dentro: abra num navegador',
  ],
  'the workshop with this government in it, in English, Spanish or Portuguese: open it in a browser': [
    'el taller con este gobierno adentro, en inglés, español o portugués: ábralo en un navegador',
    'a oficina com este governo dentro, em inglês, espanhol ou português: abra num navegador',
  ],
  'what was read, kept, left out and joined; look here first': [
    'qué se leyó, quedó, se excluyó y se unió; mírelo primero',
    'o que foi lido, mantido, excluído e unido; veja primeiro',
  ],
  'the same as a workbook, all of it': [
    'lo mismo como libro de cálculo, completo',
    'o mesmo como pasta de trabalho, completo',
  ],
  'picture of who works on the same': [
    'imagen de quiénes trabajan en lo mismo',
    'imagem de quem trabalha na mesma coisa',
  ],
  'columns, spellings, goals: change it and run this again': [
    'columnas, nombres, metas: cámbielo y repita el comando',
    'colunas, nomes, metas: mude e repita o comando',
  ],
  'what services count as: change it and run this again': [
    'como qué cuenta cada servicio: cámbielo y repita el comando',
    'como o que conta cada serviço: mude e repita o comando',
  ],
  'what people count as: change it and run this again': [
    'como qué cuenta cada población: cámbielo y repita el comando',
    'como o que conta cada público: mude e repita o comando',
  ],
  'the government, for compare, run and the other commands': [
    'el gobierno, para compare, run y los demás comandos',
    'o governo, para compare, run e os outros comandos',
  ],
  'This copy of Joined-Up came without the workshop, so no workshop file was written. Build it with: npx -y pnpm@12.21.0 build':
    [
      'Esta copia de Joined-Up vino sin el taller, así que no se escribió el archivo del taller. Se construye con: npx -y pnpm@12.21.0 build',
      'Esta cópia do Joined-Up veio sem a oficina, por isso o arquivo da oficina não foi escrito. Para construí-lo: npx -y pnpm@12.21.0 build',
    ],
  'Fill in what counts as the same, and run this again: {0}': [
    'Complete qué cuenta como lo mismo y repita el comando: {0}',
    'Complete o que conta como o mesmo e repita o comando: {0}',
  ],
};
