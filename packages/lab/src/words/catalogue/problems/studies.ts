import type { Catalogue } from '../entry.ts';

/** What is wrong with studies, with folders of results, and with what somebody asks of them. */
export const studies: Catalogue = {
  'a {0} of the study': ['un valor de {0} que esté en el estudio', 'um valor de {0} que esteja no estudo'],
  'at least two worlds with values of {0}': [
    'al menos dos mundos con valores de {0}',
    'ao menos dois mundos com valores de {0}',
  ],
  'a design that moves parameters': ['un diseño que mueva parámetros', 'um desenho que mova parâmetros'],
  'worlds that are all the same': ['mundos todos iguales', 'mundos todos iguais'],
  "e.g. 'design: { kind: latin-hypercube, points: 200 }'": [
    "p. ej. 'design: { kind: latin-hypercube, points: 200 }'",
    "p. ex. 'design: { kind: latin-hypercube, points: 200 }'",
  ],
  'designs that move different parameters': [
    'diseños que muevan parámetros distintos',
    'desenhos que movam parâmetros diferentes',
  ],
  '{0} in two of them': ['{0} en dos de ellos', '{0} em dois deles'],
  'name what each moves in over': [
    'nombre en over lo que mueve cada uno',
    'nomeie em over o que cada um move',
  ],
  'something to move': ['algo que mover', 'algo para mover'],
  'no levers and no uncertainties': ['ni palancas ni incertidumbres', 'nem alavancas nem incertezas'],
  'name some': ['nombre algunas', 'nomeie algumas'],
  'generators that multiply parameters without a generator': [
    'generadores que multipliquen parámetros sin generador',
    'geradores que multipliquem parâmetros sem gerador',
  ],
  "'{0}' of {1}": ["'{0}', de {1}", "'{0}', de {1}"],
  'write it out': ['escríbalo completo', 'escreva-o por extenso'],
  'a column of its own for every parameter': [
    'una columna propia para cada parámetro',
    'uma coluna própria para cada parâmetro',
  ],
  'multiply other parameters, and each once': [
    'multiplique otros parámetros, y cada uno una sola vez',
    'multiplique outros parâmetros, e cada um uma só vez',
  ],
  'at most {0} parameters': ['como máximo {0} parámetros', 'no máximo {0} parâmetros'],
  'an even number of levels': ['un número par de niveles', 'um número par de níveis'],
  'at most {0} levels of brackets': [
    'como máximo {0} niveles de paréntesis',
    'no máximo {0} níveis de parênteses',
  ],
  'an assignment (=)': ['una asignación (=)', 'uma atribuição (=)'],
  'a definition of a function': ['la definición de una función', 'a definição de uma função'],
  'a part of something (a.b, a[b])': ['una parte de algo (a.b, a[b])', 'uma parte de algo (a.b, a[b])'],
  'an index': ['un índice', 'um índice'],
  'several formulas': ['varias fórmulas', 'várias fórmulas'],
  'a range (a:b)': ['un rango (a:b)', 'um intervalo (a:b)'],
  'numbers, names, operators and functions': [
    'números, nombres, operadores y funciones',
    'números, nomes, operadores e funções',
  ],
  numbers: ['números', 'números'],
  'the name of a metric or parameter': [
    'el nombre de una métrica o de un parámetro',
    'o nome de uma métrica ou de um parâmetro',
  ],
  '{0}(…) is a function': ['{0}(…) es una función', '{0}(…) é uma função'],
  "list parameters with 'joined-up parameters'": [
    "vea los parámetros con 'joined-up parameters'",
    "veja os parâmetros com 'joined-up parameters'",
  ],
  'a call of something else': ['una llamada a otra cosa', 'uma chamada a outra coisa'],
  'write it without': ['escríbala sin ella', 'escreva-a sem ela'],
  '{0} in {1}(…)': ['{0} en {1}(…)', '{0} em {1}(…)'],
  'a parameter that the design moves': [
    'un parámetro que el diseño mueva',
    'um parâmetro que o desenho mova',
  ],
  'a target, or a range in which it lies: between': [
    'un objetivo, o un rango en que está: between',
    'um alvo, ou uma faixa em que está: between',
  ],
  'e.g. target: 0.25, or between: [0.2, 0.3]': [
    'p. ej. target: 0.25, o between: [0.2, 0.3]',
    'p. ex. target: 0.25, ou between: [0.2, 0.3]',
  ],
  'it moves {0}': ['mueve {0}', 'move {0}'],
  'another parameter': ['otro parámetro', 'outro parâmetro'],
  'another parameter that the design moves': [
    'otro parámetro que el diseño mueva',
    'outro parâmetro que o desenho mova',
  ],
  'two values of {0} at least': ['al menos dos valores de {0}', 'ao menos dois valores de {0}'],
  'ask at values that the study has': [
    'pregunte con valores que el estudio tenga',
    'pergunte com valores que o estudo tenha',
  ],
  'a run with a value of {0}': ['una corrida con un valor de {0}', 'uma execução com um valor de {0}'],
  'another regime': ['otro régimen', 'outro regime'],
  "name one here, or for all targets as 'regime: …' above them": [
    "nombre uno aquí, o uno para todos los objetivos con 'regime: …' encima de ellos",
    "nomeie um aqui, ou um para todos os alvos com 'regime: …' acima deles",
  ],
  'each target once': ['cada objetivo una sola vez', 'cada alvo uma só vez'],
  'give it an id of its own, or take it out': [
    'dele un id propio, o quítelo',
    'dê a ele um id próprio, ou retire-o',
  ],
  'a regime of the study': ['un régimen del estudio', 'um regime do estudo'],
  'results of a study with the design morris or sobol-indices': [
    'resultados de un estudio con el diseño morris o sobol-indices',
    'resultados de um estudo com o desenho morris ou sobol-indices',
  ],
  'a study without a design': ['un estudio sin diseño', 'um estudo sem desenho'],
  'the design {0}': ['el diseño {0}', 'o desenho {0}'],
  "e.g. 'design: { kind: sobol-indices, points: 256 }'; levers are crossed with it by themselves": [
    "p. ej. 'design: { kind: sobol-indices, points: 256 }'; las palancas se cruzan solas con él",
    "p. ex. 'design: { kind: sobol-indices, points: 256 }'; as alavancas se cruzam sozinhas com ele",
  ],
  'two parameters at least that differ between worlds': [
    'al menos dos parámetros que cambien de un mundo a otro',
    'ao menos dois parâmetros que mudem de um mundo a outro',
  ],
  'sweep a design that moves more': ['corra un diseño que mueva más', 'rode um desenho que mova mais'],
  'nothing: no lever is crossed with the design': [
    'nada: ninguna palanca se cruza con el diseño',
    'nada: nenhuma alavanca se cruza com o desenho',
  ],
  'levels of the levers crossed with the design: {0}': [
    'niveles de las palancas cruzadas con el diseño: {0}',
    'níveis das alavancas cruzadas com o desenho: {0}',
  ],
  'at least two whole {0} of {1} points with values of {2}': [
    'al menos dos {0} enteros de {1} puntos con valores de {2}',
    'ao menos dois {0} inteiros de {1} pontos com valores de {2}',
  ],
  'let the sweep come to its end, or look for runs that failed': [
    'deje que el estudio llegue a su fin, o busque corridas que fallaron',
    'deixe o estudo chegar ao fim, ou procure execuções que falharam',
  ],
  'results of a study whose design moves parameters': [
    'resultados de un estudio cuyo diseño mueva parámetros',
    'resultados de um estudo cujo desenho mova parâmetros',
  ],
  'none that does': ['ninguno que lo haga', 'nenhum que o faça'],
  "e.g. 'design: { kind: sobol, points: 256 }'": [
    "p. ej. 'design: { kind: sobol, points: 256 }'",
    "p. ex. 'design: { kind: sobol, points: 256 }'",
  ],
  "e.g. 'design: { kind: latin-hypercube, points: 100 }'": [
    "p. ej. 'design: { kind: latin-hypercube, points: 100 }'",
    "p. ex. 'design: { kind: latin-hypercube, points: 100 }'",
  ],
  'a scenario of the study': ['un escenario del estudio', 'um cenário do estudo'],
  // plans
  'each regime once': ['cada régimen una sola vez', 'cada regime uma só vez'],
  'at most {0} runs': ['a lo más {0} corridas', 'no máximo {0} execuções'],
  '{0} points × {1} seeds × {2} regimes × {3} scenarios = {4}': [
    '{0} puntos × {1} semillas × {2} regímenes × {3} escenarios = {4}',
    '{0} pontos × {1} sementes × {2} regimes × {3} cenários = {4}',
  ],
  'split it into several studies': ['divídalo en varios estudios', 'divida-o em vários estudos'],
  'each scenario once': ['cada escenario una sola vez', 'cada cenário uma só vez'],
  'give it another id, or take it out': ['dele otro id, o quítelo', 'dê a ele outro id, ou retire-o'],
  'a regime of {0}': ['un régimen de {0}', 'um regime de {0}'],
  "write a formula as { id: name, formula: '…' }": [
    "escriba una fórmula como { id: nombre, formula: '…' }",
    "escreva uma fórmula como { id: nome, formula: '…' }",
  ],
  'letters, digits and _, a letter first, and no name that JavaScript needs itself': [
    'letras, cifras y _, una letra primero, y ningún nombre que JavaScript necesite para sí',
    'letras, algarismos e _, uma letra primeiro, e nenhum nome de que o JavaScript precise',
  ],
  'an id that no other regime has, of the model or of the scenario': [
    'un id que no tenga ningún otro régimen, del modelo o del escenario',
    'um id que nenhum outro regime tenha, do modelo ou do cenário',
  ],
  'an id of its own': ['un id propio', 'um id próprio'],
  'two levels, the ends of what is tried': [
    'dos niveles, los extremos de lo que se prueba',
    'dois níveis, os extremos do que se prova',
  ],
  'take two of them, or another design': [
    'deje dos, o tome otro diseño',
    'deixe dois, ou tome outro desenho',
  ],
  'levels of the grid that are a multiple of the {0} of {1}': [
    'niveles de la cuadrícula que sean un múltiplo de los {0} de {1}',
    'níveis da grade que sejam um múltiplo dos {0} de {1}',
  ],
  'a name of its own': ['un nombre propio', 'um nome próprio'],
  "'{0}', which is taken": ["'{0}', que ya está tomado", "'{0}', que já está tomado"],
  'choose another': ['elija otro', 'escolha outro'],
  'no conditions with a design whose points belong together': [
    'ninguna condición en un diseño cuyos puntos van juntos',
    'nenhuma condição em um desenho cujos pontos andam juntos',
  ],
  'a morris or sobol-indices design': [
    'un diseño morris o sobol-indices',
    'um desenho morris ou sobol-indices',
  ],
  'choose ranges in which every point is possible': [
    'elija intervalos en los que todo punto sea posible',
    'escolha intervalos em que todo ponto seja possível',
  ],
  'a metric or an outcome of the study': [
    'una métrica o un resultado del estudio',
    'uma métrica ou um resultado do estudo',
  ],
  'a metric, an outcome of the study or a formula': [
    'una métrica, un resultado del estudio o una fórmula',
    'uma métrica, um resultado do estudo ou uma fórmula',
  ],
  'each parameter in one place': ['cada parámetro en un solo lugar', 'cada parâmetro em um só lugar'],
  '{0} in {1} too': ['{0} también en {1}', '{0} também em {1}'],
  'each level once': ['cada nivel una sola vez', 'cada nível uma só vez'],
  'a parameter that worlds may draw': [
    'un parámetro que los mundos puedan sortear',
    'um parâmetro que os mundos possam sortear',
  ],
  'the structure parameter {0}': ['el parámetro de estructura {0}', 'o parâmetro de estrutura {0}'],
  'structure is chosen, not drawn: give its values under levers': [
    'la estructura se elige, no se sortea: dé sus valores bajo levers',
    'a estrutura se escolhe, não se sorteia: dê seus valores em levers',
  ],
  'a range from low to high': ['un intervalo de menor a mayor', 'um intervalo do menor ao maior'],
  'a number from {0} to {1}{2}': ['un número de {0} a {1}{2}', 'um número de {0} a {1}{2}'],
  'a whole number from {0} to {1}{2}': [
    'un número entero de {0} a {1}{2}',
    'um número inteiro de {0} a {1}{2}',
  ],
  'a design that moves every uncertainty': [
    'un diseño que mueva cada incertidumbre',
    'um desenho que mova cada incerteza',
  ],
  'no design': ['ningún diseño', 'nenhum desenho'],
  'none for {0}': ['ninguno para {0}', 'nenhum para {0}'],
  'name them in over, cross with another design, or set them under parameters': [
    'nómbrelas en over, crúcelas con otro diseño, o fíjelas bajo parameters',
    'nomeie-as em over, cruze-as com outro desenho, ou fixe-as em parameters',
  ],
  'at most {0} points': ['a lo más {0} puntos', 'no máximo {0} pontos'],
  'move fewer parameters, or sample them': [
    'mueva menos parámetros, o muestréelos',
    'mova menos parâmetros, ou amostre-os',
  ],
  '{0} {0|value|values}': ['{0} {0|valor|valores}', '{0} {0|valor|valores}'],
  'a file, or columns and rows': ['un archivo, o columnas y filas', 'um arquivo, ou colunas e linhas'],
  'a lever or an uncertainty of the study': [
    'una palanca o una incertidumbre del estudio',
    'uma alavanca ou uma incerteza do estudo',
  ],
  'name it under levers or uncertainties': [
    'nómbrelo bajo levers o uncertainties',
    'nomeie-o em levers ou uncertainties',
  ],
  'each parameter once': ['cada parámetro una sola vez', 'cada parâmetro uma só vez'],
  "a product such as 'staff = mandate * capability'": [
    "un producto como 'staff = mandate * capability'",
    "um produto como 'staff = mandate * capability'",
  ],
  'write it so': ['escríbalo así', 'escreva-o assim'],
  'multiply parameters that the design moves': [
    'multiplique parámetros que el diseño mueva',
    'multiplique parâmetros que o desenho mova',
  ],
  'a study without precision': ['un estudio sin precision', 'um estudo sem precision'],
  'one that stops when a difference is known: no shard knows it': [
    'uno que para cuando se conoce una diferencia: ninguna parte la conoce',
    'um que para quando se conhece uma diferença: nenhuma parte a conhece',
  ],
  'take precision out of the study': ['quite precision del estudio', 'retire precision do estudo'],
  // results
  'a file of results': ['un archivo de resultados', 'um arquivo de resultados'],
  'put the file itself there': ['ponga allí el archivo mismo', 'ponha ali o próprio arquivo'],
  'a link to somewhere else': ['un enlace a otro lugar', 'um link para outro lugar'],
  'no such folder': ['no existe esa carpeta', 'não existe essa pasta'],
  'a part of results': ['una parte de resultados', 'uma parte de resultados'],
  'the name of a folder': ['el nombre de una carpeta', 'o nome de uma pasta'],
  'an empty name': ['un nombre vacío', 'um nome vazio'],
  "name one, e.g. 'results'": ["nombre una, p. ej. 'resultados'", "nomeie uma, p. ex. 'resultados'"],
  'a run of model {0}': ['una corrida del modelo {0}', 'uma execução do modelo {0}'],
  'check out the commit that the manifest names, and replay it there': [
    'pase al commit que nombra el manifiesto, y repítala allí',
    'passe ao commit que o manifesto nomeia, e repita-a ali',
  ],
  'a run of the code {0} of model {1}': [
    'una corrida del código {0} del modelo {1}',
    'uma execução do código {0} do modelo {1}',
  ],
  'the scenario that the run was made of': [
    'el escenario con el que se hizo la corrida',
    'o cenário com que a execução foi feita',
  ],
  'another one, which gives {0}': ['otro, que da {0}', 'outro, que dá {0}'],
  'the id of a run: 16 digits and letters from a to f': [
    'el id de una corrida: 16 cifras y letras de la a a la f',
    'o id de uma execução: 16 algarismos e letras de a a f',
  ],
  'find one with joined-up query {0} "select run_id, regime, seed from runs limit 5"': [
    'encuentre una con joined-up query {0} "select run_id, regime, seed from runs limit 5"',
    'encontre uma com joined-up query {0} "select run_id, regime, seed from runs limit 5"',
  ],
  'the id of a run in it': [
    'el id de una corrida que esté en ella',
    'o id de uma execução que esteja nela',
  ],
  'the scenario file of {0} in {1}': [
    'el archivo de escenario de {0} en {1}',
    'o arquivo de cenário de {0} em {1}',
  ],
  'put it back from a copy of the results': [
    'restáurelo de una copia de los resultados',
    'restaure-o de uma cópia dos resultados',
  ],
  'a run that has an outcome, to make a page of': [
    'una corrida que tenga resultado, para hacer una página',
    'uma execução que tenha resultado, para fazer uma página',
  ],
  'a run that did not fail': ['una corrida que no haya fallado', 'uma execução que não tenha falhado'],
  'a file that ends in .html': ['un archivo que termine en .html', 'um arquivo que termine em .html'],
  '{0} {0|run|runs} that failed': [
    '{0} {0|corrida que falló|corridas que fallaron}',
    '{0} {0|execução que falhou|execuções que falharam}',
  ],
  "see why with 'joined-up failed'": [
    "vea por qué con 'joined-up failed'",
    "veja por quê com 'joined-up failed'",
  ],
  'something to compare on a page: two regimes, or a parameter that is moved': [
    'algo que comparar en una página: dos regímenes, o un parámetro que se mueva',
    'algo a comparar em uma página: dois regimes, ou um parâmetro que se mova',
  ],
  '{0} alone, with one setting': ['{0} solo, con un único ajuste', '{0} sozinho, com um único ajuste'],
  'add a regime to the study, or leave --page out': [
    'añada un régimen al estudio, u omita --page',
    'acrescente um regime ao estudo, ou omita --page',
  ],
  'a manifest, or a study that is kept in studies/': [
    'un manifiesto, o un estudio guardado en studies/',
    'um manifesto, ou um estudo guardado em studies/',
  ],
  "sweep the study into the folder with 'joined-up sweep'; whole parts are kept": [
    "corra el estudio en la carpeta con 'joined-up sweep'; las partes enteras se conservan",
    "rode o estudo na pasta com 'joined-up sweep'; as partes inteiras são conservadas",
  ],
  'a folder into which nobody else is writing': [
    'una carpeta en la que nadie más esté escribiendo',
    'uma pasta em que ninguém mais esteja escrevendo',
  ],
  'a lock that cannot be read': ['un candado que no se puede leer', 'uma trava que não pode ser lida'],
  '{0} at work in it': ['{0} trabajando en ella', '{0} trabalhando nela'],
  'wait for it, or sweep shards into folders of their own and merge them{0}': [
    'espere a que termine, o corra las partes en carpetas propias y únalas{0}',
    'espere que termine, ou rode as partes em pastas próprias e junte-as{0}',
  ],
  'a folder without results': ['una carpeta sin resultados', 'uma pasta sem resultados'],
  'a folder into which {0} were being merged': [
    'una carpeta en la que se estaban uniendo {0}',
    'uma pasta em que estavam sendo juntadas {0}',
  ],
  'name a new one': ['nombre una nueva', 'nomeie uma nova'],
  'a folder without runs': ['una carpeta sin corridas', 'uma pasta sem execuções'],
  'a folder of results': ['una carpeta de resultados', 'uma pasta de resultados'],
  'runs of model {0}': ['corridas del modelo {0}', 'execuções do modelo {0}'],
  'at least one run of its study': [
    'al menos una corrida de su estudio',
    'ao menos uma execução do seu estudo',
  ],
  "run it with 'joined-up sweep'": ["córralo con 'joined-up sweep'", "rode-o com 'joined-up sweep'"],
  'a question in SQL about the table{0}': [
    'una consulta en SQL sobre la tabla{0}',
    'uma consulta em SQL sobre a tabela{0}',
  ],
  'a question that only reads (select …)': [
    'una consulta que solo lea (select …)',
    'uma consulta que só leia (select …)',
  ],
  'a statement that may change something': [
    'una instrucción que puede cambiar algo',
    'uma instrução que pode mudar algo',
  ],
  'a folder of results with at least one run': [
    'una carpeta de resultados con al menos una corrida',
    'uma pasta de resultados com ao menos uma execução',
  ],
  'at most {0}, which is what this program knows': [
    'a lo más {0}, que es lo que este programa conoce',
    'no máximo {0}, que é o que este programa conhece',
  ],
  '{0}: a newer program wrote it': [
    '{0}: lo escribió un programa más nuevo',
    '{0}: foi escrito por um programa mais novo',
  ],
  'use that program, or a folder of its own for this one; nothing was changed': [
    'use ese programa, o una carpeta propia para este; no se cambió nada',
    'use esse programa, ou uma pasta própria para este; nada foi mudado',
  ],
  "make one with 'joined-up sweep study.yaml --out folder'": [
    "haga una con 'joined-up sweep estudio.yaml --out carpeta'",
    "faça uma com 'joined-up sweep estudo.yaml --out pasta'",
  ],
  'a folder of results with a manifest.json': [
    'una carpeta de resultados con un manifest.json',
    'uma pasta de resultados com um manifest.json',
  ],
  'name another file: worlds that were tried with something else cannot be gone on with': [
    'nombre otro archivo: no se puede seguir con mundos que se probaron con otra cosa',
    'nomeie outro arquivo: não dá para continuar com mundos testados com outra coisa',
  ],
  'a combination that was tried': [
    'una combinación que se haya probado',
    'uma combinação que tenha sido testada',
  ],
  'a world that was tried': ['un mundo que se haya probado', 'um mundo que tenha sido testado'],
  'a name of at most 100 letters': ['un nombre de a lo más 100 letras', 'um nome de no máximo 100 letras'],
  'at most 1000 targets': ['a lo más 1000 objetivos', 'no máximo 1000 alvos'],
  'a number or a word': ['un número o una palabra', 'um número ou uma palavra'],
  'at least one': ['al menos uno', 'ao menos um'],
  'a name or a list of names': ['un nombre o una lista de nombres', 'um nome ou uma lista de nomes'],
  "{0} in '{1}'": ["{0} en '{1}'", "{0} em '{1}'"],
  'two numbers': ['dos números', 'dois números'],
  "'plausible', a range such as [0.1, 0.9], or a distribution such as { distribution: normal, mean: 0.4, deviation: 0.1 }":
    [
      "'plausible', un intervalo como [0.1, 0.9], o una distribución como { distribution: normal, mean: 0.4, deviation: 0.1 }",
      "'plausible', um intervalo como [0.1, 0.9], ou uma distribuição como { distribution: normal, mean: 0.4, deviation: 0.1 }",
    ],
  'a list of numbers': ['una lista de números', 'uma lista de números'],
  'a weight of at least 0': ['un peso de al menos 0', 'um peso de pelo menos 0'],
  'a list of weights': ['una lista de pesos', 'uma lista de pesos'],
  'values, or a file that has them': [
    'valores, o un archivo que los tenga',
    'valores, ou um arquivo que os tenha',
  ],
  'a column {0} in {1}': ['una columna {0} en {1}', 'uma coluna {0} em {1}'],
  'name it under column': ['nómbrela en column', 'nomeie-a em column'],
  'a number in every row of {0}': ['un número en cada fila de {0}', 'um número em cada linha de {0}'],
  'none in row {0}': ['ninguno en la fila {0}', 'nenhum na linha {0}'],
  'a number above {0}': ['un número mayor que {0}', 'um número maior que {0}'],
  "write '{0}: {1}' under parameters": [
    "escriba '{0}: {1}' en parameters",
    "escreva '{0}: {1}' em parameters",
  ],
  'at least two different values': ['al menos dos valores distintos', 'pelo menos dois valores diferentes'],
  'a distribution that lies between {0} and {1} in part': [
    'una distribución que esté en parte entre {0} y {1}',
    'uma distribuição que fique em parte entre {0} e {1}',
  ],
  '{0} weights, one a value': ['{0} pesos, uno por valor', '{0} pesos, um por valor'],
  'at least two weights above 0': [
    'al menos dos pesos mayores que 0',
    'pelo menos dois pesos maiores que 0',
  ],
  'a range, which {0} takes levels from': [
    'un intervalo, del que {0} toma niveles',
    'um intervalo, do qual {0} tira níveis',
  ],
  'a distribution': ['una distribución', 'uma distribuição'],
  "write '{0}: [low, high]', or take {1}": [
    "escriba '{0}: [bajo, alto]', o use {1}",
    "escreva '{0}: [baixo, alto]', ou use {1}",
  ],
  'a number above 0 and below 1': [
    'un número mayor que 0 y menor que 1',
    'um número maior que 0 e menor que 1',
  ],
  'a number below 1': ['un número menor que 1', 'um número menor que 1'],
  'a list of parameters, or a map from parameter to range': [
    'una lista de parámetros, o un mapa de parámetro a intervalo',
    'uma lista de parâmetros, ou um mapa de parâmetro a intervalo',
  ],
  'the id of a metric, or { id, formula }': [
    'el id de una métrica, o { id, formula }',
    'o id de uma métrica, ou { id, formula }',
  ],
  "how many seeds, seeds such as '1-20', or a list": [
    "cuántas semillas, semillas como '1-20', o una lista",
    "quantas sementes, sementes como '1-20', ou uma lista",
  ],
  'names of columns that differ by more than capital letters, in all that lies in a folder': [
    'nombres de columnas que no se distingan solo por las mayúsculas, en todo lo que hay en una carpeta',
    'nomes de colunas que não se distingam só pelas maiúsculas, em tudo o que há em uma pasta',
  ],
  'call both the same, or one of them something else; or keep the runs in folders of their own': [
    'llame igual a ambas, o de otra manera a una; o guarde las corridas en carpetas propias',
    'dê o mesmo nome a ambas, ou outro a uma; ou guarde as execuções em pastas próprias',
  ],
  'rows that can be read, as this program writes them': [
    'filas que se puedan leer, como las escribe este programa',
    'linhas que se possam ler, como este programa as escreve',
  ],
  'its name is that of its content, so no disk did this: it was made by something else; take it out of the folder':
    [
      'su nombre es el de su contenido, así que no fue el disco: lo hizo otra cosa; sáquelo de la carpeta',
      'seu nome é o de seu conteúdo, então não foi o disco: outra coisa o fez; tire-o da pasta',
    ],
  "'joined-up sweep' does its runs again; 'joined-up check' says what else is wrong": [
    "'joined-up sweep' repite sus corridas; 'joined-up check' dice qué más está mal",
    "'joined-up sweep' repete suas execuções; 'joined-up check' diz o que mais está errado",
  ],
  'a folder or a file of results': [
    'una carpeta o un archivo de resultados',
    'uma pasta ou um arquivo de resultados',
  ],
  'give the whole folder of results the other place, or put what it leads to here': [
    'lleve al otro lugar toda la carpeta de resultados, o ponga aquí aquello a lo que lleva',
    'leve para o outro lugar toda a pasta de resultados, ou ponha aqui aquilo a que leva',
  ],
  '{0} in the design too': ['{0} también en el diseño', '{0} também no desenho'],
  'each structure once': ['cada estructura una vez', 'cada estrutura uma vez'],
  "'{0}', which says what another says": [
    "'{0}', que dice lo que dice otra",
    "'{0}', que diz o que outra diz",
  ],
  'a month of the run, from 0 to {0}': [
    'un mes de la corrida, de 0 a {0}',
    'um mês da execução, de 0 a {0}',
  ],
  'name an earlier one, or simulate more months': [
    'nombre uno anterior, o simule más meses',
    'nomeie um anterior, ou simule mais meses',
  ],
  'a month of the run: a whole number from 0': [
    'un mes de la corrida: un número entero desde 0',
    'um mês da execução: um número inteiro a partir de 0',
  ],
  'a study that measures {0}': ['un estudio que mida {0}', 'um estudo que meça {0}'],
  'none at any month': ['nada en ningún mes', 'nada em nenhum mês'],
  'write it in its outcomes, [{0}], and sweep again': [
    'escríbalo en sus outcomes, [{0}], y haga de nuevo el estudio',
    'escreva-o em seus outcomes, [{0}], e faça o estudo de novo',
  ],
  'a metric, or a formula with one, for a month': [
    'una métrica, o una fórmula con una, para un mes',
    'uma métrica, ou uma fórmula com uma, para um mês',
  ],
  'leave the month out': ['quite el mes', 'tire o mês'],
  'a number, or the name of an option': [
    'un número, o el nombre de una opción',
    'um número, ou o nome de uma opção',
  ],
};
