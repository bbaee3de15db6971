/** A small scenario that uses most of the format; broken in a thousand ways by the fuzzers. */
export const example = `id: small
name: A small government
months: 30
start: 6
segments: [youth, { id: elderly, population: 3 }]
services: [training, care, policing]
needs:
  youth: { training: 2, policing: { mean: 1, spread: 0.3 } }
  elderly: { care: 3 }
goals:
  - id: young
    weight: 2
    complementarity: -1
    cells: [{ segment: youth, services: all }]
  - id: old
    weight: 1
    cells: [{ segment: elderly, service: care, weight: 2 }]
ministries:
  - id: labour
    culture: { mean: 0.4, spread: 0.1 }
    home: training
    layers: 1
    units:
      - id: jobs
        capacity: 3
        competence: { training: 0.9 }
        priorities: { young: 1 }
        ideals: { young: 0.3 }
        mandates:
          - { service: training, segments: all, turf: 0.8 }
          - { service: care, segment: elderly }
  - id: interior
    trustInCentre: 0.5
    units:
      - id: police
        mandates: [{ segment: youth, services: [policing, training] }]
trust: [{ between: [labour, interior], trust: 0.2 }]
merger: [labour, interior]
parameters: { staff: 4 }
regimes:
  - id: mine
    extends: cog
    without: [stocktake]
    centre: { staff: 3 }
    forums:
      - { kind: committee, id: summit, goals: all, each: false, chair: { peer: labour }, every: 3 }
`;
