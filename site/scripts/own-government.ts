import { experiment, show } from '@joined-up/lab';

const city = `
id: city
segments: [fans, neighbours]
services: [policing, transport, sport]
goals: [{ id: safe-stadiums, cells: [{ segment: fans, services: all }, { segment: neighbours, service: policing }] }]
ministries:
  - { id: security, units: [{ id: police, capacity: 3, mandates: [{ service: policing, segments: all }] }] }
  - { id: sport, units: [{ id: leagues, mandates: [{ segment: fans, services: [sport, policing, transport] }] }] }`;
const results = experiment({ scenario: city, regimes: ['status-quo', 'stocktakes'], seeds: 40 });
console.log(String(results));
show(results.chart('outcome'), 'out/own-government.svg');
