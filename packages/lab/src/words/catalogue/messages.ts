import type { Catalogue } from './entry.ts';

/** Messages: what a command did and found. */
export const messages: Catalogue = {
  'model {0}': ['modelo {0}', 'modelo {0}'],
  'Interrupted; nothing was written.': [
    'Interrumpido; no se escribió nada.',
    'Interrompido; nada foi escrito.',
  ],
  'A fault of the program: {0}. Please report it with the command that you gave.': [
    'Una falla del programa: {0}. Por favor, repórtela junto con el comando que dio.',
    'Uma falha do programa: {0}. Por favor, informe-a junto com o comando que deu.',
  ],
};
