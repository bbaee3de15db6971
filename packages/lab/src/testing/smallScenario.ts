/** The text of a scenario file of one ministry and one need, for tests to use and to break. */
export const smallScenario = `
id: small
name: Small
segments: [poor]
services: [care]
needs: { poor: { care: 1 } }
goals: [{ id: welfare, weight: 1, cells: [{ segment: poor, service: care }] }]
ministries:
  - id: health
    culture: 0.4
    units:
      - { id: clinics, capacity: 1, competence: 0.8, mandates: [{ segment: poor, service: care, turf: 0.5 }] }
`;
