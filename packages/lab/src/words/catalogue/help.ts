import type { Catalogue } from './entry.ts';

/** What help says: of the program, its commands, their arguments and options. */
export const help: Catalogue = {
  'How ministries work together, and what it costs when they do not.': [
    'Cómo trabajan juntos los ministerios, y lo que cuesta cuando no lo hacen.',
    'Como os ministérios trabalham juntos, e o que custa quando não trabalham.',
  ],
  'language of messages, tables, help and pages: en, es or pt, of import, brief and compare also fr (default: as your system says)':
    [
      'idioma de mensajes, tablas, ayuda y páginas: en, es o pt; en import, brief y compare también fr (por defecto: el de su sistema)',
      'idioma de mensagens, tabelas, ajuda e páginas: en, es ou pt; em import, brief e compare também fr (padrão: o do seu sistema)',
    ],
  // of Commander
  'Usage:': ['Uso:', 'Uso:'],
  'Arguments:': ['Argumentos:', 'Argumentos:'],
  'Options:': ['Opciones:', 'Opções:'],
  'Commands:': ['Comandos:', 'Comandos:'],
  'output the version number': ['mostrar la versión', 'mostrar a versão'],
  'display help for command': ['mostrar la ayuda de un comando', 'mostrar a ajuda de um comando'],
  // what stands in angle brackets
  '<options>': ['opciones', 'opções'],
  '<command>': ['comando', 'comando'],
  '<scenario>': ['escenario', 'cenário'],
  '<file>': ['archivo', 'arquivo'],
  '<folder>': ['carpeta', 'pasta'],
  '<number>': ['número', 'número'],
  '<regime>': ['régimen', 'regime'],
  '<ids>': ['ids', 'ids'],
  '<id>': ['id', 'id'],
  '<seeds>': ['semillas', 'sementes'],
  '<seed>': ['semilla', 'semente'],
  '<name=value>': ['nombre=valor', 'nome=valor'],
  '<words>': ['palabras', 'palavras'],
  '<text>': ['texto', 'texto'],
  '<names>': ['nombres', 'nomes'],
  '<name>': ['nombre', 'nome'],
  '<method>': ['método', 'método'],
  '<share>': ['parte', 'parte'],
  '<results>': ['resultados', 'resultados'],
  '<case>': ['caso', 'caso'],
  '<outcome>': ['resultado', 'resultado'],
  '<parameter>': ['parámetro', 'parâmetro'],
  '<ours>': ['nuestra', 'nossa'],
  '<theirs>': ['ajena', 'alheia'],
  '<roles>': ['papeles', 'papéis'],
  '<year>': ['año', 'ano'],
  '<language>': ['idioma', 'idioma'],
  '<places>': ['lugares', 'lugares'],
  '<ministries>': ['ministerios', 'ministérios'],
  '<sign>': ['signo', 'sinal'],
  '<mark>': ['marca', 'marca'],
  '<sql>': ['sql', 'sql'],
  '<run-id>': ['id-de-corrida', 'id-de-execução'],
  '<part/of>': ['parte/total', 'parte/total'],
  '<seconds>': ['segundos', 'segundos'],
  '<study>': ['estudio', 'estudo'],
  // what several commands have
  'id of a scenario, or the path of a scenario file': [
    'id de un escenario, o ruta de un archivo de escenario',
    'id de um cenário, ou caminho de um arquivo de cenário',
  ],
  'regimes by id, separated by commas': [
    'regímenes por su id, separados por comas',
    'regimes por seu id, separados por vírgulas',
  ],
  "seeds such as '1-200', '7' or '1,5,9'": [
    "semillas, como '1-200', '7' o '1,5,9'",
    "sementes, como '1-200', '7' ou '1,5,9'",
  ],
  "months to simulate (default: the scenario's)": [
    'meses por simular (por defecto: los del escenario)',
    'meses a simular (padrão: os do cenário)',
  ],
  'a parameter that differs; may be given again': [
    'un parámetro que cambia; se puede repetir',
    'um parâmetro que muda; pode ser repetido',
  ],
  "a rival set of assumptions: a package such as 'sceptic-of-mergers', or name=value,name=option": [
    "lo que podría ser de otro modo: un paquete como 'sceptic-of-mergers', o nombre=valor,nombre=opción",
    "o que poderia ser diferente: um pacote como 'sceptic-of-mergers', ou nome=valor,nome=opção",
  ],
  "what takes the place of the status quo: 'realistic-status-quo' has working groups and committees of peers":
    [
      "lo que toma el lugar del statu quo: 'realistic-status-quo' tiene grupos de trabajo y comités de pares",
      "o que toma o lugar do status quo: 'realistic-status-quo' tem grupos de trabalho e comitês de pares",
    ],
  'the metric by which it does worse (one where higher is better), or outcome:<goal>': [
    'en qué le va peor: una de la que más es mejor, o outcome:<meta>',
    'em que se sai pior: uma da qual mais é melhor, ou outcome:<meta>',
  ],
  'a parameter that is fixed, not varied; may be given again': [
    'un parámetro que no se mueve sino que se fija; puede repetirse',
    'um parâmetro que não é movido, mas fixado; pode ser repetido',
  ],
  'a rival set of assumptions that the design does not vary: a package, or name=value': [
    'lo que podría ser de otro modo, fijado y no movido: un paquete, o nombre=valor',
    'o que poderia ser diferente, fixado e não movido: um pacote, ou nome=valor',
  ],
  "also results of single goals: 'outcome:<goal>,coverage:<goal>', or 'goals' for both of every goal": [
    "además, a qué llegan metas sueltas: 'outcome:<meta>,coverage:<meta>', o 'goals' para ambas de todas",
    "além disso, a que chegam metas isoladas: 'outcome:<meta>,coverage:<meta>', ou 'goals' para ambas de todas",
  ],
  'threads to use at most (default: as many as the runs are worth); the results do not depend on it': [
    'hilos por usar a lo más (por defecto: los que convengan a las corridas); los resultados no dependen de ello',
    'threads a usar no máximo (padrão: quantas convierem às execuções); os resultados não dependem disso',
  ],
  'no progress': ['sin mostrar el avance', 'sem mostrar o andamento'],
  'as JSON': ['en JSON', 'em JSON'],
  'as CSV': ['en CSV', 'em CSV'],
  'as JSON, one object per line': ['en JSON, un objeto por línea', 'em JSON, um objeto por linha'],
  'folder of results': ['carpeta de resultados', 'pasta de resultados'],
  'folders of results': ['carpetas de resultados', 'pastas de resultados'],
  'replicates of luck in each government': [
    'repeticiones de la suerte en cada uno',
    'repetições da sorte em cada um',
  ],
  'draw them (.svg or .png)': ['dibujarlos (.svg o .png)', 'desenhá-los (.svg ou .png)'],
  'interval of mean differences: student, bca or percentile (default: student; see docs/intervals.md)': [
    'intervalo de las diferencias medias: student, bca o percentile (por defecto: student; véase docs/intervals.md)',
    'intervalo das diferenças médias: student, bca ou percentile (padrão: student; veja docs/intervals.md)',
  ],
  'interval of means over worlds: student, bca or percentile (default: student; see docs/intervals.md)': [
    'intervalo de las medias sobre mundos: student, bca o percentile (por defecto: student; véase docs/intervals.md)',
    'intervalo das médias sobre mundos: student, bca ou percentile (padrão: student; veja docs/intervals.md)',
  ],
  'interval of mean effects: student, bca or percentile (default: student; see docs/intervals.md)': [
    'intervalo de los efectos medios: student, bca o percentile (por defecto: student; véase docs/intervals.md)',
    'intervalo dos efeitos médios: student, bca ou percentile (padrão: student; veja docs/intervals.md)',
  ],
  'threads to use at most (default: as many as pay off)': [
    'hilos por usar a lo más (por defecto: los que convengan)',
    'threads a usar no máximo (padrão: quantas compensarem)',
  ],
  // run
  'Run a scenario under regimes; one row per run, as CSV.': [
    'Correr un escenario con regímenes; una fila por corrida, en CSV.',
    'Rodar um cenário com regimes; uma linha por execução, em CSV.',
  ],
  'one row per month': ['una fila por mes', 'uma linha por mês'],
  'CSV file to write': ['archivo CSV que se escribe', 'arquivo CSV a escrever'],
  // compare
  'Compare regimes, run by run with the same luck.': [
    'Comparar regímenes, corrida por corrida, con la misma suerte.',
    'Comparar regimes, execução por execução, com a mesma sorte.',
  ],
  'regime to compare with (default: the first)': [
    'régimen con el que se compara (por defecto: el primero)',
    'regime com que se compara (padrão: o primeiro)',
  ],
  'all metrics, not only the main ones': [
    'todas las métricas, no solo las más pedidas',
    'todas as métricas, não só as mais pedidas',
  ],
  'write the comparison as CSV': ['escribir la comparación en CSV', 'escrever a comparação em CSV'],
  'write a two-page report (HTML, opens offline)': [
    'escribir un informe de dos páginas (HTML, se abre sin conexión)',
    'escrever um relatório de duas páginas (HTML, abre sem conexão)',
  ],
  'the report with all charts, tables and parameters': [
    'el informe con todos los gráficos, tablas y parámetros',
    'o relatório com todos os gráficos, tabelas e parâmetros',
  ],
  'write it on one page of A4 (HTML that prints to PDF)': [
    'escribirla en una página A4 (HTML que se imprime en PDF)',
    'escrevê-la em uma página A4 (HTML que se imprime em PDF)',
  ],
  'the question: the heading of the report and of the page': [
    'lo que se preguntó: encabeza el informe y la página',
    'o que se perguntou: encabeça o relatório e a página',
  ],
  // diverge
  'Run two regimes side by side with the same luck; show the first decision that differs, and what followed.':
    [
      'Avanzar dos regímenes a la par con la misma suerte; contar la primera decisión que difiere, y lo que siguió.',
      'Avançar dois regimes lado a lado com a mesma sorte; contar a primeira decisão que difere, e o que se seguiu.',
    ],
  'a regime; give two': ['un régimen; dé dos', 'um regime; dê dois'],
  'the seed of both runs': ['la suerte de ambos', 'a sorte de ambos'],
  'write it as data too (JSON)': [
    'escribirlo también como datos (JSON)',
    'escrevê-lo também como dados (JSON)',
  ],
  // why
  'Explain why two regimes differ: take one mechanism after another out of both, and see what is left of the difference.':
    [
      'Contar por qué difieren dos regímenes: quitar de ambos un mecanismo tras otro, y ver qué queda de la diferencia.',
      'Contar por que dois regimes diferem: tirar de ambos um mecanismo após o outro, e ver o que resta da diferença.',
    ],
  'the regime that makes the difference': [
    'el régimen que hace la diferencia',
    'o regime que faz a diferença',
  ],
  'what differs: any metric, outcome:<goal> or coverage:<goal>': [
    'lo que difiere: cualquier métrica, outcome:<goal> o coverage:<goal>',
    'o que difere: qualquer métrica, outcome:<goal> ou coverage:<goal>',
  ],
  'write the parts as CSV': ['escribir las partes en CSV', 'escrever as partes em CSV'],
  // dock
  'Compare the tables of two implementations against margins stated beforehand.': [
    'Comparar las tablas de dos implementaciones con márgenes fijados de antemano.',
    'Comparar as tabelas de duas implementações com margens fixadas de antemão.',
  ],
  'CSV with the columns regime and seed and one per metric, as `run` writes it': [
    'CSV con las columnas regime, seed y una por métrica, como lo escribe `run`',
    'CSV com as colunas regime, seed e uma por métrica, como `run` o escreve',
  ],
  'CSV of the other implementation, with the same regimes and metrics; seeds need not be the same': [
    'CSV de la otra implementación, con los mismos regímenes y métricas; las semillas pueden ser otras',
    'CSV da outra implementação, com os mesmos regimes e métricas; as sementes podem ser outras',
  ],
  'margins for each metric (YAML), stated before the tables are looked at': [
    'márgenes de cada métrica (YAML), fijados antes de mirar las tablas',
    'margens de cada métrica (YAML), fixadas antes de olhar as tabelas',
  ],
  'compare paired differences to this regime too': [
    'comparar también las diferencias pareadas con este régimen',
    'comparar também as diferenças pareadas com este regime',
  ],
  'regimes to compare, separated by commas (default: all of both tables)': [
    'regímenes por comparar, separados por comas (por defecto: todos los de ambas tablas)',
    'regimes a comparar, separados por vírgulas (padrão: todos os de ambas as tabelas)',
  ],
  'print every comparison, not only those that are not equivalent': [
    'mostrar cada comparación, no solo lo que no es equivalente',
    'mostrar cada comparação, não só o que não é equivalente',
  ],
  'write every comparison as CSV': ['escribir cada comparación en CSV', 'escrever cada comparação em CSV'],
  'draw intervals against margins (.svg or .png)': [
    'dibujar los intervalos frente a los márgenes (.svg o .png)',
    'desenhar os intervalos frente às margens (.svg ou .png)',
  ],
  // map
  'Show fragmentation, overlap and duplication by policy area, before any simulation (definitions: GAO-15-49SP).':
    [
      'Mostrar la fragmentación, la superposición y la duplicación por área de política, antes de toda simulación (definiciones: GAO-15-49SP).',
      'Mostrar a fragmentação, a sobreposição e a duplicação por área de política, antes de qualquer simulação (definições: GAO-15-49SP).',
    ],
  'all areas, not only the largest': [
    'todas las áreas, no solo las mayores',
    'todas as áreas, não só as maiores',
  ],
  'write all areas as CSV': ['escribir todas las áreas en CSV', 'escrever todas as áreas em CSV'],
  'draw it (.svg or .png)': ['escribir un gráfico (.svg o .png)', 'escrever um gráfico (.svg ou .png)'],
  // import
  "Make a scenario from a government's own table: CSV, .xlsx or .ods of ministries, units, programmes, whom they serve, what they cost.":
    [
      'Hacer un escenario con la tabla propia de un gobierno: CSV, .xlsx u .ods de ministerios, unidades, programas, a quiénes atienden y cuánto cuestan.',
      'Fazer um cenário com a tabela própria de um governo: CSV, .xlsx ou .ods de ministérios, unidades, programas, a quem atendem e quanto custam.',
    ],
  'the table': ['la tabla', 'a tabela'],
  "which column is what: ministry=Sector,unit='Unidad ejecutora',programme=…,service=…,beneficiaries=…,amount=…,code=…":
    [
      "qué es cada columna: ministry=Sector,unit='Unidad ejecutora',programme=…,service=…,beneficiaries=…,amount=…,code=… (ministerio, unidad, programa, servicio, población, monto, código)",
      "o que é cada coluna: ministry=Órgão,unit='Unidade orçamentária',programme=…,service=…,beneficiaries=…,amount=…,code=… (ministério, unidade, programa, serviço, público, valor, código)",
    ],
  'a mapping file of an earlier import, or us-federal for the United States federal programme inventory': [
    'el archivo de correspondencias de una importación anterior, o us-federal para el inventario federal de programas de Estados Unidos',
    'o arquivo de correspondências de uma importação anterior, ou us-federal para o inventário federal de programas dos Estados Unidos',
  ],
  'name of the government': ['nombre del gobierno', 'nome do governo'],
  'where the table is from': ['de dónde viene la tabla', 'de onde vem a tabela'],
  'currency of the amounts': ['moneda de los montos', 'moeda dos valores'],
  'year of the amounts': ['año de los montos', 'ano dos valores'],
  'horizontal goals among those proposed: 1,3': [
    'metas transversales entre las propuestas: 1,3',
    'metas transversais entre as propostas: 1,3',
  ],
  'ministries that a superministry would merge, separated by commas': [
    'ministerios que un superministerio fusionaría, separados por comas',
    'ministérios que um superministério fundiria, separados por vírgulas',
  ],
  'separator between several names in one cell; default: | or ; or a line break': [
    'signo entre varios nombres de una celda; por defecto: | o ; o un salto de línea',
    'sinal entre vários nomes de uma célula; padrão: | ou ; ou uma quebra de linha',
  ],
  'decimal mark where the table does not show it: comma or point': [
    'marca decimal donde la tabla no la muestra: comma (coma) o point (punto)',
    'marca decimal onde a tabela não a mostra: comma (vírgula) ou point (ponto)',
  ],
  'encoding of the text where it is not recognised': [
    'codificación del texto donde no se reconoce',
    'codificação do texto onde não é reconhecida',
  ],
  'separator between cells: tab, semicolon, comma or pipe': [
    'lo que separa las celdas: tab (tabulador), semicolon (punto y coma), comma (coma) o pipe (|)',
    'o que separa as células: tab (tabulação), semicolon (ponto e vírgula), comma (vírgula) ou pipe (|)',
  ],
  'sheet of a workbook; default: the fullest, and others with the same headings': [
    'hoja de un libro; por defecto: la más llena, con las que tienen los mismos encabezados',
    'planilha de uma pasta; padrão: a mais cheia, com as que têm os mesmos cabeçalhos',
  ],
  'scenario file to write (JSON); the other files are written beside it': [
    'archivo de escenario que se escribe (JSON); los demás quedan a su lado',
    'arquivo de cenário a escrever (JSON); os demais ficam ao lado',
  ],
  'ask nothing at a terminal': ['no preguntar nada en la terminal', 'não perguntar nada no terminal'],
  // lists
  'List the scenarios that come with Joined-Up; a file of your own works as well.': [
    'Listar los escenarios que vienen con Joined-Up; un archivo propio también sirve.',
    'Listar os cenários que vêm com o Joined-Up; um arquivo próprio também serve.',
  ],
  'List the regimes: ways of coordinating.': [
    'Listar los regímenes: formas de coordinar.',
    'Listar os regimes: formas de coordenar.',
  ],
  'List the parameters of the model, their ranges and sources.': [
    'Listar los parámetros del modelo, sus rangos y fuentes.',
    'Listar os parâmetros do modelo, suas faixas e fontes.',
  ],
  // validate
  'Check a scenario file and list everything that is wrong with it.': [
    'Revisar un archivo de escenario y decir todo lo que está mal en él.',
    'Verificar um arquivo de cenário e dizer tudo o que está errado nele.',
  ],
  'path of a scenario file (YAML or JSON)': [
    'ruta de un archivo de escenario (YAML o JSON)',
    'caminho de um arquivo de cenário (YAML ou JSON)',
  ],
  // case
  'Compare the model with a reform whose effects were measured: each pattern is shown, undecided or failed.':
    [
      'Contrastar el modelo con una reforma que se midió: cada patrón mostrado, indeciso o fallado.',
      'Confrontar o modelo com uma reforma que foi medida: cada padrão mostrado, indeciso ou não mostrado.',
    ],
  'id of a case, or the path of a folder with one; without it the cases are listed': [
    'id de un caso, o ruta de una carpeta con uno; sin él se listan los casos',
    'id de um caso, ou caminho de uma pasta com um; sem ele os casos são listados',
  ],
  'plausible governments to draw': ['gobiernos verosímiles por sortear', 'governos plausíveis a sortear'],
  'besides the named structures, each structure parameter by itself': [
    'además de las estructuras con nombre, cada parámetro de estructura por sí solo',
    'além das estruturas com nome, cada parâmetro de estrutura por si só',
  ],
  'draw the observed series beside simulated governments (.svg or .png)': [
    'dibujar la serie observada junto a gobiernos simulados (.svg o .png)',
    'desenhar a série observada ao lado de governos simulados (.svg ou .png)',
  ],
  'without a case: compare all cases together with this many combinations of a world and a structure': [
    'sin caso: contrastar todos los casos a la vez con tantas combinaciones de un mundo y una estructura',
    'sem caso: confrontar todos os casos juntos com tantas combinações de um mundo e uma estrutura',
  ],
  'six worlds, one seed each: a first look': [
    'seis mundos, una semilla en cada uno: un primer vistazo',
    'seis mundos, uma semente em cada um: uma primeira olhada',
  ],
  // break
  'Try to break a regime: search for the plausible government in which it does worst.': [
    'Tratar de quebrar un régimen: buscar el gobierno verosímil en el que peor le va.',
    'Tentar quebrar um regime: procurar o governo plausível em que ele se sai pior.',
  ],
  'nothing happens on the way: no leader leaves, no shocks strike, no step moves to another date': [
    'nada sucede por el camino: ningún líder se va, no hay choques, los pasos conservan sus fechas',
    'nada acontece pelo caminho: nenhum líder sai, não há choques, os passos conservam suas datas',
  ],
  'the regime to break': ['el régimen por quebrar', 'o regime a quebrar'],
  'the regime it is compared with': ['con qué se compara', 'com que se compara'],
  'what it is compared with': ['con qué se compara', 'com que se compara'],
  'plausible governments to try': ['gobiernos por mirar', 'governos a olhar'],
  'a name for the draws: the same name draws the same governments': [
    'da nombre a los sorteos: el mismo nombre encuentra lo mismo',
    'dá nome aos sorteios: o mesmo nome encontra o mesmo',
  ],
  // claim
  'Try a claim of the deck in many plausible governments: supported, conditional, not supported, or barely differs.':
    [
      'Probar una afirmación de la presentación en muchos gobiernos verosímiles: se sostiene, depende, no se sostiene o apenas difiere.',
      'Testar uma afirmação da apresentação em muitos governos plausíveis: sustenta-se, depende, não se sustenta ou mal difere.',
    ],
  'C03 and so on; without it the claims are listed, or with --structures all tried': [
    'C03, etcétera; sin él se listan las afirmaciones, o con --structures se prueban todas',
    'C03 etc.; sem ele as afirmações são listadas, ou com --structures todas são testadas',
  ],
  'keep worlds in a file as they are tried, and resume from it': [
    'guardar los mundos en un archivo a medida que se prueban, y seguir desde allí',
    'guardar os mundos em um arquivo à medida que são testados, e continuar dali',
  ],
  'with --structures: keep worlds in a file as they are tried, and resume from it': [
    'con --structures: guardar los mundos en un archivo a medida que se prueban, y seguir desde allí',
    'com --structures: guardar os mundos em um arquivo à medida que são testados, e continuar dali',
  ],
  'replicates of luck in each government (default: 5; with --structures 1)': [
    'repeticiones de la suerte en cada uno (por defecto: 5; con --structures 1)',
    'repetições da sorte em cada um (padrão: 5; com --structures 1)',
  ],
  'plausible governments to draw; with --structures at most, for each cell': [
    'gobiernos verosímiles por sortear; con --structures, a lo más, para cada casilla',
    'governos plausíveis a sortear; com --structures, no máximo, para cada casa da tabela',
  ],
  'write the effect in every world, with its parameters, as CSV': [
    'escribir en CSV el efecto en cada mundo, con sus parámetros',
    'escrever em CSV o efeito em cada mundo, com seus parâmetros',
  ],
  'write the tables (doses and responses, shares) with their intervals as CSV': [
    'escribir en CSV las tablas (dosis y respuestas, proporciones) con sus intervalos',
    'escrever em CSV as tabelas (doses e respostas, proporções) com seus intervalos',
  ],
  'draw it (.svg or .png): a dose and its response, where time goes (C13, C14), a difference by month (C04)':
    [
      'dibujarla (.svg o .png): una dosis y su respuesta, a dónde va el tiempo (C13, C14), una diferencia por mes (C04)',
      'desenhá-la (.svg ou .png): uma dose e sua resposta, para onde vai o tempo (C13, C14), uma diferença por mês (C04)',
    ],
  'its main question under every rival structure of the model, and against a realistic status quo': [
    'su pregunta principal con cada forma en que el modelo podría ser distinto, y frente a un statu quo realista',
    'sua pergunta principal com cada forma em que o modelo poderia ser diferente, e frente a um status quo realista',
  ],
  'with --structures: fewer worlds, in a minute': [
    'con --structures: menos mundos, en un minuto',
    'com --structures: menos mundos, em um minuto',
  ],
  // sweep
  'Run a study into a folder. It may be stopped or killed at any moment: the same command resumes it.': [
    'Correr un estudio en una carpeta. Se puede parar o matar en cualquier momento: el mismo comando sigue.',
    'Rodar um estudo em uma pasta. Pode ser parado ou morto a qualquer momento: o mesmo comando continua.',
  ],
  'study file (YAML or JSON), see docs/laboratory.md': [
    'archivo de estudio (YAML o JSON), véase docs/laboratory.md',
    'arquivo de estudo (YAML ou JSON), veja docs/laboratory.md',
  ],
  'folder of results; runs that are finished there are not done again': [
    'carpeta de resultados; lo que ya está hecho en ella no se hace de nuevo',
    'pasta de resultados; o que já está feito nela não é feito de novo',
  ],
  "do a part of the work, e.g. '3/64', to be merged later": [
    "hacer una parte del trabajo, p. ej. '3/64', para unirla después",
    "fazer uma parte do trabalho, p. ex. '3/64', para juntar depois",
  ],
  'threads to use at most, each with some 120 MB of memory (default: as many as pay off, see docs/cluster.md); the results do not depend on it':
    [
      'hilos por usar a lo más, cada uno con unos 120 MB de memoria (por defecto: los que convengan, véase docs/cluster.md); los resultados no dependen de ello',
      'threads a usar no máximo, cada uma com uns 120 MB de memória (padrão: quantas compensarem, veja docs/cluster.md); os resultados não dependem disso',
    ],
  'do runs again that failed before': [
    'repetir las corridas que antes fallaron',
    'repetir as execuções que antes falharam',
  ],
  'how often to save finished runs (default: 10)': [
    'cada cuánto se guardan las corridas terminadas (por defecto: 10)',
    'de quanto em quanto se gravam as execuções terminadas (padrão: 10)',
  ],
  'a run that takes longer is given up and counts as failed (default: no limit)': [
    'abandonar la corrida que tarde más: falla (por defecto: sin límite)',
    'abandonar a execução que demore mais: falha (padrão: sem limite)',
  ],
  'when all is done, write it on one page of A4 (HTML that prints to PDF)': [
    'cuando todo esté hecho, escribirlo en una página A4 (HTML que se imprime en PDF)',
    'quando tudo estiver feito, escrevê-lo em uma página A4 (HTML que se imprime em PDF)',
  ],
  'the question: the heading of the page (default: the name of the study)': [
    'lo que se preguntó: encabeza la página (por defecto: el nombre del estudio)',
    'o que se perguntou: encabeça a página (padrão: o nome do estudo)',
  ],
  'report progress and the end as JSON, one object per line': [
    'contar el avance y el final en JSON, un objeto por línea',
    'contar o andamento e o fim em JSON, um objeto por linha',
  ],
  // merge
  'Merge folders of results, such as shards; each run once, in the order of their ids.': [
    'Unir carpetas de resultados, como las de las partes de un estudio; cada corrida una vez, en el orden de sus ids.',
    'Juntar pastas de resultados, como as das partes de um estudo; cada execução uma vez, na ordem de seus ids.',
  ],
  'a new folder': ['una carpeta nueva', 'uma pasta nova'],
  // check, status, failed
  'Check that everything a folder of results lists is there and intact, and nothing else.': [
    'Mirar si todo lo que lista una carpeta de resultados está y está entero, y si no hay nada más.',
    'Ver se tudo o que uma pasta de resultados lista está lá e está inteiro, e se não há mais nada.',
  ],
  'say what can be repaired, and repair it': [
    'decir qué se puede reparar, y repararlo',
    'dizer o que pode ser consertado, e consertar',
  ],
  'Say how many runs of a study are done, failed and missing, and in which shards.': [
    'Decir cuántas corridas de un estudio están hechas, cuántas fallaron y cuántas faltan, y en qué partes.',
    'Dizer quantas execuções de um estudo estão feitas, quantas falharam e quantas faltam, e em que partes.',
  ],
  'folders of results, such as those of all shards': [
    'carpetas de resultados, como las de todas las partes',
    'pastas de resultados, como as de todas as partes',
  ],
  'divide it into so many shards (default: as the sweeps were)': [
    'dividirlo en tantas partes (por defecto: como se corrió)',
    'dividi-lo em tantas partes (padrão: como foi rodado)',
  ],
  'List the runs of a folder that failed, each with its error.': [
    'Listar las corridas de una carpeta que fallaron, cada una con su error.',
    'Listar as execuções de uma pasta que falharam, cada uma com seu erro.',
  ],
  // replay
  'Repeat one run, compare it bit for bit with what was kept, and show its path.': [
    'Repetir una corrida, compararla bit por bit con lo guardado, y mostrar su trayectoria.',
    'Repetir uma execução, compará-la bit por bit com o guardado, e mostrar sua trajetória.',
  ],
  'id of a run, as in the column run_id': [
    'id de una corrida, como en la columna run_id',
    'id de uma execução, como na coluna run_id',
  ],
  'write every month as CSV': ['escribir cada mes en CSV', 'escrever cada mês em CSV'],
  // query
  'Query a folder of results in SQL (with DuckDB): the tables are runs and months.': [
    'Preguntar en SQL a una carpeta de resultados (con DuckDB): las tablas son runs y months.',
    'Perguntar em SQL a uma pasta de resultados (com DuckDB): as tabelas são runs e months.',
  ],
  'e.g. "select regime, avg(outcome) from runs group by regime"': [
    'p. ej. "select regime, avg(outcome) from runs group by regime"',
    'p. ex. "select regime, avg(outcome) from runs group by regime"',
  ],
  'let the query read and write other files, and load extensions': [
    'dejar que la consulta lea y escriba otros archivos, y cargue extensiones',
    'deixar que a consulta leia e escreva outros arquivos, e carregue extensões',
  ],
  // heat-map
  'Map a mean, or a paired difference, over two parameters of a study: where it is clear, where luck alone could produce it, and where there are too few runs to say.':
    [
      'Decir una media, o una diferencia pareada, sobre dos parámetros de un estudio: dónde es clara, dónde podría ser solo suerte y dónde hay muy pocas corridas para decirlo.',
      'Dizer uma média, ou uma diferença pareada, sobre dois parâmetros de um estudo: onde é clara, onde pode ser só sorte e onde há execuções de menos para dizer.',
    ],
  'parameter across (default: the first of two that the design varies)': [
    'parámetro a lo ancho (por defecto: el primero de los dos que mueve el diseño)',
    'parâmetro na horizontal (padrão: o primeiro dos dois que o desenho move)',
  ],
  'parameter upwards (default: the other one)': [
    'parámetro hacia arriba (por defecto: el otro)',
    'parâmetro na vertical (padrão: o outro)',
  ],
  'only worlds in which another parameter has this value; may be given again': [
    'solo mundos en que otro parámetro tiene este valor; se puede repetir',
    'só mundos em que outro parâmetro tem este valor; pode ser repetido',
  ],
  'ranges into which a parameter is cut that has more than twelve values (default: 5)': [
    'rangos en que se corta un parámetro que tiene más de doce valores (por defecto: 5)',
    'faixas em que se corta um parâmetro que tem mais de doze valores (padrão: 5)',
  ],
  'write the squares as CSV': ['escribir los cuadros en CSV', 'escrever os quadrados em CSV'],
  'draw the map (.svg or .png)': ['dibujar el mapa (.svg o .png)', 'desenhar o mapa (.svg ou .png)'],
  // sensitivity, discover
  'Show which parameters matter, from results with the design morris or sobol-indices; refuses to rank them where luck dominates.':
    [
      'Decir qué parámetros importan, con resultados del diseño morris o sobol-indices; no da un orden donde manda la suerte.',
      'Dizer que parâmetros importam, com resultados do desenho morris ou sobol-indices; não dá uma ordem onde a sorte manda.',
    ],
  "a metric, an outcome of the study, or a formula (default: the study's first outcome)": [
    'una métrica, un resultado del estudio o una fórmula (por defecto: el primer resultado del estudio)',
    'uma métrica, um resultado do estudo ou uma fórmula (padrão: o primeiro resultado do estudo)',
  ],
  'regime to look at': ['régimen que se mira', 'regime que se olha'],
  'look at paired differences to this regime: same point, same luck': [
    'mirar las diferencias pareadas con este régimen: mismo punto, misma suerte',
    'olhar as diferenças pareadas com este regime: mesmo ponto, mesma sorte',
  ],
  'scenario, if the study has several': [
    'escenario, si el estudio tiene varios',
    'cenário, se o estudo tem vários',
  ],
  'only where a lever that is crossed with the design has this value; may be given again': [
    'solo donde una palanca cruzada con el diseño tiene este valor; se puede repetir',
    'só onde uma alavanca cruzada com o desenho tem este valor; pode ser repetido',
  ],
  'write the indices as CSV': ['escribir los índices en CSV', 'escrever os índices em CSV'],
  'Write one page (HTML) for exploring the runs of a study: axes of parameters and outcomes, ranges to drag, and a world picked by hand with its runs.':
    [
      'Escribir una página (HTML) para recorrer las corridas de un estudio: ejes de parámetros y resultados, rangos que se arrastran, un mundo elegido a mano con sus corridas.',
      'Escrever uma página (HTML) para percorrer as execuções de um estudo: eixos de parâmetros e resultados, faixas que se arrastam, um mundo escolhido a dedo com suas execuções.',
    ],
  'the page to write (.html)': ['la página que se escribe (.html)', 'a página a escrever (.html)'],
  "metrics, outcomes of the study or formulas, separated by commas (default: the study's outcomes)": [
    'métricas, resultados del estudio o fórmulas, separados por comas (por defecto: los resultados del estudio)',
    'métricas, resultados do estudo ou fórmulas, separados por vírgulas (padrão: os resultados do estudo)',
  ],
  'do not write the workshop, to which the worlds of the page lead, beside it': [
    'no escribir junto a la página un taller al que lleven sus mundos',
    'não escrever junto à página uma oficina à qual levem seus mundos',
  ],
  'Show in which worlds something happens, such as a regime doing better than another: PRIM boxes, and a shallow tree.':
    [
      'Decir en qué mundos ocurre algo, como que a un régimen le vaya mejor que a otro: cajas PRIM y un árbol de pocos niveles.',
      'Dizer em que mundos algo acontece, como um regime se sair melhor que outro: caixas PRIM e uma árvore de poucos níveis.',
    ],
  'it happens where the mean over seeds lies above this (default: 0, with --reference)': [
    'ocurre donde la media sobre las semillas supera esto (por defecto: 0, con --reference)',
    'acontece onde a média sobre as sementes supera isto (padrão: 0, com --reference)',
  ],
  'it happens where it lies below this': [
    'ocurre donde queda por debajo de esto',
    'acontece onde fica abaixo disto',
  ],
  'write every world as CSV, with its parameters, whether it happens there, and the number of its box': [
    'escribir en CSV cada mundo, con sus parámetros, si ocurre allí y el número de la caja en que está',
    'escrever em CSV cada mundo, com seus parâmetros, se acontece ali e o número da caixa em que está',
  ],
  'the box that covers most cases, of those where it happens in at least this share of worlds, e.g. 0.9': [
    'la caja que más abarca de aquellas en que ocurre al menos en esta parte de los mundos, p. ej. 0.9',
    'a caixa que mais abrange entre aquelas em que acontece ao menos nesta parte dos mundos, p. ex. 0.9',
  ],
  'or the densest box of those that hold at least this share of all cases (default: the best trade-off)': [
    'o la más densa de las cajas que contienen al menos esta parte de todos los casos (por omisión: el mejor equilibrio)',
    'ou a mais densa das caixas que contêm ao menos esta parte de todos os casos (padrão: o melhor equilíbrio)',
  ],
  'boxes at most, each looked for outside those before it (default: 1)': [
    'cajas como máximo, cada una buscada fuera de las anteriores (por omisión: 1)',
    'caixas no máximo, cada uma procurada fora das anteriores (padrão: 1)',
  ],
  'depth of the tree: questions in a row, 0 to 10 (default: 2)': [
    'preguntas seguidas del árbol, de 0 a 10 (por omisión: 2)',
    'perguntas seguidas da árvore, de 0 a 10 (padrão: 2)',
  ],
  'draw worlds and all boxes over the two parameters that matter most (.svg or .png)': [
    'dibujar los mundos y todas las cajas sobre los dos parámetros que más importan (.svg o .png)',
    'desenhar os mundos e todas as caixas sobre os dois parâmetros que mais importam (.svg ou .png)',
  ],
  'draw groups of worlds over two to four parameters: in what share of each it happens (.svg or .png)': [
    'dibujar grupos de mundos sobre dos a cuatro parámetros: en qué proporción de cada uno ocurre (.svg o .png)',
    'desenhar grupos de mundos sobre dois a quatro parâmetros: em que proporção de cada um acontece (.svg ou .png)',
  ],
  // calibrate
  'Compare the worlds of a sweep with what is known of a real government; the result is the worlds that could be it.':
    [
      'Contrastar los mundos de un estudio con lo que se sabe de un gobierno real; los que podrían serlo son el resultado.',
      'Confrontar os mundos de um estudo com o que se sabe de um governo real; os que poderiam sê-lo são o resultado.',
    ],
  'target patterns (YAML or JSON), see docs/laboratory.md': [
    'patrones que se buscan (YAML o JSON), véase docs/laboratory.md',
    'padrões que se buscam (YAML ou JSON), veja docs/laboratory.md',
  ],
  'history-matching: rule out implausible worlds; abc: keep runs that come close': [
    'history-matching: descartar mundos inverosímiles; abc: conservar corridas que se acercan',
    'history-matching: descartar mundos implausíveis; abc: guardar execuções que chegam perto',
  ],
  'history-matching: how many standard deviations off rule a world out (default: 3)': [
    'history-matching: desviaciones estándar que descartan un mundo (por defecto: 3)',
    'history-matching: desvios-padrão que descartam um mundo (padrão: 3)',
  ],
  'abc: keep this share of the runs (default: those within every tolerance)': [
    'abc: conservar esta parte de las corridas (por defecto: las que cumplen toda tolerancia)',
    'abc: guardar esta parte das execuções (padrão: as que cumprem toda tolerância)',
  ],
  'write accepted worlds as CSV: the table of points for a next study': [
    'escribir en CSV los mundos aceptados: la tabla de un próximo estudio',
    'escrever em CSV os mundos aceitos: a tabela de um próximo estudo',
  ],
  'write every world as CSV, with how far it is off': [
    'escribir en CSV cada mundo, con lo lejos que queda',
    'escrever em CSV cada mundo, com o quanto se afasta',
  ],
  'draw what remains of each range (.svg or .png)': [
    'dibujar lo que queda de cada rango (.svg o .png)',
    'desenhar o que resta de cada faixa (.svg ou .png)',
  ],
  // cluster
  '<time>': ['tiempo', 'tempo'],
  '<GiB>': ['GiB', 'GiB'],
  '<image>': ['imagen', 'imagem'],
  '<path>': ['ruta', 'caminho'],
  'Write what a cluster needs to run a study in parts: scripts, and the lines to submit them.': [
    'Escribir lo que un clúster necesita para correr un estudio por partes: guiones, y las líneas para enviarlos.',
    'Escrever o que um cluster precisa para rodar um estudo em partes: scripts, e as linhas para enviá-los.',
  ],
  'Write an array of parts, and the job that puts them together, for Slurm.': [
    'Escribir, para Slurm, un arreglo de partes y el trabajo que las une.',
    'Escrever, para o Slurm, um conjunto de partes e a tarefa que as junta.',
  ],
  'The same for OpenPBS and PBS Professional (written to their documentation, never run).': [
    'Lo mismo para OpenPBS y PBS Professional (escrito según su documentación, nunca corrido).',
    'O mesmo para OpenPBS e PBS Professional (escrito segundo a documentação, nunca rodado).',
  ],
  'The same as indexed Jobs of Kubernetes (written to its documentation, never run).': [
    'Lo mismo como trabajos indexados (Jobs) de Kubernetes (escrito según su documentación, nunca corrido).',
    'O mesmo como tarefas indexadas (Jobs) do Kubernetes (escrito segundo a documentação, nunca rodado).',
  ],
  'The same as an array job of AWS Batch (written to its documentation, never run).': [
    'Lo mismo como un trabajo por partes (array job) de AWS Batch (escrito según su documentación, nunca corrido).',
    'O mesmo como uma tarefa em partes (array job) do AWS Batch (escrito segundo a documentação, nunca rodado).',
  ],
  'study file (YAML or JSON), on a disk that all machines see': [
    'archivo de estudio (YAML o JSON), en un disco que todas las máquinas ven',
    'arquivo de estudo (YAML ou JSON), em um disco que todas as máquinas veem',
  ],
  'folder of scripts and results, on such a disk': [
    'carpeta de guiones y resultados, en un disco así',
    'pasta de scripts e resultados, em um disco assim',
  ],
  'parts into which the study is divided': [
    'partes en que se divide el estudio',
    'partes em que o estudo é dividido',
  ],
  "how long a part may take: minutes, or '12:00:00' (default: the cluster's limit)": [
    "cuánto puede tardar una parte: minutos, o '12:00:00' (por defecto: lo que diga el clúster)",
    "quanto uma parte pode demorar: minutos, ou '12:00:00' (padrão: o que o cluster disser)",
  ],
  'processors of each part': ['procesadores de cada parte', 'processadores de cada parte'],
  'memory of each part (default: twice what a sweep takes)': [
    'memoria de cada parte (por defecto: el doble de lo que toma una corrida del estudio)',
    'memória de cada parte (padrão: o dobro do que toma rodar o estudo)',
  ],
  partition: ['partición', 'partição'],
  account: ['cuenta', 'conta'],
  queue: ['cola', 'fila'],
  'job queue': ['cola de trabajos', 'fila de tarefas'],
  'where containers see it': ['dónde la ven los contenedores', 'onde os contêineres a veem'],
  'container image in which joined-up is installed': [
    'imagen de contenedor en la que joined-up está instalado',
    'imagem de contêiner em que o joined-up está instalado',
  ],
  'PersistentVolumeClaim of the disk, ReadWriteMany; it holds what this folder holds': [
    'PersistentVolumeClaim del disco, ReadWriteMany; contiene lo que contiene esta carpeta',
    'PersistentVolumeClaim do disco, ReadWriteMany; contém o que esta pasta contém',
  ],
  'EFS file system of the disk; it holds what this folder holds': [
    'sistema de archivos EFS del disco; contiene lo que contiene esta carpeta',
    'sistema de arquivos EFS do disco; contém o que esta pasta contém',
  ],
};
