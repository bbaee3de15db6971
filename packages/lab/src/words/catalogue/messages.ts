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

  nothing: ['nada', 'nada'],
  runs: ['corridas', 'execuções'],
  '{0} of {1}': ['{0} de {1}', '{0} de {1}'],
  '{0} of {1} {2}': ['{0} de {1} {2}', '{0} de {1} {2}'],
  '{0} to {1}': ['{0} a {1}', '{0} a {1}'],
  '{0} {1} %  {2} of {3} {4}, {5} left': [
    '{0} {1} %  {2} de {3} {4}, faltan {5}',
    '{0} {1} %  {2} de {3} {4}, faltam {5}',
  ],
  // run, compare
  '{0} {0|row|rows} in {1}': ['{0} {0|fila|filas} en {1}', '{0} {0|linha|linhas} em {1}'],
  '{0}: {1} {1|seed|seeds}, compared with {2}, run by run with the same luck': [
    '{0}: {1} {1|semilla|semillas}, en comparación con {2}, corrida por corrida, con la misma suerte',
    '{0}: {1} {1|semente|sementes}, em comparação com {2}, execução por execução, com a mesma sorte',
  ],
  'Set differently from the scenario: {0}': [
    'Distinto de lo que dice el escenario: {0}',
    'Diferente do que diz o cenário: {0}',
  ],
  '* unlikely to be luck alone: paired t-test, corrected for all metrics of its family under all regimes compared (Holm, {0} %)':
    [
      '* es difícil que sea solo suerte: prueba t pareada, corregida por todas las métricas de su familia en todos los regímenes comparados (Holm, {0} %)',
      '* é difícil que seja só sorte: teste t pareado, corrigido por todas as métricas de sua família em todos os regimes comparados (Holm, {0} %)',
    ],
  "Student's": ['de Student', 'de Student'],
  "the bootstrap's, corrected for bias and acceleration (BCa)": [
    'del bootstrap, corregidos por sesgo y aceleración (BCa)',
    'do bootstrap, corrigidos por viés e aceleração (BCa)',
  ],
  "the bootstrap's percentiles": ['percentiles del bootstrap', 'percentis do bootstrap'],
  'Intervals are {0}, of one mean difference each. Neither says anything about governments unlike this one.':
    [
      'Los intervalos son {0}, cada uno de una sola diferencia media. Nada de esto dice algo sobre gobiernos distintos de este.',
      'Os intervalos são {0}, cada um de uma só diferença média. Nada disso diz algo sobre governos diferentes deste.',
    ],
  'The comparison is in {0}': ['La comparación está en {0}', 'A comparação está em {0}'],
  'The report is in {0}': ['El informe está en {0}', 'O relatório está em {0}'],
  'The page is in {0}': ['La página está en {0}', 'A página está em {0}'],
  'The picture is in {0}': ['El gráfico está en {0}', 'O gráfico está em {0}'],
  // why
  'pairs of runs': ['pares de corridas', 'pares de execuções'],
  '{0} minus {1}, {2}: {3} (95 % interval {4} to {5}), {6} {6|pair|pairs} of runs with the same luck.': [
    '{0} menos {1}, {2}: {3} (intervalo del 95 %: de {4} a {5}), {6} {6|par|pares} de corridas con la misma suerte.',
    '{0} menos {1}, {2}: {3} (intervalo de 95 %: de {4} a {5}), {6} {6|par|pares} de execuções com a mesma sorte.',
  ],
  'The parts are in {0}': ['Las partes están en {0}', 'As partes estão em {0}'],
  // map
  'Amounts are in {0}. Overlap: share that goes to beneficiaries whom two or more ministries serve in the area; duplication: the most that could be the same done twice.':
    [
      'Los montos están en {0}. Superposición: parte que va a personas a quienes dos o más ministerios atienden en el área; duplicación: lo máximo que podría ser lo mismo hecho dos veces.',
      'Os valores estão em {0}. Sobreposição: parte que vai a pessoas que dois ou mais ministérios atendem na área; duplicação: o máximo que poderia ser a mesma coisa feita duas vezes.',
    ],
  'effort a month': ['esfuerzo al mes', 'esforço por mês'],
  'US dollars a year': ['dólares de EE. UU. al año', 'dólares dos EUA por ano'],
  'All areas are in {0}': ['Todas las áreas están en {0}', 'Todas as áreas estão em {0}'],
  // validate, parameters, import
  '{0} is in order: {1} {1|ministry|ministries}, {2} {2|unit|units}, {3} {3|goal|goals}, {4} {4|need|needs}.':
    [
      '{0} está en orden: {1} {1|ministerio|ministerios}, {2} {2|unidad|unidades}, {3} {3|meta|metas}, {4} {4|necesidad|necesidades}.',
      '{0} está em ordem: {1} {1|ministério|ministérios}, {2} {2|unidade|unidades}, {3} {3|meta|metas}, {4} {4|necessidade|necessidades}.',
    ],
  '● drawn anew for each sampled world': [
    '● se sortea de nuevo en cada mundo muestreado',
    '● sorteado de novo em cada mundo amostrado',
  ],
  'Read {0} {0|programme|programmes} of {1} {1|department|departments} and {2} {2|agency|agencies}, {3} million US dollars.':
    [
      'Se {0|leyó|leyeron} {0} {0|programa|programas} de {1} {1|departamento|departamentos} y {2} {2|agencia|agencias}, {3} millones de dólares de EE. UU.',
      '{0|Foi lido|Foram lidos} {0} {0|programa|programas} de {1} {1|departamento|departamentos} e {2} {2|agência|agências}, {3} milhões de dólares dos EUA.',
    ],
  'Kept {0} {0|ministry|ministries}, {1} {1|unit|units} and {2} {2|cell|cells}, {3} million.': [
    '{0|Queda|Quedan} {0} {0|ministerio|ministerios}, {1} {1|unidad|unidades} y {2} {2|celda|celdas}, {3} millones.',
    '{0|Fica|Ficam} {0} {0|ministério|ministérios}, {1} {1|unidade|unidades} e {2} {2|célula|células}, {3} milhões.',
  ],
  'The scenario is in {0}': ['El escenario está en {0}', 'O cenário está em {0}'],
  worlds: ['mundos', 'mundos'],
  'Interrupted; what was tried is kept in {0}: the same command resumes from there.': [
    'Interrumpido; lo que se probó está guardado en {0}: el mismo comando sigue desde allí.',
    'Interrompido; o que foi testado está guardado em {0}: o mesmo comando continua dali.',
  ],
  combinations: ['combinaciones', 'combinações'],
  governments: ['gobiernos', 'governos'],
  // sweep
  '{0} of {1} {1|run|runs} {0|is|are} in {2}': [
    '{0} de {1} {1|corrida|corridas} {0|está|están} en {2}',
    '{0} de {1} {1|execução|execuções} {0|está|estão} em {2}',
  ],
  ': {0} were, {1} are new': [': {0} ya estaban, {1} son nuevas', ': {0} já estavam, {1} são novas'],
  '; {0} others are kept': ['; se conservan otras {0}', '; outras {0} são conservadas'],
  '{0} failed: joined-up failed {1}': [
    '{0} fallaron: joined-up failed {1}',
    '{0} falharam: joined-up failed {1}',
  ],
  'Interrupted; nothing of it is lost. To continue: {0}': [
    'Interrumpido; no se pierde nada. Para continuar: {0}',
    'Interrompido; nada se perde. Para continuar: {0}',
  ],
  'Precise enough after {0} {0|seed|seeds}': [
    'Suficiente precisión tras {0} {0|semilla|semillas}',
    'Precisão suficiente após {0} {0|semente|sementes}',
  ],
  'Interrupted before it was precise enough': [
    'Interrumpido antes de tener suficiente precisión',
    'Interrompido antes de ter precisão suficiente',
  ],
  'All {0} {0|seed|seeds} are used up before it is precise enough': [
    'Las {0} {0|semilla|semillas} se agotaron antes de tener suficiente precisión',
    'As {0} {0|semente|sementes} se esgotaram antes de haver precisão suficiente',
  ],
  '{0} of {1} minus {2}: {3} ± {4} ({5} %; target ± {6})': [
    '{0} de {1} menos {2}: {3} ± {4} ({5} %; se buscaba ± {6})',
    '{0} de {1} menos {2}: {3} ± {4} ({5} %; buscava-se ± {6})',
  ],
  'Common luck removes {0} % of the variance: without it {1} times as many seeds would be needed.': [
    'La suerte común quita el {0} % de la varianza: sin ella harían falta {1} veces más semillas.',
    'A sorte comum tira {0} % da variância: sem ela seriam precisas {1} vezes mais sementes.',
  ],
  'Common luck saves nothing here: luck does not move the two regimes together.': [
    'La suerte común no ahorra nada aquí: los dos regímenes no se mueven juntos.',
    'A sorte comum não poupa nada aqui: os dois regimes não se movem juntos.',
  ],
  '{0} of {1} {1|run|runs}, {2} a second, {3} left': [
    '{0} de {1} {1|corrida|corridas}, {2} por segundo, faltan {3}',
    '{0} de {1} {1|execução|execuções}, {2} por segundo, faltam {3}',
  ],
  ', {0} failed': [', {0} fallaron', ', {0} falharam'],
  // check, merge, status, failed
  'Left out: {0} ({1})': ['Se dejó fuera: {0} ({1})', 'Ficou de fora: {0} ({1})'],
  "{0} {0|file is|files are} left out of this: 'joined-up check' says what can be done.": [
    "Esto es sin {0} {0|archivo|archivos}: 'joined-up check' dice qué se puede hacer.",
    "Isto é sem {0} {0|arquivo|arquivos}: 'joined-up check' diz o que se pode fazer.",
  ],
  'Repairing …': ['Reparando …', 'Consertando …'],
  'Still: {0}': ['Todavía: {0}', 'Ainda: {0}'],
  '. Repair: {0}': ['. Arreglo: {0}', '. Conserto: {0}'],
  '{0} {0|part|parts} with {1} {1|run|runs}, {2} of them failed, {0|is|are} intact.': [
    '{0|Está entera|Están enteras} {0} {0|parte|partes} con {1} {1|corrida|corridas}, de ellas {2} fallidas.',
    '{0|Está inteira|Estão inteiras} {0} {0|parte|partes} com {1} {1|execução|execuções}, delas {2} com falha.',
  ],
  '{0} {0|part|parts} with {1} {1|run|runs} {0|is|are} intact.': [
    '{0|Está entera|Están enteras} {0} {0|parte|partes} con {1} {1|corrida|corridas}.',
    '{0|Está inteira|Estão inteiras} {0} {0|parte|partes} com {1} {1|execução|execuções}.',
  ],
  '{0} {0|problem|problems} found.': [
    '{0} {0|cosa no está|cosas no están} como debería.',
    '{0} {0|coisa não está|coisas não estão} como deveria.',
  ],
  'Ends with 0 if all is well, with {0} if not.': [
    'Termina con 0 si todo está bien, y con {0} si no.',
    'Termina com 0 se tudo está bem, e com {0} se não.',
  ],
  'Ends with {0} if a part was damaged or missing, or runs are not the same in all folders.': [
    'Termina con {0} si una parte estaba dañada o faltaba, o si hay corridas que no son iguales en todas las carpetas.',
    'Termina com {0} se uma parte estava danificada ou faltava, ou se há execuções que não são iguais em todas as pastas.',
  ],
  '{0} {0|run is|runs are} not the same in all folders, so a machine or a version went wrong; the first was taken: {1}':
    [
      '{0} {0|corrida no es igual|corridas no son iguales} en todas las carpetas: una máquina o una versión falló; se tomó la primera: {1}',
      '{0} {0|execução não é igual|execuções não são iguais} em todas as pastas: uma máquina ou uma versão falhou; tomou-se a primeira: {1}',
    ],
  "The formula {0} is '{1}' in one folder and '{2}' in another: the first was computed for all runs": [
    "La fórmula {0} es '{1}' en una carpeta y '{2}' en otra: se calculó la primera para todas las corridas",
    "A fórmula {0} é '{1}' em uma pasta e '{2}' em outra: calculou-se a primeira para todas as execuções",
  ],
  '{0} {0|time|times} a run failed in one folder and is done in another: the done one was taken': [
    '{0} {0|vez|veces} una corrida falló en una carpeta y está hecha en otra: se tomó la hecha',
    '{0} {0|vez|vezes} uma execução falhou em uma pasta e está feita em outra: tomou-se a feita',
  ],
  '{0} {0|run is|runs are} in {1}': [
    '{0} {0|corrida está|corridas están} en {1}',
    '{0} {0|execução está|execuções estão} em {1}',
  ],
  ', {0} of them failed': [', de ellas {0} fallidas', ', delas {0} com falha'],
  '; {0} were there more than once': ['; {0} estaban más de una vez', '; {0} estavam mais de uma vez'],
  '{0} {0|run is|runs are} not the same in all folders.': [
    '{0} {0|corrida no es igual|corridas no son iguales} en todas las carpetas.',
    '{0} {0|execução não é igual|execuções não são iguais} em todas as pastas.',
  ],
  'Ends with 0 if all runs are done or failed, with {0} if some are missing.': [
    'Termina con 0 si todas las corridas están hechas o fallaron, y con {0} si faltan algunas.',
    'Termina com 0 se todas as execuções estão feitas ou falharam, e com {0} se faltam algumas.',
  ],
  '{0} {0|run|runs}: {1} done, {2} failed, {3} missing.': [
    '{0} {0|corrida|corridas}: {1} hechas, {2} fallidas, faltan {3}.',
    '{0} {0|execução|execuções}: {1} feitas, {2} com falha, faltam {3}.',
  ],
  'Submit again: {0}': ['Envíe de nuevo: {0}', 'Envie de novo: {0}'],
  '{0} of {1} {1|run|runs} {0|is|are} missing.': [
    '{0|Falta|Faltan} {0} de {1} {1|corrida|corridas}.',
    '{0|Falta|Faltam} {0} de {1} {1|execução|execuções}.',
  ],
  '{0}  {1}, {2}, seed {3}': ['{0}  {1}, {2}, semilla {3}', '{0}  {1}, {2}, semente {3}'],
  '{0} of {1} {1|run|runs} failed.': [
    '{0|Falló|Fallaron} {0} de {1} {1|corrida|corridas}.',
    '{0|Falhou|Falharam} {0} de {1} {1|execução|execuções}.',
  ],
  // replay
  'Every month is in {0}': ['Cada mes está en {0}', 'Cada mês está em {0}'],
  '{0}, {1}, seed {2}, {3} {3|month|months}': [
    '{0}, {1}, semilla {2}, {3} {3|mes|meses}',
    '{0}, {1}, semente {2}, {3} {3|mês|meses}',
  ],
  'It did not fail before': ['Antes no falló', 'Antes não falhou'],
  'It failed: {0}': ['Falló: {0}', 'Falhou: {0}'],
  'Again: it does not fail': ['De nuevo: no falla', 'De novo: não falha'],
  'Again: {0}': ['De nuevo: {0}', 'De novo: {0}'],
  'month {0}': ['mes {0}', 'mês {0}'],
  again: ['de nuevo', 'de novo'],
  kept: ['guardado', 'guardado'],
  'The same as what was kept, bit for bit, in every month.': [
    'Igual a lo guardado, bit por bit, en cada mes.',
    'Igual ao guardado, bit por bit, em cada mês.',
  ],
  'The same as what was kept, bit for bit.': [
    'Igual a lo guardado, bit por bit.',
    'Igual ao guardado, bit por bit.',
  ],
  'in {0} of the summary': ['en {0} del resumen', 'em {0} do resumo'],
  'in {0} of the summary (months were not kept)': [
    'en {0} del resumen (no se guardaron los meses)',
    'em {0} do resumo (os meses não foram guardados)',
  ],
  'in month {0}, in {1}': ['en el mes {0}, en {1}', 'no mês {0}, em {1}'],
  'NOT the same: the first difference is {0}: {1} was kept, {2} came out this time; {3} {3|value differs|values differ}.':
    [
      'NO es igual: se aparta por primera vez {0}: se guardó {1}, ahora dio {2}; {3} {3|valor difiere|valores difieren}.',
      'NÃO é igual: afasta-se pela primeira vez {0}: guardou-se {1}, agora deu {2}; {3} {3|valor difere|valores diferem}.',
    ],
  // sensitivity, discover, calibrate
  '{0} are in {1}': ['{0}: en {1}', '{0}: em {1}'],
  'The indices': ['Los índices', 'Os índices'],
  'The squares': ['Los cuadros', 'Os quadrados'],
  "In brackets: luck alone could produce it; Student's interval of the mean holds zero, the intervals of all {0} {0|setting|settings} being so wide that they hold together in 95 % of cases.":
    [
      'Entre paréntesis: podría ser solo suerte; el intervalo de Student de la media contiene el cero, siendo los intervalos de los {0} {0|caso|casos} tan anchos que valen juntos en el 95 % de las veces.',
      'Entre parênteses: pode ser só sorte; o intervalo de Student da média contém o zero, sendo os intervalos de todos os {0} {0|caso|casos} tão largos que valem juntos em 95 % das vezes.',
    ],
  'In brackets: fewer than four in five worlds lie on one side of zero.': [
    'Entre paréntesis: menos de cuatro de cada cinco mundos están de un mismo lado del cero.',
    'Entre parênteses: menos de quatro em cada cinco mundos estão do mesmo lado do zero.',
  ],
  'The worlds': ['Los mundos', 'Os mundos'],
  'All worlds': ['Todos los mundos', 'Todos os mundos'],
  "The sweep is not finished: {0} of {1} {1|run|runs} {0|is|are} not there yet; 'joined-up sweep' into {2} resumes it.":
    [
      "El estudio no ha llegado a su fin: aún no {0|está|están} {0} de {1} {1|corrida|corridas}; 'joined-up sweep' en {2} sigue.",
      "O estudo não chegou ao fim: ainda não {0|está|estão} {0} de {1} {1|execução|execuções}; 'joined-up sweep' em {2} continua.",
    ],
  '{0} of {1} {1|run|runs} failed: joined-up failed {2}': [
    '{0|Falló|Fallaron} {0} de {1} {1|corrida|corridas}: joined-up failed {2}',
    '{0|Falhou|Falharam} {0} de {1} {1|execução|execuções}: joined-up failed {2}',
  ],
  'The groups are in {0}': ['Los grupos están en {0}', 'Os grupos estão em {0}'],
  'Nothing is written to {0}.': ['No se escribe nada en {0}.', 'Nada é escrito em {0}.'],
  "The accepted worlds are in {0}. To run them again, write in a study, in place of uncertainties and design (paths start from the study's folder):":
    [
      'Los mundos aceptados están en {0}. Para correrlos de nuevo, escriba en un estudio, en lugar de uncertainties y design (las rutas parten de la carpeta del estudio):',
      'Os mundos aceitos estão em {0}. Para rodá-los de novo, escreva em um estudo, no lugar de uncertainties e design (os caminhos partem da pasta do estudo):',
    ],
  '{0} under {1}': ['{0} con {1}', '{0} com {1}'],
  '{0} of {1} minus {2}': ['{0} de {1} menos {2}', '{0} de {1} menos {2}'],
  'above#threshold': ['por encima de', 'acima de'],
  'below#threshold': ['por debajo de', 'abaixo de'],
  '{0}, mean over {1} {1|seed|seeds}: {2} {3} in {4} of {5} {5|world|worlds} ({6})': [
    '{0}, media sobre {1} {1|semilla|semillas}: {2} {3} en {4} de {5} {5|mundo|mundos} ({6})',
    '{0}, média sobre {1} {1|semente|sementes}: {2} {3} em {4} de {5} {5|mundo|mundos} ({6})',
  ],
  'With one seed it is unknown how much of this is luck.': [
    'Con una sola semilla nadie sabe cuánto de esto es suerte.',
    'Com uma só semente ninguém sabe quanto disso é sorte.',
  ],
  'Intervals of μ* are {0}, over walks; those of σ {1}.': [
    'Los intervalos de μ* son {0}, sobre recorridos; los de σ, {1}.',
    'Os intervalos de μ* são {0}, sobre percursos; os de σ, {1}.',
  ],
  'Intervals are {0}, over base points.': [
    'Los intervalos son {0}, sobre puntos base.',
    'Os intervalos são {0}, sobre pontos base.',
  ],
  'Each point is a world under each regime: {0}. Chance counts a point once, as its worlds have the same parameters and the same luck.':
    [
      'Cada punto es un mundo bajo cada régimen: {0}. El azar cuenta un punto una sola vez, pues sus mundos tienen los mismos parámetros y la misma suerte.',
      'Cada ponto é um mundo sob cada regime: {0}. O acaso conta um ponto uma só vez, pois seus mundos têm os mesmos parâmetros e a mesma sorte.',
    ],
  'With --regime cog,hybrid or --regime all, every point is a world under each of these regimes; the regime, and who is in the chair, are choices that boxes, tree and pictures may tell apart.':
    [
      'Con --regime cog,hybrid o --regime all, cada punto es un mundo bajo cada uno de esos regímenes; el régimen, y quién preside, son opciones que las cajas, el árbol y las figuras pueden distinguir.',
      'Com --regime cog,hybrid ou --regime all, cada ponto é um mundo sob cada um desses regimes; o regime, e quem preside, são opções que as caixas, a árvore e as figuras podem distinguir.',
    ],
  "{0} {0|world is|worlds are} too close to call with {1} {1|seed|seeds}: {0|its 95 % interval (Student's) holds|their 95 % intervals (Student's) hold} {2}.":
    [
      '{0} {0|mundo está demasiado reñido|mundos están demasiado reñidos} con {1} {1|semilla|semillas}: {0|su intervalo del 95 % (de Student) contiene|sus intervalos del 95 % (de Student) contienen} {2}.',
      '{0} {0|mundo está apertado|mundos estão apertados} demais para decidir com {1} {1|semente|sementes}: {0|seu intervalo de 95 % (de Student) contém|seus intervalos de 95 % (de Student) contêm} {2}.',
    ],
  'Left out: {0} {0|world|worlds}, in which a run failed, has no such value or is not there.': [
    'Quedan fuera {0} {0|mundo|mundos} en los que una corrida falló, no tiene ese valor o no está.',
    'Ficam de fora {0} {0|mundo|mundos} em que uma execução falhou, não tem esse valor ou não está.',
  ],
  'Left out: {0} {0|seed|seeds}, which not all worlds have.': [
    'Quedan fuera {0} {0|semilla|semillas} que no todos los mundos tienen.',
    'Ficam de fora {0} {0|semente|sementes} que nem todos os mundos têm.',
  ],
  'It happens in no world, so there is nothing to tell apart; try another threshold.': [
    'No ocurre en ningún mundo, así que nada separa a unos de otros; quizá otro umbral.',
    'Não acontece em nenhum mundo, então nada separa uns dos outros; talvez outro limiar.',
  ],
  'It happens in all worlds, so there is nothing to tell apart; try another threshold.': [
    'Ocurre en todos los mundos, así que nada separa a unos de otros; quizá otro umbral.',
    'Acontece em todos os mundos, então nada separa uns dos outros; talvez outro limiar.',
  ],
  'Box: chance alone would explain every limit that was found.': [
    'Caja: no queda ningún límite que el azar no explique.',
    'Caixa: não resta nenhum limite que o acaso não explique.',
  ],
  'Box: {0}': ['Caja: {0}', 'Caixa: {0}'],
  'Tested on worlds left out of the search, boxes found this way held {0} of the cases with {1} density.': [
    'En mundos que no habían visto, las cajas así halladas contenían {0} de los casos, con {1} de densidad.',
    'Em mundos que não tinham visto, as caixas assim achadas continham {0} dos casos, com {1} de densidade.',
  ],
  'Box {0}, of worlds outside the earlier boxes:': [
    'Caja {0}, de mundos que no están en ninguna anterior:',
    'Caixa {0}, de mundos que não estão em nenhuma anterior:',
  ],
  'All {0} {0|box|boxes} together: {1} of all cases, {2} of their {3} {3|world|worlds}.': [
    'Las {0} {0|caja|cajas} juntas: {1} de todos los casos, {2} de sus {3} {3|mundo|mundos}.',
    'As {0} {0|caixa|caixas} juntas: {1} de todos os casos, {2} de seus {3} {3|mundo|mundos}.',
  ],
  'No other parameter was limited in half of the resamples.': [
    'Ningún otro parámetro quedó limitado en la mitad de los remuestreos.',
    'Nenhum outro parâmetro ficou limitado na metade das reamostragens.',
  ],
  'Limited in resamples too: {0}.': [
    'También limitados en los remuestreos: {0}.',
    'Também limitados nas reamostragens: {0}.',
  ],
  'The search gave up coverage for density in these steps:': [
    'En el camino se cedió cobertura a cambio de densidad:',
    'No caminho cedeu-se cobertura em troca de densidade:',
  ],
  'Tree: no question about a single parameter predicts it better.': [
    'Árbol: ninguna pregunta sobre un parámetro dice más.',
    'Árvore: nenhuma pergunta sobre um parâmetro diz mais.',
  ],
  'Tree (right in {0} of worlds; {1} without a question):': [
    'Árbol (acierta en {0} de los mundos; {1} sin preguntar):',
    'Árvore (acerta em {0} dos mundos; {1} sem perguntar):',
  ],
  '{0} of {1} {1|world|worlds} ({2})': [
    '{0} de {1} {1|mundo|mundos} ({2})',
    '{0} de {1} {1|mundo|mundos} ({2})',
  ],
  '{0}: {1}': ['{0}: {1}', '{0}: {1}'],
  '{0} or {1}': ['{0} o {1}', '{0} ou {1}'],
  '{0} below {1}': ['{0} por debajo de {1}', '{0} abaixo de {1}'],
  '{0} from {1}': ['{0} desde {1}', '{0} a partir de {1}'],
  '{0}{1}: means over {2} {2|seed|seeds}, {3} {3|walk|walks}': [
    '{0}{1}: medias sobre {2} {2|semilla|semillas}, {3} {3|recorrido|recorridos}',
    '{0}{1}: médias sobre {2} {2|semente|sementes}, {3} {3|percurso|percursos}',
  ],
  '{0}{1}: means over {2} {2|seed|seeds}, {3} {3|base point|base points}': [
    '{0}{1}: medias sobre {2} {2|semilla|semillas}, {3} {3|punto base|puntos base}',
    '{0}{1}: médias sobre {2} {2|semente|sementes}, {3} {3|ponto de base|pontos de base}',
  ],
  'Of the variance of single runs, {0} comes from parameters, {1} from seeds, and {2} is luck that falls differently at each point; of the variance of the mean over {3} {3|seed|seeds}, {4} is luck.':
    [
      'De la varianza de las corridas, los parámetros tienen {0}, las semillas {1}, y {2} es suerte que cae distinto en cada punto; de la media sobre {3} {3|semilla|semillas}, la suerte tiene {4}.',
      'Da variância das execuções, os parâmetros têm {0}, as sementes {1}, e {2} é sorte que cai diferente em cada ponto; da média sobre {3} {3|semente|sementes}, a sorte tem {4}.',
    ],
  '{0} of {1} {1|parameter|parameters} {0|is|are} above the noise floor of {2}: the value for a parameter that only changes the luck.':
    [
      '{0} de {1} {1|parámetro|parámetros} {0|sobresale|sobresalen} del nivel de ruido de {2}, que es a cuánto llega un parámetro que no hace más que sortear otra suerte.',
      '{0} de {1} {1|parâmetro|parâmetros} {0|se destaca|se destacam} do nível de ruído de {2}, que é a quanto chega um parâmetro que nada faz além de sortear outra sorte.',
    ],
  'NOT RANKED: {0}.': ['SIN ORDEN: {0}.', 'SEM ORDEM: {0}.'],
  'Left out: {0} of {1} {1|walk|walks}, in which a run failed, has no such value or is not there.': [
    'Quedan fuera {0} de {1} {1|recorrido|recorridos} en los que una corrida falló, no tiene ese valor o no está.',
    'Ficam de fora {0} de {1} {1|percurso|percursos} em que uma execução falhou, não tem esse valor ou não está.',
  ],
  'Left out: {0} of {1} base points, in which a run failed, has no such value or is not there.': [
    'Quedan fuera {0} de {1} puntos base en los que una corrida falló, no tiene ese valor o no está.',
    'Ficam de fora {0} de {1} pontos de base em que uma execução falhou, não tem esse valor ou não está.',
  ],
  'Left out: {0} of {1} {1|seed|seeds}, which not all points have.': [
    'Quedan fuera {0} de {1} {1|semilla|semillas} que no todos los puntos tienen.',
    'Ficam de fora {0} de {1} {1|semente|sementes} que nem todos os pontos têm.',
  ],
  'few points alone': ['solo por los pocos puntos', 'só pelos poucos pontos'],
  'may be 0': ['puede ser 0', 'pode ser 0'],
  'in the noise': ['en el ruido', 'no ruído'],
  'an unknown part': ['una parte desconocida', 'uma parte desconhecida'],
  '{0} of {1} {1|world|worlds} of {2} {0|is|are} not ruled out by {3} {3|target|targets}: at most {4} standard deviations off in each':
    [
      '{0} de {1} {1|mundo|mundos} de {2} no {0|queda descartado|quedan descartados} por {3} {3|objetivo|objetivos}: a lo más a {4} desviaciones estándar en cada uno',
      '{0} de {1} {1|mundo|mundos} de {2} não {0|é descartado|são descartados} por {3} {3|alvo|alvos}: no máximo a {4} desvios-padrão em cada um',
    ],
  '{0} of {1} {1|run|runs} of {2}, in {3} of {4} {4|world|worlds}, lie within the tolerance of every target':
    [
      '{0} de {1} {1|corrida|corridas} de {2}, en {3} de {4} {4|mundo|mundos}, están dentro de la tolerancia de todos los objetivos',
      '{0} de {1} {1|execução|execuções} de {2}, em {3} de {4} {4|mundo|mundos}, estão dentro da tolerância de todos os alvos',
    ],
  '{0} of {1} {1|run|runs} of {2}, in {3} of {4} {4|world|worlds}, come closest, at most {5} tolerances off in each target':
    [
      '{0} de {1} {1|corrida|corridas} de {2}, en {3} de {4} {4|mundo|mundos}, son las más cercanas, a lo más a {5} tolerancias en cada objetivo',
      '{0} de {1} {1|execução|execuções} de {2}, em {3} de {4} {4|mundo|mundos}, são as mais próximas, no máximo a {5} tolerâncias em cada alvo',
    ],
  'With one seed a world’s luck is not known and counts as none: more worlds are ruled out than should be.':
    [
      'Con una sola semilla no se conoce la suerte de un mundo y cuenta como nula: se descartan más mundos de los debidos.',
      'Com uma só semente não se conhece a sorte de um mundo e ela conta como nula: descartam-se mais mundos do que se deveria.',
    ],
  'Left out: {0} {0|world|worlds} without a known value for every target.': [
    'Quedan fuera {0} {0|mundo|mundos} sin valor conocido para todos los objetivos.',
    'Ficam de fora {0} {0|mundo|mundos} sem valor conhecido para todos os alvos.',
  ],
  'No world has a value for every target.': ['No se conoce ningún mundo.', 'Nenhum mundo é conhecido.'],
  'No world is accepted. The closest, point {0}, is {1} tolerances off: {2}.': [
    'No se acepta ningún mundo. El más cercano, el punto {0}, está a {1} tolerancias: {2}.',
    'Nenhum mundo é aceito. O mais próximo, o ponto {0}, está a {1} tolerâncias: {2}.',
  ],
  'No world is accepted. The closest, point {0}, is {1} standard deviations off: {2}.': [
    'No se acepta ningún mundo. El más cercano, el punto {0}, está a {1} desviaciones estándar: {2}.',
    'Nenhum mundo é aceito. O mais próximo, o ponto {0}, está a {1} desvios-padrão: {2}.',
  ],
  'Look at the target that rules out most, or widen ranges or tolerances; that the model cannot show a pattern is a finding too.':
    [
      'Mire el objetivo que más descarta, o amplíe rangos o tolerancias; que el modelo no pueda mostrar un patrón también es un hallazgo.',
      'Olhe o alvo que mais descarta, ou amplie faixas ou tolerâncias; que o modelo não consiga mostrar um padrão também é um achado.',
    ],
  // break
  'No set of changes towards the worst government was found with which {0} does worse.': [
    'No se halló ningún conjunto de cambios hacia el peor gobierno con el que a {0} le vaya peor.',
    'Não se achou nenhum conjunto de mudanças rumo ao pior governo com que {0} se saia pior.',
  ],
  'No change is needed: at the defaults {0} already does worse.': [
    'No hace falta ningún cambio: con los valores por defecto a {0} ya le va peor.',
    'Não é preciso nenhuma mudança: com os valores padrão {0} já se sai pior.',
  ],
  'Changes that suffice, alone ({0}):': [
    'Cambios que bastan, por sí solos ({0}):',
    'Mudanças que bastam, por si sós ({0}):',
  ],
  '{0} minus {1}, {2}: {3} at the defaults.': [
    '{0} menos {1}, {2}: {3} con los valores por defecto.',
    '{0} menos {1}, {2}: {3} com os valores padrão.',
  ],
  'Worst government found: {0}; with other luck {1}. It lies {2} of the plausible ranges of its parameters and events from the defaults, on average.':
    [
      'Peor gobierno hallado: {0}; con otra suerte {1}. Dista de los valores por defecto, en promedio, {2} de los rangos verosímiles de sus parámetros y sucesos.',
      'Pior governo achado: {0}; com outra sorte {1}. Dista dos valores padrão, em média, {2} das faixas plausíveis de seus parâmetros e acontecimentos.',
    ],
  'On the way there: {0}.': ['Por el camino: {0}.', 'Pelo caminho: {0}.'],
  'hours and mandate of the leader': ['horas y mandato del líder', 'horas e mandato do líder'],
  'as they are': ['como son', 'como são'],
  '{0} hours and {1} from month {2} on': [
    '{0} horas y {1} desde el mes {2}',
    '{0} horas e {1} a partir do mês {2}',
  ],
  '{0} hours and {1} from month {2} until the leader comes back in {3}': [
    '{0} horas y {1} desde el mes {2} hasta que vuelve en el {3}',
    '{0} horas e {1} a partir do mês {2} até voltar no {3}',
  ],
  'needs of {0}': ['necesidades de {0}', 'necessidades de {0}'],
  'rate of obstacles': ['tasa de obstáculos', 'taxa de obstáculos'],
  'capacity of {0}': ['capacidad de {0}', 'capacidade de {0}'],
  'months of later steps': ['meses de los pasos posteriores', 'meses dos passos posteriores'],
  '× {0} from month {1} on': ['× {0} desde el mes {1}', '× {0} a partir do mês {1}'],
  '× {0} from month {1} to {2}': ['× {0} del mes {1} al {2}', '× {0} do mês {1} ao {2}'],
  "Worse in {0} of {1} {1|plausible world|plausible worlds}: {2} (95 % interval, Wilson's, {3} to {4}).": [
    'Peor en {0} de {1} {1|mundo verosímil|mundos verosímiles}: {2} (intervalo del 95 %, de Wilson: {3} a {4}).',
    'Pior em {0} de {1} {1|mundo plausível|mundos plausíveis}: {2} (intervalo de 95 %, de Wilson: {3} a {4}).',
  ],
  '{0} {0|government was|governments were} tried.': [
    'Se {0|miró|miraron} {0} {0|gobierno|gobiernos}.',
    '{0|Foi olhado|Foram olhados} {0} {0|governo|governos}.',
  ],
  // case
  '{0}, {1} {1|world|worlds} × {2} {2|seed|seeds}': [
    '{0}, {1} {1|mundo|mundos} × {2} {2|semilla|semillas}',
    '{0}, {1} {1|mundo|mundos} × {2} {2|semente|sementes}',
  ],
  'It makes no demand on the model.': ['No se le pregunta nada.', 'Nada se pergunta a ele.'],
  shown: ['mostrado', 'mostrado'],
  'failed#pattern': ['fallado', 'não mostrado'],
  undecided: ['indeciso', 'indeciso'],
  'nothing known': ['sin datos', 'sem dados'],
  'Shown: in at least 80 % of worlds; failed: below 50 %; else undecided. * decides on what the case tests.':
    [
      'Mostrado: en al menos el 80 % de los mundos; fallado: en menos del 50 %; si no, indeciso. * decide sobre lo que el caso pone a prueba.',
      'Mostrado: em ao menos 80 % dos mundos; não mostrado: em menos de 50 %; senão, indeciso. * decide sobre o que o caso põe à prova.',
    ],
  'No deciding pattern fails.': ['No falla ningún patrón decisivo.', 'Nenhum padrão decisivo falha.'],
  'A deciding pattern fails under {0}.': [
    'Un patrón decisivo falla con {0}.',
    'Um padrão decisivo falha com {0}.',
  ],
  // dock
  '{0} against {1}, ours minus theirs': [
    '{0} frente a {1}, la nuestra menos la ajena',
    '{0} frente a {1}, a nossa menos a alheia',
  ],
  '{0} {0|mean|means}': ['{0} {0|media|medias}', '{0} {0|média|médias}'],
  '{0} {0|paired difference|paired differences}': [
    '{0} {0|diferencia pareada|diferencias pareadas}',
    '{0} {0|diferença pareada|diferenças pareadas}',
  ],
  'minus {0}': ['menos {0}', 'menos {0}'],
  EQUIVALENT: ['EQUIVALENTE', 'EQUIVALENTE'],
  DIFFERENT: ['DIFERENTE', 'DIFERENTE'],
  INCONCLUSIVE: ['NO CONCLUYENTE', 'INCONCLUSIVO'],
  "EQUIVALENT: the whole {0} % interval (Welch's) of ours minus theirs lies within the margin. DIFFERENT: it lies wholly outside. INCONCLUSIVE: neither; more runs would narrow it.":
    [
      'EQUIVALENTE: todo el intervalo del {0} % (de Welch) de la nuestra menos la ajena está dentro del margen. DIFERENTE: está del todo fuera. NO CONCLUYENTE: ninguna de las dos; más corridas lo estrecharían.',
      'EQUIVALENTE: todo o intervalo de {0} % (de Welch) da nossa menos a alheia está dentro da margem. DIFERENTE: está todo fora. INCONCLUSIVO: nenhuma das duas; mais execuções o estreitariam.',
    ],
  'Where only one side has a value, they are DIFFERENT.': [
    'Donde un lado no tiene ningún valor y el otro sí, son DIFERENTES.',
    'Onde um lado não tem nenhum valor e o outro tem, são DIFERENTES.',
  ],
  '±{0}': ['±{0}', '±{0}'],
  // results in a script
  ', higher in {0} of {1}': [', mayor en {0} de {1}', ', maior em {0} de {1}'],
  '{0} {0|run|runs} of {1} {1|world|worlds} are in {2}.': [
    '{0} {0|corrida|corridas} de {1} {1|mundo|mundos} están en {2}.',
    '{0} {0|execução|execuções} de {1} {1|mundo|mundos} estão em {2}.',
  ],
  'Its worlds lead to {0}.': ['Sus mundos llevan a {0}.', 'Seus mundos levam a {0}.'],
  '{0} {0|run|runs}: {1} {1|point|points}, {2} {2|seed|seeds}; differences are paired': [
    '{0} {0|corrida|corridas}: {1} {1|punto|puntos}, {2} {2|semilla|semillas}; las diferencias son pareadas',
    '{0} {0|execução|execuções}: {1} {1|ponto|pontos}, {2} {2|semente|sementes}; as diferenças são pareadas',
  ],
  '{0} {0|run|runs} failed: results.failed': [
    '{0|Falló|Fallaron} {0} {0|corrida|corridas}: results.failed',
    '{0|Falhou|Falharam} {0} {0|execução|execuções}: results.failed',
  ],
  '{0} {0|seed|seeds}': ['{0} {0|semilla|semillas}', '{0} {0|semente|sementes}'],
  'not observed': ['no observado', 'não observado'],
  // claims
  cells: ['casillas', 'casas'],
  supported: ['se sostiene', 'sustenta-se'],
  conditional: ['depende', 'depende'],
  'not supported': ['no se sostiene', 'não se sustenta'],
  'barely differs': ['apenas difiere', 'mal difere'],
  '  claimed: {0}': ['  se afirma: {0}', '  afirma-se: {0}'],
  '  tried: {0}': ['  se prueba: {0}', '  testa-se: {0}'],
  '  in {0} {0|plausible world|plausible worlds} of {1}, {2} {2|seed|seeds} in each': [
    '  en {0} {0|mundo verosímil|mundos verosímiles} de {1}, {2} {2|semilla|semillas} en cada uno',
    '  em {0} {0|mundo plausível|mundos plausíveis} de {1}, {2} {2|semente|sementes} em cada um',
  ],
  '; the deck doubts that this helps': [
    '; la presentación duda de que esto ayude',
    '; a apresentação duvida que isto ajude',
  ],
  '  In brackets: 95 % interval of the mean over {0} {0|world|worlds}, each of which counts once: {1}.': [
    '  Entre corchetes: intervalo del 95 % de la media sobre {0} {0|mundo|mundos}; cada uno cuenta una vez: {1}.',
    '  Entre colchetes: intervalo de 95 % da média sobre {0} {0|mundo|mundos}; cada um conta uma vez: {1}.',
  ],
  '  may fail through: {0}': ['  puede fallar por: {0}', '  pode falhar por: {0}'],
  'No result: no world has a value.': [
    'No se sabe nada: ningún mundo tiene un valor.',
    'Nada se sabe: nenhum mundo tem um valor.',
  ],
  'Barely a difference in {0} of {1} {1|world|worlds}.': [
    'Apenas una diferencia: así en {0} de {1} {1|mundo|mundos}.',
    'Mal há diferença: assim em {0} de {1} {1|mundo|mundos}.',
  ],
  'Holds in {0} of {1} {1|world|worlds}.': [
    'Se cumple en {0} de {1} {1|mundo|mundos}.',
    'Vale em {0} de {1} {1|mundo|mundos}.',
  ],
  '  {0} {1}: no result, no world has a value': [
    '  {0} {1}: sin datos, ningún mundo tiene un valor',
    '  {0} {1}: sem dados, nenhum mundo tem um valor',
  ],
  ' (more worlds might change the verdict)': [
    ' (con más mundos la palabra podría cambiar)',
    ' (com mais mundos a palavra poderia mudar)',
  ],
  "    as claimed in {0} of {1} {1|world|worlds}: {2}, 95 % interval (Wilson's) {3} to {4}": [
    '    como se afirma en {0} de {1} {1|mundo|mundos}: {2}, intervalo del 95 % (de Wilson) de {3} a {4}',
    '    como se afirma em {0} de {1} {1|mundo|mundos}: {2}, intervalo de 95 % (de Wilson) de {3} a {4}',
  ],
  '; {0} without a value': ['; {0} sin valor', '; {0} sem valor'],
  '    mean difference {0}; {1} or more matters, less in {2} of worlds': [
    '    diferencia media {0}; importa {1} o más, menos en {2} de los mundos',
    '    diferença média {0}; importa {1} ou mais, menos em {2} dos mundos',
  ],
  '    standard deviation between worlds {0}, of luck within a world {1}': [
    '    desviación estándar entre mundos {0}, de la suerte dentro de un mundo {1}',
    '    desvio-padrão entre mundos {0}, da sorte dentro de um mundo {1}',
  ],
  ' (boxes found this way: {0} of worlds left out of the search)': [
    ' (cajas así halladas: {0} de los mundos que no habían visto)',
    ' (caixas assim achadas: {0} dos mundos que não tinham visto)',
  ],
  '    no single parameter tells where it holds': [
    '    ningún parámetro por sí solo dice dónde se cumple',
    '    nenhum parâmetro por si só diz onde vale',
  ],
  '    it holds, by a tree of at most two questions:': [
    '    se cumple, según un árbol de a lo más dos preguntas:',
    '    vale, segundo uma árvore de no máximo duas perguntas:',
  ],
  '    by the densest box: {0}': [
    '    según la caja más densa: {0}',
    '    segundo a caixa mais densa: {0}',
  ],
  '      {0}: limited in {1} of resamples': [
    '      {0}: limitado en {1} de los remuestreos',
    '      {0}: limitado em {1} das reamostragens',
  ],
  '{0}: holds in {1}': ['{0}: se cumple en {1}', '{0}: vale em {1}'],
  '; against a realistic status quo in {0}': [
    '; frente a un statu quo realista en {0}',
    '; frente a um status quo realista em {0}',
  ],
  '{0} of {1} {1|world|worlds} ({2}), under {3} of {4} {4|structure|structures}': [
    '{0} de {1} {1|mundo|mundos} ({2}), con {3} de {4} {4|estructura|estructuras}',
    '{0} de {1} {1|mundo|mundos} ({2}), com {3} de {4} {4|estrutura|estruturas}',
  ],
  '{0} of {1} ({2}), under {3} of {4}': [
    '{0} de {1} ({2}), con {3} de {4}',
    '{0} de {1} ({2}), com {3} de {4}',
  ],
  'Holds everywhere': ['Se cumple siempre', 'Vale sempre'],
  'The word hangs on none of them': [
    'La palabra no depende de ninguna',
    'A palavra não depende de nenhuma',
  ],
  '{0}, as far as these worlds tell ¹.': [
    '{0}, hasta donde dicen estos mundos ¹.',
    '{0}, até onde dizem estes mundos ¹.',
  ],
  'Hangs on {0}.': ['Depende de {0}.', 'Depende de {0}.'],
  'Another word, perhaps by luck, with {0} ¹.': [
    'Otra palabra, quizá por azar, con {0} ¹.',
    'Outra palavra, talvez por acaso, com {0} ¹.',
  ],
  yes: ['sí', 'sim'],
  '{0} from {1} of its strength': ['{0} desde {1} de su fuerza', '{0} a partir de {1} de sua força'],
  'from {0}': ['desde {0}', 'a partir de {0}'],
  'from {0} of its strength': ['desde {0} de su fuerza', 'a partir de {0} de sua força'],
  'perhaps by luck': ['quizá por azar', 'talvez por acaso'],
  '{0} of {1} {1|world|worlds} one way, {2} the other': [
    '{0} de {1} {1|mundo|mundos} hacia un lado, {2} hacia el otro',
    '{0} de {1} {1|mundo|mundos} para um lado, {2} para o outro',
  ],
  'not asked': ['no se preguntó', 'não se perguntou'],
  'as today, to the bit': ['igual que hoy, bit por bit', 'igual a hoje, bit por bit'],
  '  ¹ not clear: more worlds might change the word. A clear one is wrong with a probability of at most 5 %, but for words close to their border: 90 % of worlds may be 82 to 95, one half a third to two thirds, and what matters half or twice as much. The word hangs on a structure where it is another in the same worlds, and so many of them changed sides one way that luck would do as much under any structure of the claim with a probability of at most 5 %.':
    [
      '  ¹ no es claro: con más mundos la palabra podría cambiar. Una clara está mal con una probabilidad de a lo más 5 %, salvo cerca de su límite: 90 % de los mundos pueden ser de 82 a 95, la mitad de un tercio a dos tercios, y lo que importa la mitad o el doble. La palabra depende de una estructura donde es otra en los mismos mundos y tantos de ellos cambiaron de lado en un solo sentido que el azar lo haría con alguna estructura de la afirmación con una probabilidad de a lo más 5 %.',
      '  ¹ não é claro: com mais mundos a palavra poderia mudar. Uma clara está errada com uma probabilidade de no máximo 5 %, salvo perto de seu limite: 90 % dos mundos podem ser de 82 a 95, a metade de um terço a dois terços, e o que importa a metade ou o dobro. A palavra depende de uma estrutura onde é outra nos mesmos mundos e tantos deles mudaram de lado em um só sentido que o acaso o faria com alguma estrutura da afirmação com uma probabilidade de no máximo 5 %.',
    ],
  'The worlds are in {0}': ['Los mundos están en {0}', 'Os mundos estão em {0}'],
  'The tables are in {0}': ['Las tablas están en {0}', 'As tabelas estão em {0}'],
  'The living government is in {0}: open it in a browser': [
    'El gobierno en movimiento está en {0}: ábralo en un navegador',
    'O governo em movimento está em {0}: abra-o em um navegador',
  ],
  'Month {0} is in {1}': ['El mes {0} está en {1}', 'O mês {0} está em {1}'],
};
