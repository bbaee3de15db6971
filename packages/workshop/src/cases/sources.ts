/** Sources of the measurements by case; cases without a measurement have none. */
export const sources: Readonly<Record<string, string>> = {
  pernambuco: 'IPEA, Atlas da Violência; IBGE',
  'jobcentre-plus':
    'Bagaria, Petrongolo & Van Reenen, CEP DP 1347; Riley & Rincon-Aznar 2011; Karagiannaki 2007',
  nav: 'Fevang, Markussen & Røed 2014',
  'nhs-targets': 'Propper et al. 2008, 2010; Bevan & Hood 2006',
  'uk-public-service-agreements': 'James & Nakamura 2015',
};
