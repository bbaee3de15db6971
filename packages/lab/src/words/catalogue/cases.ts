import type { Catalogue } from './entry.ts';

/** What reforms that were measured came to, as patterns say it, and what all of them rule out. */
export const cases: Catalogue = {
  'No outside series was found. The case holds a merger that is undone; nothing is asked of the model.': [
    'No se encontró ninguna serie externa. El caso contiene una fusión que se deshace; no se le pregunta nada al modelo.',
    'Não se encontrou nenhuma série externa. O caso contém uma fusão que se desfaz; nada se pergunta ao modelo.',
  ],
  'No outside series was found. The case holds an overlay that is created and abolished; nothing is asked of the model.':
    [
      'No se encontró ninguna serie externa. El caso contiene un ministerio coordinador que se crea y se suprime; no se le pregunta nada al modelo.',
      'Não se encontrou nenhuma série externa. O caso contém um ministério coordenador que se cria e se extingue; nada se pergunta ao modelo.',
    ],
  'Colombia, mergers made and undone': [
    'Colombia, fusiones hechas y deshechas',
    'Colômbia, fusões feitas e desfeitas',
  ],
  'Ecuador, coordinating ministries': [
    'Ecuador, ministerios coordinadores',
    'Equador, ministérios coordenadores',
  ],
  'NHS waiting targets': ['Metas de espera del NHS', 'Metas de espera do NHS'],
  // Jobcentre Plus
  'In the first year after the merger the unemployed found work less often than without it.': [
    'En el primer año tras la fusión, los desempleados encontraron trabajo con menos frecuencia que sin ella.',
    'No primeiro ano após a fusão, os desempregados encontraram trabalho com menos frequência do que sem ela.',
  ],
  'From the third year on the disabled found work more often than without it.': [
    'Desde el tercer año, las personas con discapacidad encontraron trabajo con más frecuencia que sin ella.',
    'A partir do terceiro ano, as pessoas com deficiência encontraram trabalho com mais frequência do que sem ela.',
  ],
  'In every year the merger did more for the disabled than for the unemployed.': [
    'En cada año la fusión hizo más por las personas con discapacidad que por los desempleados.',
    'Em cada ano a fusão fez mais pelas pessoas com deficiência do que pelos desempregados.',
  ],
  'In years four to six it made no difference to the unemployed.': [
    'En los años cuatro a seis no cambió nada para los desempleados.',
    'Nos anos quatro a seis não fez diferença para os desempregados.',
  ],
  'In the first three years benefits were delivered worse than without it.': [
    'En los primeros tres años las prestaciones se entregaron peor que sin ella.',
    'Nos primeiros três anos os benefícios foram entregues pior do que sem ela.',
  ],
  'What it cost was earned back between the third and the eighth year.': [
    'Lo que costó se recuperó entre el tercer y el octavo año.',
    'O que custou foi recuperado entre o terceiro e o oitavo ano.',
  ],
  // NAV
  'In the first two years it took people longer to find work.': [
    'En los primeros dos años la gente tardó más en encontrar trabajo.',
    'Nos primeiros dois anos as pessoas demoraram mais para encontrar trabalho.',
  ],
  'It still took them longer in the second year.': [
    'En el segundo año todavía tardaba más.',
    'No segundo ano ainda demoravam mais.',
  ],
  'In the fourth and fifth year it made no difference.': [
    'En el cuarto y el quinto año no hubo ninguna diferencia.',
    'No quarto e no quinto ano não fez diferença.',
  ],
  'It did not help before the twelfth month.': [
    'No ayudó antes del mes doce.',
    'Não ajudou antes do mês doze.',
  ],
  // NHS waiting targets
  'Within twelve months waits were shorter than without targets.': [
    'En doce meses las esperas fueron más cortas que sin objetivos.',
    'Em doze meses as esperas foram mais curtas do que sem metas de espera.',
  ],
  'Care without targets did not fall by more than 0.01.': [
    'La atención sin objetivos no cayó más de 0,01.',
    'O atendimento sem metas de espera não caiu mais de 0,01.',
  ],
  'After the prime minister turned to other things part of the gain was lost.': [
    'Cuando el jefe de gobierno pasó a otros asuntos se perdió parte de lo ganado.',
    'Quando o chefe de governo passou a outros assuntos, parte do ganho se perdeu.',
  ],
  'Officially it went better than it did.': [
    'Oficialmente fue mejor de lo que fue.',
    'Oficialmente foi melhor do que foi.',
  ],
  // Pernambuco
  'After the pact homicides became fewer than they would have been.': [
    'Tras el pacto hubo menos homicidios de los que habría habido.',
    'Após o pacto houve menos homicídios do que teria havido.',
  ],
  'Half of the gain was reached 18 to 42 months after the pact.': [
    'La mitad de lo ganado se alcanzó entre 18 y 42 meses después del pacto.',
    'Metade do ganho foi alcançada de 18 a 42 meses depois do pacto.',
  ],
  'Within three years after the leader stopped coming between a tenth and six tenths of the gain were lost.':
    [
      'En los tres años después de que el líder dejó de venir se perdió entre un décimo y seis décimos de lo ganado.',
      'Nos três anos depois que o líder deixou de vir, perdeu-se entre um décimo e seis décimos do ganho.',
    ],
  "Within two years of his successor's return to the table part of it was regained.": [
    'En los dos años tras el regreso de su sucesor a la mesa se recuperó una parte.',
    'Nos dois anos após o retorno de seu sucessor à mesa, recuperou-se uma parte.',
  ],
  'Other goals did not fall by more than 0.01.': [
    'Otras metas no cayeron más de 0,01.',
    'Outras metas não caíram mais de 0,01.',
  ],
  // Public service agreements
  'Departments talked more than before.': [
    'Los ministerios hablaron más entre sí que antes.',
    'Os ministérios conversaram mais entre si do que antes.',
  ],
  'Delivery stayed departmental.': [
    'La entrega siguió siendo de cada ministerio.',
    'A entrega continuou a ser de cada ministério.',
  ],
  // what all of them rule out
  'Of {0} {0|combination|combinations} of a world and a structure, {1} {1|is|are} not ruled out by any of {2} {2|observed pattern|observed patterns}; {3} {3|shows|show} all of them.':
    [
      'De {0} {0|combinación|combinaciones} de un mundo y una estructura, {1} no {1|queda descartada|quedan descartadas} por ninguno de los {2} {2|patrón observado|patrones observados}; {3} los {3|muestra|muestran} todos.',
      'De {0} {0|combinação|combinações} de um mundo e uma estrutura, {1} não {1|é descartada|são descartadas} por nenhum dos {2} {2|padrão observado|padrões observados}; {3} {3|mostra|mostram} todos eles.',
    ],
  'Nothing survives: each of {0} {0|combination|combinations} of a world and a structure is ruled out by at least one of {1} {1|observed pattern|observed patterns}.':
    [
      'Nada sobrevive: de {0} {0|combinación|combinaciones} de un mundo y una estructura, cada una queda descartada por alguno de los {1} {1|patrón observado|patrones observados}.',
      'Nada sobrevive: de {0} {0|combinação|combinações} de um mundo e uma estrutura, cada uma é descartada por algum dos {1} {1|padrão observado|padrões observados}.',
    ],
  '{0} rules out most, {1}.': ['{0} descarta más que ninguno: {1}.', '{0} descarta mais que todos: {1}.'],
  'No single pattern, left out, would let anything survive.': [
    'Ningún patrón que se dejara fuera haría sobrevivir algo.',
    'Nenhum padrão que se deixasse de fora faria algo sobreviver.',
  ],
  'Without {0} {1} would survive.': [
    'Sin {0} {1|sobreviviría|sobrevivirían} {1}.',
    'Sem {0} {1|sobreviveria|sobreviveriam} {1}.',
  ],
  ', or without ': [', o sin ', ', ou sem '],
  'The nearest misses {0}: {1}.': [
    'La más cercana falla en {0}: {1}.',
    'A mais próxima falha em {0}: {1}.',
  ],
  'The nearest {0} miss {1}.': [
    'Las {0} más cercanas fallan en {1}.',
    'As {0} mais próximas falham em {1}.',
  ],
  '{0} [{1} to {2}]': ['{0} [de {1} a {2}]', '{0} [de {1} a {2}]'],
  'A pattern rules out a combination if it holds there with no luck that was tried. Below 0 the cases speak for a structure.':
    [
      'Un patrón descarta una combinación si con ninguna suerte de las probadas se cumple en ella. Por debajo de 0 los casos hablan a favor de una estructura.',
      'Um padrão descarta uma combinação se com nenhuma sorte das tentadas vale nela. Abaixo de 0 os casos falam a favor de uma estrutura.',
    ],
};
