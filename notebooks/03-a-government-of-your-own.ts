// A government of your own in forty lines: what is left out is drawn from the seed.
//   pnpm tsx notebooks/03-a-government-of-your-own.ts
import { experiment, show } from '@joined-up/lab';

const city = `
id: city
name: A city and its stadiums
segments: [fans, neighbours, youth]
services: [policing, transport, sport, schooling, health]
goals:
  - id: safe-stadiums          # the goal of the deck's joint stocktake
    weight: 3
    cells: [{ segment: fans, services: [policing, transport, sport] }, { segment: neighbours, services: [policing, transport] }]
  - id: young-people
    weight: 2
    cells: [{ segment: youth, services: all }]
ministries:
  - id: security
    culture: 0.3
    home: policing
    units:
      - { id: police, capacity: 3, mandates: [{ service: policing, segments: all }] }
      - { id: prevention, mandates: [{ segment: youth, services: [policing, schooling, sport] }] }
  - id: mobility
    home: transport
    units: [{ id: transit, capacity: 2, mandates: [{ service: transport, segments: all }] }]
  - id: sport
    home: sport
    units: [{ id: leagues, mandates: [{ service: sport, segments: [fans, youth] }, { segment: fans, service: policing }] }]
  - id: education
    home: schooling
    units: [{ id: schools, capacity: 2, mandates: [{ segment: youth, services: [schooling, health, sport] }] }]
  - id: health
    home: health
    units: [{ id: clinics, mandates: [{ segment: youth, service: health }] }]
trust: [{ between: [security, sport], trust: 0.1 }]
`;

const results = experiment({
  scenario: city,
  regimes: ['status-quo', 'stocktakes', 'peer-committees'],
  seeds: 40,
});
console.log(String(results));
show(results.chart('outcome'), 'out/city.svg');
