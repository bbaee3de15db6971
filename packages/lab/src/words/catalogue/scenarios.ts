import type { Catalogue } from './entry.ts';

/** Names and descriptions of the governments that come with Joined-Up. */
export const scenarios: Catalogue = {
  'Stylised government': ['Gobierno estilizado', 'Governo estilizado'],
  'Ministries, goals and needs drawn from a seed: 12 ministries of 4 units, 48 cells, 8 goals unless the parameters say otherwise.':
    [
      'Ministerios, metas y necesidades sorteados a partir de una semilla: 12 ministerios de 4 unidades, 48 celdas y 8 metas, salvo que los parámetros digan otra cosa.',
      'Ministérios, metas e necessidades sorteados a partir de uma semente: 12 ministérios de 4 unidades, 48 células e 8 metas, a menos que os parâmetros digam outra coisa.',
    ],
  'United States federal government, 2024': [
    'Gobierno federal de Estados Unidos, 2024',
    'Governo federal dos Estados Unidos, 2024',
  ],
  'Departments, agencies and programmes of the federal programme inventory, seen through five horizontal goals. What is done for whom comes from the inventory; needs, cultures, trust, ideal stances and cabinet weights are not in it and are drawn for each seed.':
    [
      'Departamentos, agencias y programas del inventario federal de programas, vistos a través de cinco metas transversales. Qué se hace y para quién viene del inventario; las necesidades, las culturas, la confianza, las posturas ideales y los pesos del gabinete no están en él y se sortean para cada semilla.',
      'Departamentos, agências e programas do inventário federal de programas, vistos por cinco metas transversais. O que se faz e para quem vem do inventário; as necessidades, as culturas, a confiança, as posições ideais e os pesos do gabinete não estão nele e são sorteados para cada semente.',
    ],
};
