import { modelVersion } from '@joined-up/core';
import { whereItHolds, type Column, type Finding, type TriedClaim } from '@joined-up/lab';
import type { Question } from '@joined-up/claims';
import type { ClaimWord } from '@joined-up/statistics';

/** A tried claim, stored in `results.json`. */
export interface ClaimResult {
  readonly id: string;
  readonly words: string;
  readonly contrast: string;
  readonly doubted: boolean;
  /** Day on which it was run, and what it was run with. */
  readonly date: string;
  readonly model: string;
  readonly scenario: string;
  readonly worlds: number;
  readonly seeds: number;
  readonly findings: readonly FindingResult[];
  readonly tables: readonly TableResult[];
}

export interface FindingResult {
  readonly id: string;
  /** As in 'Outcome rises, then falls along committees'. */
  readonly asked: string;
  readonly verdict: ClaimWord;
  readonly firm: boolean;
  readonly worlds: number;
  readonly share: number;
  /** Mean effect with its sign, and the smallest that matters. */
  readonly effect: number;
  readonly matters: number;
  /** What it depends on, in sentences; only for a conditional verdict. */
  readonly where: readonly string[];
}

export interface TableResult {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly string[];
  readonly columns: readonly Column[];
  /** Shape [row][column]: mean and interval; `null` where unknown. */
  readonly cells: readonly (readonly (readonly [number, number | null, number | null] | null)[])[];
}

/** The part of a tried claim that is stored. @param date - as in 2026-01-31 */
export function resultOf(tried: TriedClaim, date: string): ClaimResult {
  const {
    claim: { id, words, contrast, doubted = false },
    scenario,
    worlds,
    seeds,
    findings,
    reports,
  } = tried;
  return {
    id,
    words,
    contrast,
    doubted,
    date,
    model: modelVersion,
    scenario,
    worlds: worlds.length,
    seeds,
    findings: findings.map((finding) => findingResult(tried, finding)),
    tables: reports.map(({ account: { title, head, rows, columns }, cells }) => ({
      title,
      head,
      rows,
      columns,
      cells: cells.map((row) =>
        row.map(({ mean, low, high }) =>
          Number.isNaN(mean) ? null : ([short(mean), finite(low), finite(high)] as const),
        ),
      ),
    })),
  };
}

function findingResult(tried: TriedClaim, finding: Finding): FindingResult {
  const {
    question,
    matters,
    verdict: { verdict, firm, worlds, share, mean },
  } = finding;
  const where = verdict === 'conditional' ? whereItHolds(tried, finding) : undefined;
  const { tree, box } = where ?? {};
  const { id, direction } = question;
  return {
    id,
    asked: askedOf(question),
    verdict,
    firm,
    worlds,
    share,
    effect: short(direction === 'higher' ? mean : -mean),
    matters: short(matters),
    where: [
      ...(tree !== undefined && tree.leaves.length > 1 ? tree.leaves.map(({ sentence }) => sentence) : []),
      ...(box !== undefined && box.box.limits.length > 0 ? [`densest box: ${box.sentence}`] : []),
    ],
  };
}

/** The question to worlds, in words. */
export const askedOf = ({ measure, says }: Question): string => `${measure.name} ${says}`;

/** Four digits, more than this number of worlds can tell. */
const short = (value: number): number => Number(value.toPrecision(4));
const finite = (value: number): number | null => (Number.isFinite(value) ? short(value) : null);

/** Verdicts that changed, in sentences; also questions that are new or gone. */
export function changes(before: readonly ClaimResult[], after: readonly ClaimResult[]): string[] {
  return after.flatMap((now) => {
    const old = before.find(({ id }) => id === now.id);
    if (old === undefined) return [`${now.id}: not run before`];
    return [
      ...now.findings.flatMap(({ id, asked, verdict }) => {
        const was = old.findings.find((finding) => finding.id === id);
        if (was === undefined) return [`${now.id} ${asked}: not asked before; is ${verdict}`];
        return was.verdict === verdict ? [] : [`${now.id} ${asked}: was ${was.verdict}, is ${verdict}`];
      }),
      ...old.findings
        .filter(({ id }) => now.findings.every((finding) => finding.id !== id))
        .map(({ asked }) => `${now.id} ${asked}: no longer asked`),
    ];
  });
}
