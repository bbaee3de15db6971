import type { Cells } from './cells.ts';
import type { Government, Unit } from './government.ts';

/** Units, and the mandates they have in cells that matter. */
export interface Mandates {
  /** Shape [unit]. */
  readonly unit: readonly Unit[];
  readonly unitMinistry: readonly number[];
  /** Where the mandates and the skills of each unit begin, shape [unit + 1]. */
  readonly unitMandates: Int32Array;
  readonly unitSkills: Int32Array;
  /** Shape [mandate]. */
  readonly mandateUnit: readonly number[];
  readonly cell: readonly number[];
  readonly skill: readonly number[];
  readonly turf: readonly number[];
  /** Competence at the start: one for each service that a unit has a mandate in, shape [skill]. */
  readonly competence: readonly number[];
}

export function mandatesOf({ ministries, services }: Government, { placeOf, service }: Cells): Mandates {
  const unit = ministries.flatMap(({ units }) => units);
  const unitMandates = new Int32Array(unit.length + 1);
  const unitSkills = new Int32Array(unit.length + 1);
  const [mandateUnit, cellOf, skill, turf, competence]: number[][] = [[], [], [], [], []];
  const skillIn = new Int32Array(services.length);
  unit.forEach((one, u) => {
    skillIn.fill(-1);
    for (const mandate of one.mandates) {
      const cell = placeOf(mandate);
      if (cell < 0) continue;
      const of = service[cell];
      if (skillIn[of] < 0) skillIn[of] = competence.push(one.competence[services[of].id]) - 1;
      mandateUnit.push(u);
      cellOf.push(cell);
      skill.push(skillIn[of]);
      turf.push(mandate.turf);
    }
    unitMandates[u + 1] = cellOf.length;
    unitSkills[u + 1] = competence.length;
  });
  return {
    unit,
    unitMinistry: ministries.flatMap(({ units }, m) => units.map(() => m)),
    unitMandates,
    unitSkills,
    mandateUnit,
    cell: cellOf,
    skill,
    turf,
    competence,
  };
}
