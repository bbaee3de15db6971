import type { Catalogue } from './entry.ts';

/**
 * What sweeps notice, and what is wrong with parts of results: told as finished English by code that speaks
 * to nobody.
 */
export const notices: Catalogue = {
  // sensitivity
  'one seed cannot tell luck from parameters: run at least two': [
    'una sola semilla no distingue la suerte de los parámetros: corra al menos dos',
    'uma só semente não distingue a sorte dos parâmetros: rode ao menos duas',
  ],
  'the output is the same whatever the parameters are: there is nothing to rank': [
    'la salida es la misma sean cuales sean los parámetros: no hay nada que ordenar',
    'a saída é a mesma quaisquer que sejam os parâmetros: não há nada a ordenar',
  ],
  'it is the same at every point': ['es igual en todos los puntos', 'é igual em todos os pontos'],
  // threads
  '{0} of {1} threads, because more would not pay off here; each takes some {2} MB of memory.': [
    '{0} de {1} hilos, pues más no convendrían aquí; cada uno ocupa unos {2} MB de memoria.',
    '{0} de {1} threads, pois mais não compensariam aqui; cada uma ocupa uns {2} MB de memória.',
  ],
  'One thread, with some {0} MB of memory.': [
    'Un hilo, con unos {0} MB de memoria.',
    'Uma thread, com uns {0} MB de memória.',
  ],
  '{0} threads, each with some {1} MB of memory.': [
    '{0} hilos, cada uno con unos {1} MB de memoria.',
    '{0} threads, cada uma com uns {1} MB de memória.',
  ],
  // designs
  'The lever {0} changes nothing under {1}.': [
    'La palanca {0} no cambia nada bajo {1}.',
    'A alavanca {0} não muda nada sob {1}.',
  ],
  '{0} has no uncertain parameter to sample: the study varies only levers.': [
    'Nada de lo que {0} muestrea es incierto: solo mueve palancas.',
    'Nada do que {0} amostra é incerto: só move alavancas.',
  ],
  'Resolution {0}: main effects and pairs of parameters are all told apart.': [
    'Resolución {0}: los efectos principales y los pares de parámetros se distinguen todos.',
    'Resolução {0}: os efeitos principais e os pares de parâmetros se distinguem todos.',
  ],
  'Resolution {0}: these effects cannot be told apart.': [
    'Resolución {0}: estos efectos no se distinguen entre sí.',
    'Resolução {0}: estes efeitos não se distinguem entre si.',
  ],
  '  and {0} groups more': ['  y {0} grupos más', '  e mais {0} grupos'],
  "Sobol' points are balanced in powers of two: take {0} or {1} rather than {2}.": [
    'Los puntos de Sobol están equilibrados en potencias de dos: tome {0} o {1} en vez de {2}.',
    'Os pontos de Sobol são equilibrados em potências de dois: tome {0} ou {1} em vez de {2}.',
  ],
  'Only {0} walks differ: {1} of {2} are repeats and add nothing new.': [
    'Solo {0} recorridos son distintos: {1} de {2} se repiten y no dicen nada nuevo.',
    'Só {0} percursos são distintos: {1} de {2} se repetem e não dizem nada de novo.',
  ],
  '{0} is the same at every point of the design.': [
    '{0} es igual en todos los puntos del diseño.',
    '{0} é igual em todos os pontos do desenho.',
  ],
  // check
  'set it aside, and make it again from the parts and the studies that are kept': [
    'apartarlo, y hacerlo de nuevo con las partes y los estudios que se conservan',
    'pô-lo à parte, e fazê-lo de novo com as partes e os estudos guardados',
  ],
  'remove it from the list; a sweep does its runs again': [
    'sacarla de la lista; un estudio repite sus corridas',
    'tirá-la da lista; um estudo repete suas execuções',
  ],
  'set it aside; a sweep does its runs again': [
    'apartarla; un estudio repite sus corridas',
    'pô-la à parte; um estudo repete suas execuções',
  ],
  'it is not on the list yet': ['todavía no está en la lista', 'ainda não está na lista'],
  'add it to the list': ['ponerla en la lista', 'pô-la na lista'],
  'add it to the list as it is': ['ponerla en la lista tal como está', 'pô-la na lista tal como está'],
  'it has {0} {0|month|months} where its runs say {1}': [
    'tiene {0} {0|mes|meses} donde sus corridas dicen {1}',
    'tem {0} {0|mês|meses} onde suas execuções dizem {1}',
  ],
  '{0} {0|month of its runs is|months of its runs are} nowhere': [
    '{0} {0|mes de sus corridas no está|meses de sus corridas no están} en ninguna parte',
    '{0} {0|mês de suas execuções não está|meses de suas execuções não estão} em lugar nenhum',
  ],
  'it is not there: it was deleted or moved': [
    'no está: se borró o se movió',
    'não está: foi apagado ou movido',
  ],
  'remove it from the list': ['sacarla de la lista', 'tirá-la da lista'],
  '{0} {0|run is|runs are} there more than once': [
    '{0} {0|corrida está|corridas están} más de una vez',
    '{0} {0|execução está|execuções estão} mais de uma vez',
  ],
  'the next sweep keeps one of each': [
    'el próximo estudio conserva una de cada una',
    'o próximo estudo guarda uma de cada',
  ],
  '{0} {0|run has|runs have} no months, though the study asks for them': [
    '{0} {0|corrida no tiene|corridas no tienen} meses, aunque el estudio los pide',
    '{0} {0|execução não tem|execuções não têm} meses, embora o estudo os peça',
  ],
  'a sweep makes them': ['un estudio los hace', 'um estudo os faz'],
  'there is none: it is unknown whether everything is there': [
    'no hay: nadie puede decir si está todo',
    'não há: ninguém pode dizer se está tudo',
  ],
  "the last program has not finished: it is at work, or was killed; 'joined-up status' says what is missing":
    [
      "el último programa no llegó a su fin: está trabajando, o lo mataron; 'joined-up status' dice qué falta",
      "o último programa não chegou ao fim: está trabalhando, ou foi morto; 'joined-up status' diz o que falta",
    ],
  'a merge of {0} has not finished': [
    'una unión de {0} no llegó a su fin',
    'uma junção de {0} não chegou ao fim',
  ],
  'the same merge resumes it': ['la misma unión sigue', 'a mesma junção continua'],
  'a program that was killed left it, or one at work is writing it': [
    'lo dejó un programa que mataron, o lo escribe uno que trabaja',
    'foi deixado por um programa morto, ou um que trabalha o escreve',
  ],
  'remove it': ['borrarlo', 'apagá-lo'],
  'it is not a file of results': ['no es un archivo de resultados', 'não é um arquivo de resultados'],
  'it has {0} bytes where the list says {1}': [
    'tiene {0} bytes donde la lista dice {1}',
    'tem {0} bytes onde a lista diz {1}',
  ],
  'it has {0} {0|row|rows} where the list says {1}': [
    'tiene {0} {0|fila|filas} donde la lista dice {1}',
    'tem {0} {0|linha|linhas} onde a lista diz {1}',
  ],
  'it is not there, and runs were made from it: put it back from a copy': [
    'no está, y con él se hicieron corridas: restáurelo de una copia',
    'não está, e com ele foram feitas execuções: restaure-o de uma cópia',
  ],
  'its content does not match the checksum in its name: put it back from a copy': [
    'su contenido no es lo que dice su nombre: restáurelo de una copia',
    'seu conteúdo não é o que diz seu nome: restaure-o de uma cópia',
  ],
  // parts
  'the part of its months is damaged or missing': [
    'la parte de sus meses está dañada o falta',
    'a parte de seus meses está danificada ou falta',
  ],
  'it became shorter while it was being read': ['se acortó mientras se leía', 'encurtou enquanto era lido'],
  'it claims {0} rows of {1} columns, but a part holds at most {2} numbers': [
    'dice tener {0} filas de {1} columnas, donde una parte tiene a lo más {2} números',
    'diz ter {0} linhas de {1} colunas, onde uma parte tem no máximo {2} números',
  ],
  'what it says about its rows is contradictory': [
    'lo que dice de sus filas no concuerda',
    'o que diz de suas linhas não concorda',
  ],
  'it is a link to something that is not a part of results: {0}': [
    'es un enlace a algo que no es parte de resultados: {0}',
    'é um link para algo que não é parte de resultados: {0}',
  ],
  'it is not a part of results: {0}': [
    'no es una parte de resultados: {0}',
    'não é uma parte de resultados: {0}',
  ],
  'it is not a part of results': ['no es una parte de resultados', 'não é uma parte de resultados'],
  'its content does not match the checksum in its name: it was cut off or changed': [
    'su contenido no es lo que dice su nombre: se cortó o se cambió',
    'seu conteúdo não é o que diz seu nome: foi cortado ou mudado',
  ],
  'it does not say which study its runs come from': [
    'no dice de qué están hechas sus corridas',
    'não diz de que suas execuções são feitas',
  ],
  'it does not name its part of months': [
    'no nombra ninguna parte de meses',
    'não nomeia nenhuma parte de meses',
  ],
  'it is not JSON in UTF-8: it was cut off or changed': [
    'no es JSON en UTF-8: se cortó o se cambió',
    'não é JSON em UTF-8: foi cortado ou mudado',
  ],
  // locks
  'The lock of {0} is here: in at most {1} s it is known whether that is still at work.': [
    'Aquí está el candado de {0}: en a lo más {1} s se sabrá si aún trabaja.',
    'Aqui está a trava de {0}: em no máximo {1} s se saberá se ainda trabalha.',
  ],
  'The lock of {0} is taken over: {1}.': [
    'Se toma el candado de {0}: {1}.',
    'A trava de {0} é assumida: {1}.',
  ],
  'a program that cannot be identified': [
    'un programa que no se puede identificar',
    'um programa que não se pode identificar',
  ],
  'it no longer runs': ['ya no corre', 'já não roda'],
  'it was not renewed for more than {0} s': [
    'no se renovó en más de {0} s',
    'não foi renovada por mais de {0} s',
  ],
  '{0}: the folder, or its lock, was deleted or moved while a program was at work in it. What was written is where the folder is now; the same command does what is missing.':
    [
      '{0}: la carpeta, o su candado, se borró o se movió mientras un programa trabajaba en ella. Lo escrito está donde ahora esté la carpeta; el mismo comando hace lo que falta.',
      '{0}: a pasta, ou sua trava, foi apagada ou movida enquanto um programa trabalhava nela. O que foi escrito está onde a pasta estiver agora; o mesmo comando faz o que falta.',
    ],
  '{0}: {1} has taken the folder over, because this one was not heard of for {2} s. Nothing was written since; the same command goes on when it is free.':
    [
      '{0}: {1} tomó la carpeta, porque de este programa no se supo en {2} s. Desde entonces no se escribió nada; el mismo comando sigue cuando quede libre.',
      '{0}: {1} assumiu a pasta, porque deste programa não se soube por {2} s. Desde então nada foi escrito; o mesmo comando continua quando ela ficar livre.',
    ],
  '{0}: {1}, while a program was at work with it. The same command does its runs again.': [
    '{0}: {1}, mientras un programa trabajaba con ella. El mismo comando repite sus corridas.',
    '{0}: {1}, enquanto um programa trabalhava com ela. O mesmo comando repete suas execuções.',
  ],
  // sweep
  'Runs of {0} are kept under names of their own (columns model and code); those of {1} are added.': [
    'Las corridas de {0} se conservan con nombres propios (columnas model y code); se añaden las de {1}.',
    'As execuções de {0} são conservadas com nomes próprios (colunas model e code); acrescentam-se as de {1}.',
  ],
  'Conditions leave out {0} of {1} points.': [
    'Las condiciones dejan fuera {0} de {1} puntos.',
    'As condições deixam de fora {0} de {1} pontos.',
  ],
  'Set aside in {0}, and made again from the parts: {1} ({2})': [
    'Apartado en {0}, y hecho de nuevo con las partes: {1} ({2})',
    'Posto à parte em {0}, e feito de novo com as partes: {1} ({2})',
  ],
  'Left where it is, and left out: {0} ({1})': [
    'Se deja donde está, y no se cuenta: {0} ({1})',
    'Fica onde está, e não conta: {0} ({1})',
  ],
  'Missing, and its runs are done again if the study asks for them: {0} ({1})': [
    'Falta, y sus corridas se repiten si el estudio las pide: {0} ({1})',
    'Falta, e suas execuções são repetidas se o estudo as pedir: {0} ({1})',
  ],
  'Set aside in {0}, and its runs are done again: {1} ({2})': [
    'Apartado en {0}, y sus corridas se repiten: {1} ({2})',
    'Posto à parte em {0}, e suas execuções são repetidas: {1} ({2})',
  ],
  '{0} {0|run that is here is|runs that are here are} written anew with the same columns as new ones: parameters that are varied now are filled in, formulas that are new or have changed are computed.':
    [
      '{0} {0|corrida que está aquí se escribe|corridas que están aquí se escriben} de nuevo con las columnas de las nuevas: se completan los parámetros que ahora cambian, y se calculan las fórmulas nuevas o cambiadas.',
      '{0} {0|execução que está aqui é escrita|execuções que estão aqui são escritas} de novo com as colunas das novas: preenchem-se os parâmetros que agora mudam, e calculam-se as fórmulas novas ou mudadas.',
    ],
  '{0} {0|run|runs} stood here twice with different numbers, so a machine went wrong; one of each was kept: {1}':
    [
      '{0} {0|corrida estaba|corridas estaban} aquí dos veces con números distintos: una máquina falló; se conservó una de cada una: {1}',
      '{0} {0|execução estava|execuções estavam} aqui duas vezes com números diferentes: uma máquina falhou; guardou-se uma de cada: {1}',
    ],
};
