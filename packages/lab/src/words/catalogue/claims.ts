import type { Catalogue } from './entry.ts';

/**
 * The claims of the deck: its words, the sentence, what is run, what is asked and told, and what would make
 * it fail.
 */
export const claims: Catalogue = {
  // the deck's words
  '“Perfect coordination is not possible”': [
    '«La coordinación perfecta no es posible»',
    '“A coordenação perfeita não é possível”',
  ],
  'Division of labour is “positive, too: specialization and expertise”': [
    'La división del trabajo también es «positiva: especialización y experiencia»',
    'A divisão do trabalho também é “positiva: especialização e perícia”',
  ],
  '“Absence of coordination is harmful”': [
    '«La falta de coordinación hace daño»',
    '“A falta de coordenação faz mal”',
  ],
  'Superministry: “limited evidence of effectiveness”': [
    'Superministerio: «poca evidencia de que sea eficaz»',
    'Superministério: “pouca evidência de eficácia”',
  ],
  '“Sub-ministerial structure becomes more complex”; “minister faces similar challenge faced by PM before”':
    [
      '«La estructura interna se vuelve más compleja»; «el ministro enfrenta un reto como el que tenía el jefe de gobierno»',
      '“A estrutura interna fica mais complexa”; “o ministro enfrenta um desafio como o que tinha o chefe de governo”',
    ],
  '“Lack of clear mission / conflicting priorities”': [
    '«Falta de misión clara / prioridades en conflicto»',
    '“Falta de missão clara / prioridades em conflito”',
  ],
  '“Slower processes (multiple layers for approval)”': [
    '«Procesos más lentos (varios niveles de aprobación)»',
    '“Processos mais lentos (vários níveis de aprovação)”',
  ],
  '“No bureaucratic turf to protect (honest broker)”': [
    '«Sin territorio burocrático que defender (mediador honesto)»',
    '“Sem território burocrático a defender (mediador honesto)”',
  ],
  '“High-level political backing”': ['«Respaldo político de alto nivel»', '“Apoio político de alto nível”'],
  'Shared priorities: objectives “consistent” and “aligned”': [
    'Prioridades compartidas: objetivos «coherentes» y «alineados»',
    'Prioridades compartilhadas: objetivos “coerentes” e “alinhados”',
  ],
  'Joint objectives and joint “delivery chains”': [
    'Objetivos conjuntos y «cadenas de entrega» conjuntas',
    'Objetivos conjuntos e “cadeias de entrega” conjuntas',
  ],
  '“Classic” inter-ministerial instances help: committees, task forces, working groups, czars': [
    'Los foros interministeriales «clásicos» ayudan: comités, grupos de tarea, grupos de trabajo, zares',
    'Os fóruns interministeriais “clássicos” ajudam: comitês, forças-tarefa, grupos de trabalho, czares',
  ],
  '“Risk of proliferation”: “lower-level attendance; cease to be decision-making bodies”': [
    '«Riesgo de proliferación»: «asisten niveles más bajos; dejan de ser órganos que deciden»',
    '“Risco de proliferação”: “comparecem níveis mais baixos; deixam de ser órgãos que decidem”',
  ],
  '“If we are coordinating all day… who is implementing?”': [
    '«Si coordinamos todo el día… ¿quién ejecuta?»',
    '“Se coordenamos o dia todo… quem executa?”',
  ],
  '“Who coordinates the coordinators?”': [
    '«¿Quién coordina a los coordinadores?»',
    '“Quem coordena os coordenadores?”',
  ],
  'Joint stocktakes: “unblocking obstacles”': [
    'Reuniones de seguimiento: «destrabar obstáculos»',
    'Reuniões de monitoramento: “destravar obstáculos”',
  ],
  '“All present at the table”: “no room for passing the buck”': [
    '«Todos en la mesa»: «no hay lugar para pasarse la pelota»',
    '“Todos à mesa”: “não há espaço para o jogo de empurra”',
  ],
  '“Prioritize: where can the CoG add more value?”': [
    '«Priorizar: ¿dónde puede el CdG aportar más?»',
    '“Priorizar: onde o CdG pode contribuir mais?”',
  ],
  '“Political mandate + technical/managerial capabilities”': [
    '«Mandato político + capacidad técnica y de gestión»',
    '“Mandato político + capacidade técnica e de gestão”',
  ],
  '“Integrated approach to planning, coordination, monitoring, unblocking obstacles”': [
    '«Enfoque integrado de planificación, coordinación, seguimiento y destrabe de obstáculos»',
    '“Abordagem integrada de planejamento, coordenação, monitoramento e destrave de obstáculos”',
  ],
  '“The ‘spotlight’ belongs to PM/Ministries”': [
    '«Los “aplausos” son del jefe de gobierno y de los ministerios»',
    '“Os ‘aplausos’ são do chefe de governo e dos ministérios”',
  ],
  '“Honest broker vs. director of policy”': [
    '«Mediador honesto o director de políticas»',
    '“Mediador honesto ou diretor de políticas”',
  ],
  '“Culture eats strategy for breakfast”': [
    '«La cultura se come a la estrategia en el desayuno»',
    '“A cultura come a estratégia no café da manhã”',
  ],
  '“Individuals with inter-connected needs”': [
    '«Personas con necesidades conectadas entre sí»',
    '“Pessoas com necessidades ligadas entre si”',
  ],
  '“Clarity of roles and responsibilities of CoG units”': [
    '«Claridad de roles y responsabilidades de las unidades del CdG»',
    '“Clareza de papéis e responsabilidades das unidades do CdG”',
  ],
  // sentences
  'One mind that decides everything reaches a better outcome than every real way of coordinating.': [
    'Una sola mente que lo decide todo logra mejores resultados que cualquier forma real de coordinar.',
    'Uma só mente que decide tudo consegue resultados melhores do que qualquer forma real de coordenar.',
  ],
  'Ministries of specialists do better than ministries of generalists with the same mean competence.': [
    'A los ministerios de especialistas les va mejor que a los de generalistas con la misma competencia media.',
    'Ministérios de especialistas se saem melhor que os de generalistas com a mesma competência média.',
  ],
  'A government whose cabinet never meets does more of its work twice than one whose cabinet does.': [
    'Un gobierno cuyo gabinete nunca se reúne duplica más trabajo que uno cuyo gabinete sí se reúne.',
    'Um governo cujo gabinete nunca se reúne duplica mais trabalho do que um cujo gabinete se reúne.',
  ],
  'A superministry does better than the ministries that it was made of.': [
    'A un superministerio le va mejor que a los ministerios que lo formaron.',
    'Um superministério se sai melhor que os ministérios de que foi feito.',
  ],
  'The more ministries are merged, the less of the attention they need their minister can give them.': [
    'Cuantos más ministerios se fusionan, menos atención de la que necesitan puede darles su ministro.',
    'Quanto mais ministérios se fundem, menos atenção o ministro consegue dar a cada um.',
  ],
  'The more ministries are merged, the less clear is the mission of the merged one.': [
    'Cuantos más ministerios se fusionan, menos clara es la misión del fusionado.',
    'Quanto mais ministérios se fundem, menos clara é a missão do fundido.',
  ],
  'With every extra approval layer, a superministry takes longer to move its work to where need has risen.':
    [
      'Con cada nivel de aprobación adicional, un superministerio tarda más en llevar su trabajo adonde creció la necesidad.',
      'A cada nível de aprovação a mais, um superministério demora mais para levar seu trabalho aonde a necessidade cresceu.',
    ],
  'The same committees make policies more consistent with the centre in the chair than with a ministry in it.':
    [
      'Los mismos comités dan políticas más coherentes cuando los preside el centro que cuando los preside un ministerio.',
      'Os mesmos comitês dão políticas mais coerentes quando o centro os preside do que quando um ministério os preside.',
    ],
  'The stronger the political mandate of the centre, the better the outcome.': [
    'Cuanto más fuerte es el mandato político del centro, mejores son los resultados.',
    'Quanto mais forte é o mandato político do centro, melhores são os resultados.',
  ],
  'Goals that the cabinet shares bring work closer to its priorities.': [
    'Las metas que el gabinete comparte acercan el esfuerzo a las prioridades del gabinete.',
    'As metas que o gabinete compartilha aproximam o esforço das prioridades do gabinete.',
  ],
  'Shared goals help more with joint delivery chains than without.': [
    'Las metas compartidas sirven más con cadenas de entrega conjuntas que sin ellas.',
    'Metas compartilhadas ajudam mais com cadeias de entrega conjuntas do que sem elas.',
  ],
  'Committees on the priorities make policies more consistent than a cabinet alone does.': [
    'Con comités sobre las prioridades las políticas son más coherentes que con el gabinete solo.',
    'Com comitês sobre as prioridades as políticas são mais coerentes do que só com o gabinete.',
  ],
  'The more committees there are, the fewer of their ministers turn up.': [
    'Cuantos más comités hay, menos ministros asisten a los que los convocan.',
    'Quanto mais comitês há, menos ministros comparecem àqueles para os quais são convocados.',
  ],
  'A few committees help, and many more help less.': [
    'Unos pocos comités ayudan; con muchos más, la ayuda se va perdiendo.',
    'Uns poucos comitês ajudam; com muitos mais, a ajuda vai se perdendo.',
  ],
  'Where several units of the centre lead forums that overlap, clear roles make policies more consistent.':
    [
      'Donde varias unidades del centro dirigen foros que se superponen, con roles claros las políticas son más coherentes.',
      'Onde várias unidades do centro conduzem fóruns que se sobrepõem, com papéis claros as políticas são mais coerentes.',
    ],
  'Joint stocktakes leave less work waiting than committees alone do.': [
    'Con reuniones de seguimiento queda menos trabajo en espera que solo con comités.',
    'Com reuniões de monitoramento fica menos trabalho à espera do que só com comitês.',
  ],
  'Ministers who come to stocktakes themselves answer for more than ministers who send delegates.': [
    'Los ministros que van en persona a las reuniones de seguimiento rinden más cuentas que los que mandan delegados.',
    'Ministros que vão pessoalmente às reuniões de monitoramento prestam mais contas do que os que mandam delegados.',
  ],
  'A centre that takes on a few priorities does more good than one that takes on a single one, or all of them.':
    [
      'Un centro que asume unas pocas prioridades ayuda más que uno que asume una sola, o todas.',
      'Um centro que assume algumas prioridades ajuda mais do que um que assume uma só, ou todas.',
    ],
  'A political mandate and technical capability are worth more together than the two added up.': [
    'El mandato político y la capacidad técnica valen más juntos que sumados por separado.',
    'Mandato político e capacidade técnica valem mais juntos do que somados em separado.',
  ],
  'All instruments of the centre together do more good than the sum of what each does alone.': [
    'Todos los instrumentos del centro juntos logran más que la suma de lo que logra cada uno solo.',
    'Todos os instrumentos do centro juntos conseguem mais do que a soma do que cada um consegue sozinho.',
  ],
  'The more of the credit the centre keeps, the worse the outcome.': [
    'Cuanto más crédito se queda el centro, peores son los resultados.',
    'Quanto mais crédito o centro guarda para si, piores são os resultados.',
  ],
  'An honest broker in the centre reaches a better outcome than a director of policy.': [
    'Un centro que media con honestidad logra mejores resultados que uno que dirige las políticas.',
    'Um centro que medeia com honestidade consegue resultados melhores do que um que dirige as políticas.',
  ],
  'Culture decides more about the outcome than all instruments of coordination together.': [
    'La cultura pesa más en los resultados que todos los instrumentos de coordinación juntos.',
    'A cultura pesa mais nos resultados do que todos os instrumentos de coordenação juntos.',
  ],
  'The more services depend on each other, the more a strengthened centre adds.': [
    'Cuanto más dependen unos servicios de otros, más aporta un centro fortalecido.',
    'Quanto mais uns serviços dependem de outros, mais contribui um centro fortalecido.',
  ],
  'Clear roles of three units in the centre save time in meetings.': [
    'Si tres unidades del centro tienen roles claros, se ahorra tiempo en reuniones.',
    'Se três unidades do centro têm papéis claros, poupa-se tempo em reuniões.',
  ],
  // what is run against what
  'one mind that decides all against every regime of the model, each time the one that came out best with the same luck':
    [
      'una sola mente que decide todo frente a todos los regímenes del modelo, cada vez el que salió mejor con la misma suerte',
      'uma só mente que decide tudo frente a todos os regimes do modelo, cada vez o que se saiu melhor com a mesma sorte',
    ],
  'specialists against generalists with the same mean competence over eight services and the same mandates, under the status quo':
    [
      'especialistas frente a generalistas con la misma competencia media en ocho servicios y los mismos mandatos, con el statu quo',
      'especialistas frente a generalistas com a mesma competência média em oito serviços e os mesmos mandatos, com o status quo',
    ],
  'no cabinet against the status quo, and both beside the planner; own ministries remain': [
    'sin gabinete frente al statu quo, y ambos junto al planificador; los ministerios siguen',
    'sem gabinete frente ao status quo, e ambos ao lado do planejador; os ministérios continuam',
  ],
  'superministry against status quo, by size of the merger and by month': [
    'superministerio frente al statu quo, según el tamaño de la fusión y mes a mes',
    'superministério frente ao status quo, segundo o tamanho da fusão e mês a mês',
  ],
  'mergers of 2, 3, 4, 6 and 8 ministries, seen from inside the merged ministry': [
    'fusiones de 2, 3, 4, 6 y 8 ministerios, vistas desde dentro del fusionado',
    'fusões de 2, 3, 4, 6 e 8 ministérios, vistas de dentro do fundido',
  ],
  'mergers of 2, 3, 4, 6 and 8 ministries, and a merger against the status quo': [
    'fusiones de 2, 3, 4, 6 y 8 ministerios, y una fusión frente al statu quo',
    'fusões de 2, 3, 4, 6 e 8 ministérios, e uma fusão frente ao status quo',
  ],
  'superministries with 1, 2 and 3 approval layers; in month {0} the needs of the top goal double and stay so':
    [
      'superministerios con 1, 2 y 3 niveles de aprobación; en el mes {0} las necesidades de la meta principal se duplican y así quedan',
      'superministérios com 1, 2 e 3 níveis de aprovação; no mês {0} as necessidades da meta principal dobram e assim ficam',
    ],
  'the same committees under the centre against under a peer, with a centre in both': [
    'los mismos comités bajo el centro comparados con los mismos bajo un par, con centro en ambos casos',
    'os mesmos comitês sob o centro comparados com os mesmos sob um par, com centro em ambos os casos',
  ],
  'strengthened centre with a mandate of 0.1 to 1, where backing can fall to 0.1; and each against the status quo':
    [
      'centro fortalecido con un mandato de 0,1 a 1, donde el respaldo puede caer a 0,1; y cada uno frente al statu quo',
      'centro fortalecido com um mandato de 0,1 a 1, onde o apoio pode cair a 0,1; e cada um frente ao status quo',
    ],
  'shared goals against none, with the same centre in both': [
    'metas compartidas frente a ninguna, con el mismo centro en ambos casos',
    'metas compartilhadas frente a nenhuma, com o mesmo centro em ambos os casos',
  ],
  'shared goals with delivery chains against without, by complementarity ρ (the lower, the more services depend on each other)':
    [
      'metas compartidas con cadenas de entrega y sin ellas, según la complementariedad ρ (cuanto menor, más dependen unos servicios de otros)',
      'metas compartilhadas com cadeias de entrega e sem elas, segundo a complementaridade ρ (quanto menor, mais uns serviços dependem de outros)',
    ],
  'committees, task forces, working groups and czars on the priorities, each alone, against none': [
    'comités, grupos de tarea, grupos de trabajo y zares sobre las prioridades, cada uno solo, frente a ninguno',
    'comitês, forças-tarefa, grupos de trabalho e czares sobre as prioridades, cada um sozinho, frente a nenhum',
  ],
  '0, 1, 2, 4, 8, 16 and 32 committees beside cabinet': [
    '0, 1, 2, 4, 8, 16 y 32 comités junto al gabinete',
    '0, 1, 2, 4, 8, 16 e 32 comitês ao lado do gabinete',
  ],
  'three units in the centre that serve a committee and a czar for each priority, with a role clarity of 0 to 1':
    [
      'tres unidades del centro que sirven a un comité y un zar por cada prioridad, con una claridad de roles de 0 a 1',
      'três unidades do centro que servem a um comitê e um czar para cada prioridade, com uma clareza de papéis de 0 a 1',
    ],
  'committees with a joint stocktake against committees alone, and from none to one a month': [
    'comités con reunión de seguimiento frente a comités solos, y de ninguna a una por mes',
    'comitês com reunião de monitoramento frente a comitês sozinhos, e de nenhuma a uma por mês',
  ],
  'stocktakes with principals against with delegates, and with all members against with every second of them':
    [
      'reuniones de seguimiento con titulares y con delegados, y con todos los miembros y con uno de cada dos',
      'reuniões de monitoramento com titulares e com delegados, e com todos os membros e com um de cada dois',
    ],
  'strengthened centre with 1 to 8 priority goals and the same staff': [
    'centro fortalecido con 1 a 8 metas prioritarias y el mismo personal',
    'centro fortalecido com 1 a 8 metas prioritárias e o mesmo pessoal',
  ],
  'mandate and capability of 0.2 and 1: both high and both low, against one high (above 0: they complement each other; below: one replaces the other)':
    [
      'mandato y capacidad de 0,2 y 1: ambos altos y ambos bajos, frente a uno alto (sobre 0: se complementan; bajo 0: uno reemplaza al otro)',
      'mandato e capacidade de 0,2 e 1: ambos altos e ambos baixos, frente a um alto (acima de 0: complementam-se; abaixo: um substitui o outro)',
    ],
  'every set of shared goals, committees and stocktakes with the same centre: what all add together, against the sum of what each adds alone':
    [
      'cada conjunto de metas compartidas, comités y seguimiento con el mismo centro: lo que todos suman juntos, frente a la suma de lo que cada uno añade solo',
      'cada conjunto de metas compartilhadas, comitês e monitoramento com o mesmo centro: o que todos somam juntos, frente à soma do que cada um acrescenta sozinho',
    ],
  'strengthened centre that keeps 0, 25, 50, 75 and 100 % of the credit': [
    'centro fortalecido que se queda con 0, 25, 50, 75 y 100 % del crédito',
    'centro fortalecido que fica com 0, 25, 50, 75 e 100 % do crédito',
  ],
  'strengthened centre as broker against as director, by how far ministries’ ideals are apart and how fast they move':
    [
      'centro fortalecido como mediador y como director, según lo lejos que estén los ideales de los ministerios y lo rápido que se muevan',
      'centro fortalecido como mediador e como diretor, segundo o quanto os ideais dos ministérios distam e a rapidez com que se movem',
    ],
  'Sobol’ total effects on outcome of culture (0.1 to 0.9) against all instruments together: which there are, and how strong they are; each within its plausible range':
    [
      'efectos totales de Sobol’ sobre el resultado: los de la cultura (0,1 a 0,9) frente a los de todos los instrumentos juntos: cuáles hay y cuán fuertes son; cada uno en su rango verosímil',
      'efeitos totais de Sobol’ sobre o resultado: os da cultura (0,1 a 0,9) frente aos de todos os instrumentos juntos: quais há e quão fortes são; cada um em sua faixa plausível',
    ],
  'what a strengthened centre adds to the status quo, by complementarity ρ and by how many ministries a goal spans':
    [
      'lo que un centro fortalecido añade al statu quo, según la complementariedad ρ y cuántos ministerios abarca una meta',
      'o que um centro fortalecido acrescenta ao status quo, segundo a complementaridade ρ e quantos ministérios uma meta abrange',
    ],
  'clear roles against none, with 1 to 4 units in the centre': [
    'roles claros frente a ninguno, con 1 a 4 unidades en el centro',
    'papéis claros frente a nenhum, com 1 a 4 unidades no centro',
  ],
  // what would make it fail
  'a planner that searches badly: it is a search, not a proof': [
    'un planificador que busca mal: es una búsqueda, no una prueba',
    'um planejador que busca mal: é uma busca, não uma prova',
  ],
  'services that complement each other, with little trust between ministries': [
    'servicios que se complementan, con poca confianza entre ministerios',
    'serviços que se complementam, com pouca confiança entre ministérios',
  ],
  'cabinet takes time and agrees little where agendas are full': [
    'el gabinete toma tiempo y acuerda poco donde las agendas están llenas',
    'o gabinete toma tempo e acorda pouco onde as agendas estão cheias',
  ],
  'disruption and layers cost more than joint direction brings': [
    'el trastorno y los niveles cuestan más de lo que trae la dirección conjunta',
    'o transtorno e os níveis custam mais do que traz a direção conjunta',
  ],
  'a minister with hours to spare, or ministries that settle inside what they could not settle between them':
    [
      'un ministro con horas de sobra, o ministerios que arreglan por dentro lo que no podían arreglar entre sí',
      'um ministro com horas de sobra, ou ministérios que resolvem por dentro o que não resolviam entre si',
    ],
  'merged ministries that had the same priorities anyway': [
    'ministerios fusionados que ya tenían las mismas prioridades',
    'ministérios fundidos que já tinham as mesmas prioridades',
  ],
  'needs that move slowly anyway; obstacles, which no layer delays in this model': [
    'necesidades que de todos modos se mueven despacio; obstáculos, que en este modelo ningún nivel demora',
    'necessidades que de todo modo se movem devagar; obstáculos, que neste modelo nenhum nível atrasa',
  ],
  'a centre with views of its own, or little capability': [
    'un centro con ideas propias, o con poca capacidad',
    'um centro com ideias próprias, ou com pouca capacidade',
  ],
  'backing for a centre that knows little binds ministries to the wrong thing': [
    'respaldar a un centro que sabe poco ata a los ministerios a lo equivocado',
    'respaldar um centro que sabe pouco prende os ministérios à coisa errada',
  ],
  'goals that pull on effort but settle no contradiction': [
    'metas que atraen esfuerzo pero no resuelven ninguna contradicción',
    'metas que atraem esforço mas não resolvem nenhuma contradição',
  ],
  'where nobody passes the buck, a chain has nothing to mend': [
    'donde nadie se pasa la pelota, una cadena no tiene nada que arreglar',
    'onde ninguém empurra a responsabilidade, uma cadeia não tem nada a consertar',
  ],
  'ministers without hours, or meetings that cost more than they settle; a task force has ended when results are counted':
    [
      'ministros sin horas, o reuniones que cuestan más de lo que arreglan; un grupo de tarea ya terminó cuando se cuentan los resultados',
      'ministros sem horas, ou reuniões que custam mais do que resolvem; uma força-tarefa já terminou quando se contam os resultados',
    ],
  'ministers with many hours': ['ministros con muchas horas', 'ministros com muitas horas'],
  'meetings that cost little, in governments that need much agreement': [
    'reuniones que cuestan poco, en gobiernos que necesitan mucho acuerdo',
    'reuniões que custam pouco, em governos que precisam de muito acordo',
  ],
  'a centre whose units prepare little anyway': [
    'un centro cuyas unidades de todos modos preparan poco',
    'um centro cujas unidades de todo modo preparam pouco',
  ],
  'a stocktake that takes the hours in which committees decided': [
    'un seguimiento que quita las horas en que decidían los comités',
    'um monitoramento que toma as horas em que os comitês decidiam',
  ],
  'delegates come every time; principals may be too busy': [
    'los delegados van siempre; los titulares pueden estar demasiado ocupados',
    'os delegados vão sempre; os titulares podem estar ocupados demais',
  ],
  'a centre with staff enough for all goals': [
    'un centro con personal suficiente para todas las metas',
    'um centro com pessoal suficiente para todas as metas',
  ],
  'one of them is enough': ['basta con uno de los dos', 'basta um dos dois'],
  'parts that do the same work': ['partes que hacen el mismo trabajo', 'partes que fazem o mesmo trabalho'],
  'ministries that come anyway': ['ministerios que van de todos modos', 'ministérios que vão de todo modo'],
  'ministries far apart, and a capable centre': [
    'ministerios muy alejados entre sí, y un centro capaz',
    'ministérios muito distantes entre si, e um centro capaz',
  ],
  'a culture that cannot be moved so far, and a centre with much backing': [
    'una cultura que no se puede mover tanto, y un centro con mucho respaldo',
    'uma cultura que não se pode mover tanto, e um centro com muito apoio',
  ],
  'where need is far above what can be done at all, dependence leaves little to win': [
    'donde la necesidad supera con mucho lo que se puede hacer, la dependencia deja poco que ganar',
    'onde a necessidade supera muito o que se pode fazer, a dependência deixa pouco a ganhar',
  ],
  'a centre that takes little of anybody’s time': [
    'un centro que le quita poco tiempo a nadie',
    'um centro que toma pouco tempo de qualquer um',
  ],
  // what is asked of a measure
  higher: ['mayor', 'maior'],
  lower: ['menor', 'menor'],
  'above that of every feasible regime': [
    'por encima del de todo régimen factible',
    'acima do de todo regime factível',
  ],
  'lower where goals are strongly complementary and trust is low (does it reverse?)': [
    'menor donde las metas son muy complementarias y la confianza es baja (¿se invierte?)',
    'menor onde as metas são muito complementares e a confiança é baixa (inverte-se?)',
  ],
  'falls along {0}': ['baja al aumentar {0}', 'cai ao aumentar {0}'],
  'rises along {0}': ['sube al aumentar {0}', 'sobe ao aumentar {0}'],
  'rises, then falls along {0}': [
    'primero sube y luego baja al aumentar {0}',
    'primeiro sobe e depois cai ao aumentar {0}',
  ],
  'lower than under the status quo': ['menor que con el statu quo', 'menor que com o status quo'],
  'higher than under the status quo with next to no backing (where does the centre stop paying?)': [
    'mayor que con el statu quo casi sin respaldo (¿dónde deja de rendir el centro?)',
    'maior que com o status quo quase sem apoio (onde o centro deixa de compensar?)',
  ],
  'higher by more with strong complementarity': [
    'mayor, y más aún con fuerte complementariedad',
    'maior, e mais ainda com forte complementaridade',
  ],
  'higher with {0}': ['mayor con {0}', 'maior com {0}'],
  'lower with {0}': ['menor con {0}', 'menor com {0}'],
  'task forces, in their last year': [
    'grupos de tarea, en su último año',
    'forças-tarefa, em seu último ano',
  ],
  'clear roles of three units': ['roles claros de tres unidades', 'papéis claros de três unidades'],
  principals: ['titulares', 'titulares'],
  'all members': ['todos los miembros', 'todos os membros'],
  'higher together than apart': ['mayor juntos que por separado', 'maior juntos que separados'],
  'higher together than added up': ['mayor juntos que sumados', 'maior juntos que somados'],
  'higher together than added up, each with a centre of its own and against the status quo': [
    'mayor juntos que sumados, cada uno con un centro propio y frente al statu quo',
    'maior juntos que somados, cada um com um centro próprio e frente ao status quo',
  ],
  'higher under a broker': ['mayor con un mediador', 'maior com um mediador'],
  'higher under a broker, by more where ideals are far apart (twice the mean)': [
    'mayor con un mediador, y más aún donde los ideales están lejos (el doble de la media)',
    'maior com um mediador, e mais ainda onde os ideais distam muito (o dobro da média)',
  ],
  'higher under a broker, by more where ideals move fast (twice the mean)': [
    'mayor con un mediador, y más aún donde los ideales se mueven rápido (el doble de la media)',
    'maior com um mediador, e mais ainda onde os ideais se movem rápido (o dobro da média)',
  ],
  'of culture above that of {0}': [
    'el de la cultura por encima del de {0}',
    'o da cultura acima do de {0}',
  ],
  'higher under a centre, by more where services depend on each other': [
    'mayor con un centro, y más aún donde unos servicios dependen de otros',
    'maior com um centro, e mais ainda onde uns serviços dependem de outros',
  ],
  'higher under a centre, by more where a goal spans many ministries': [
    'mayor con un centro, y más aún donde una meta abarca muchos ministerios',
    'maior com um centro, e mais ainda onde uma meta abrange muitos ministérios',
  ],
  // measures
  Outcome: ['Resultado', 'Resultado'],
  Duplication: ['Duplicación', 'Duplicação'],
  Consistency: ['Coherencia', 'Coerência'],
  Fragmentation: ['Fragmentación', 'Fragmentação'],
  Alignment: ['Alineamiento', 'Alinhamento'],
  Accountability: ['Rendición de cuentas', 'Prestação de contas'],
  Attendance: ['Asistencia', 'Presença'],
  Backlog: ['Obstáculos pendientes', 'Obstáculos pendentes'],
  Latency: ['Demora', 'Demora'],
  'Mission clarity': ['Claridad de misión', 'Clareza de missão'],
  'Trust in the centre': ['Confianza en el CdG', 'Confiança no CdG'],
  'Decisions per meeting': ['Decisiones por reunión', 'Decisões por reunião'],
  'Coordination load': ['Carga de coordinación', 'Carga de coordenação'],
  'Blocked effort': ['Esfuerzo bloqueado', 'Esforço bloqueado'],
  "The merged ministry's minister: attention": [
    'El ministro del ministerio fusionado: atención',
    'O ministro do ministério fundido: atenção',
  ],
  'Backlog inside the merged ministry': [
    'Obstáculos pendientes dentro del ministerio fusionado',
    'Obstáculos pendentes dentro do ministério fundido',
  ],
  'The same for each unit': ['Lo mismo por cada unidad', 'O mesmo por unidade'],
  'Months until half is re-allocated': [
    'Meses hasta que se reasigna la mitad',
    'Meses até que se realoque a metade',
  ],
  'Outcome, months {0} to {1}': ['Resultado, meses {0} a {1}', 'Resultado, meses {0} a {1}'],
  'Total effect on outcome, share of its variance': [
    'Efecto total sobre el resultado, proporción de su varianza',
    'Efeito total sobre o resultado, proporção de sua variância',
  ],
  // tables
  'Outcome: gap that is left, and share of the gap to the status quo that is closed': [
    'Resultado: brecha que queda, y parte de la brecha con el statu quo que se cierra',
    'Resultado: lacuna que resta, e parte da lacuna com o status quo que se fecha',
  ],
  'the best of them': ['el mejor de ellos', 'o melhor deles'],
  'gap left': ['brecha restante', 'lacuna restante'],
  'share closed': ['parte cerrada', 'parte fechada'],
  'best in': ['el mejor en', 'o melhor em'],
  'Specialists minus generalists': ['Especialistas menos generalistas', 'Especialistas menos generalistas'],
  'complementarity, culture': ['complementariedad, cultura', 'complementaridade, cultura'],
  'above 0': ['sobre 0', 'acima de 0'],
  'From nothing to everything': ['De nada a todo', 'De nada a tudo'],
  coordination: ['coordinación', 'coordenação'],
  'no cabinet': ['sin gabinete', 'sem gabinete'],
  'status quo': ['statu quo', 'status quo'],
  planner: ['planificador', 'planejador'],
  'Superministry minus status quo, by ministries merged': [
    'Superministerio menos statu quo, según los ministerios fusionados',
    'Superministério menos status quo, segundo os ministérios fundidos',
  ],
  'Superministry minus status quo, by month': [
    'Superministerio menos statu quo, mes a mes',
    'Superministério menos status quo, mês a mês',
  ],
  'Superministry minus status quo, with one thing taken out of both': [
    'Superministerio menos statu quo, quitando una cosa de ambos',
    'Superministério menos status quo, tirando uma coisa de ambos',
  ],
  'ministries merged': ['ministerios fusionados', 'ministérios fundidos'],
  months: ['meses', 'meses'],
  'all months': ['todos los meses', 'todos os meses'],
  'worlds above 0': ['mundos sobre 0', 'mundos acima de 0'],
  'months above 0': ['meses sobre 0', 'meses acima de 0'],
  without: ['sin', 'sem'],
  '(as it is)': ['(tal como es)', '(tal como é)'],
  obstacles: ['obstáculos', 'obstáculos'],
  'passing the buck': ['pasarse la pelota', 'empurrar a responsabilidade'],
  'cost of meetings': ['costo de las reuniones', 'custo das reuniões'],
  'agreements that bind': ['acuerdos que obligan', 'acordos que obrigam'],
  'obstacles, and agreements that bind': [
    'obstáculos y acuerdos que obligan',
    'obstáculos e acordos que obrigam',
  ],
  'division of labour': ['división del trabajo', 'divisão do trabalho'],
  'colleagues who help each other': ['colegas que se ayudan', 'colegas que se ajudam'],
  'love of turf': ['apego al territorio', 'apego ao território'],
  'ministers with time for their own ministry': [
    'ministros con tiempo para su propio ministerio',
    'ministros com tempo para seu próprio ministério',
  ],
  'a further approval layer': ['un nivel de aprobación más', 'um nível de aprovação a mais'],
  disruption: ['trastorno', 'transtorno'],
  'Dose and response, by {0}': ['Dosis y respuesta, según {0}', 'Dose e resposta, segundo {0}'],
  'highest here': ['el mayor aquí', 'o maior aqui'],
  'minus {0}': ['menos {0}', 'menos {0}'],
  'approval layers': ['niveles de aprobación', 'níveis de aprovação'],
  'Centre minus status quo, by mandate': [
    'Centro menos statu quo, según el mandato',
    'Centro menos status quo, segundo o mandato',
  ],
  mandate: ['mandato', 'mandato'],
  'With and without': ['Con y sin', 'Com e sem'],
  'a centre alone': ['un centro solo', 'um centro sozinho'],
  'and shared goals': ['y metas compartidas', 'e metas compartilhadas'],
  'With chains minus without, by complementarity': [
    'Con cadenas menos sin ellas, según la complementariedad',
    'Com cadeias menos sem elas, segundo a complementaridade',
  ],
  'complementarity ρ': ['complementariedad ρ', 'complementaridade ρ'],
  committees: ['comités', 'comitês'],
  'task forces': ['grupos de tarea', 'forças-tarefa'],
  'working groups': ['grupos de trabajo', 'grupos de trabalho'],
  czars: ['zares', 'czares'],
  'Where capacity goes, by {0}': [
    'A dónde va la capacidad, según {0}',
    'Para onde vai a capacidade, segundo {0}',
  ],
  implementing: ['ejecución', 'execução'],
  meetings: ['reuniones', 'reuniões'],
  waiting: ['espera', 'espera'],
  'role clarity': ['claridad de roles', 'clareza de papéis'],
  stocktakes: ['seguimiento', 'monitoramento'],
  none: ['ninguno', 'nenhum'],
  monthly: ['mensual', 'mensal'],
  'every {0} months': ['cada {0} meses', 'a cada {0} meses'],
  'priority goals': ['metas prioritarias', 'metas prioritárias'],
  'Two by two': ['Dos por dos', 'Dois por dois'],
  'mandate and capability': ['mandato y capacidad', 'mandato e capacidade'],
  neither: ['ninguno', 'nenhum'],
  'mandate only': ['solo mandato', 'só mandato'],
  'capability only': ['solo capacidad', 'só capacidade'],
  both: ['ambos', 'ambos'],
  'What each instrument adds to outcome': [
    'Lo que cada instrumento añade al resultado',
    'O que cada instrumento acrescenta ao resultado',
  ],
  instrument: ['instrumento', 'instrumento'],
  'shared goals': ['metas compartidas', 'metas compartilhadas'],
  'all together': ['todos juntos', 'todos juntos'],
  alone: ['solo', 'sozinho'],
  'added last': ['añadido al final', 'acrescentado por último'],
  'Shapley value': ['valor de Shapley', 'valor de Shapley'],
  'The eight cells': ['Las ocho casillas', 'As oito casas'],
  instruments: ['instrumentos', 'instrumentos'],
  '{0} + {1}': ['{0} + {1}', '{0} + {1}'],
  spotlight: ['aplausos para el centro', 'aplausos para o centro'],
  'role (0 broker, 1 director)': ['papel (0 mediador, 1 director)', 'papel (0 mediador, 1 diretor)'],
  'Broker minus director': ['Mediador menos director', 'Mediador menos diretor'],
  'local differences': ['diferencias locales', 'diferenças locais'],
  'ideals {0} apart, moving {1} a month': [
    'ideales a {0} de distancia, que se mueven {1} al mes',
    'ideais a {0} de distância, que se movem {1} por mês',
  ],
  'Sobol’ total effects within a world, shares of the variance of outcome': [
    'Efectos totales de Sobol’ dentro de un mundo, proporciones de la varianza del resultado',
    'Efeitos totais de Sobol’ dentro de um mundo, proporções da variância do resultado',
  ],
  group: ['grupo', 'grupo'],
  culture: ['cultura', 'cultura'],
  'all instruments together': ['todos los instrumentos juntos', 'todos os instrumentos juntos'],
  'total effect': ['efecto total', 'efeito total'],
  'Centre minus status quo, by complementarity': [
    'Centro menos statu quo, según la complementariedad',
    'Centro menos status quo, segundo a complementaridade',
  ],
  'Centre minus status quo, by span': [
    'Centro menos statu quo, según lo que abarca una meta',
    'Centro menos status quo, segundo o que uma meta abrange',
  ],
  'services of a goal, chance of mandates away from home': [
    'servicios de una meta, probabilidad de mandatos fuera de casa',
    'serviços de uma meta, probabilidade de mandatos fora de casa',
  ],
  'Ministries that share a goal, under the status quo': [
    'Ministerios que comparten una meta, con el statu quo',
    'Ministérios que dividem uma meta, com o status quo',
  ],
  'Clear roles minus none, by units of the centre': [
    'Roles claros menos ninguno, según las unidades del centro',
    'Papéis claros menos nenhum, segundo as unidades do centro',
  ],
  units: ['unidades', 'unidades'],
  'ρ {0}, culture {1}': ['ρ {0}, cultura {1}', 'ρ {0}, cultura {1}'],
};
