/** A government in few lines, for tests: everything that the format can hold, once. */
export const example = `
id: small
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
regimes:
  - id: ours
    extends: cog
    without: [stocktake]
    centre: { staff: 3 }
    forums:
      - { kind: committee, id: summit, goals: all, chair: { peer: labour }, every: 3 }
`.trimStart();

/** The same without needs and numbers: all of it is drawn as in ODD §5. */
export const bare = `
id: bare
segments: [youth]
services: [training, care]
goals: [{ id: young, cells: [{ segment: youth, services: all }] }]
ministries:
  - { id: labour, home: training, units: [{ id: jobs, mandates: [{ segments: all, services: all }] }] }
  - { id: health, home: care, units: [{ id: clinics, mandates: [{ segment: youth, service: care }] }] }
`.trimStart();
