import { nearest } from '@joined-up/core';
import { dialOf, dials, fit, type DialId, type DialValue } from '../setting/dials.ts';
import type { GovernmentName } from '../setting/governments.ts';
import { dialsAtStart, since, type Setting } from '../setting/setting.ts';
import { startNames, type StartName } from '../setting/startNames.ts';
import { starts } from '../setting/starts.ts';
import type { LinkProblem } from './linkProblem.ts';

/** A setting in a link: its start and what differs, e.g. `cog,b.4,c6`: backing 0.4, six committees. */
export const encodeSetting = ({ start, changes }: Setting): string =>
  [start, ...Object.entries(changes).map(([id, value]) => encodeDial(id as DialId, value))].join(',');

export function encodeDial(id: DialId, value: DialValue): string {
  const dial = dialOf(id);
  switch (dial.kind) {
    case 'switch':
      return `${dial.key}${Number(value)}`;
    case 'choice':
      return `${dial.key}${dial.options.indexOf(value as string)}`;
    case 'number':
      return `${dial.key}${String(value).replace(/^(-?)0\./, '$1.')}`;
  }
}

/**
 * Reads a setting as far as possible; what cannot be read stays as the start has it and is added to
 * `problems`.
 */
export function decodeSetting(
  text: string,
  government: GovernmentName,
  otherwise: StartName,
  problems: LinkProblem[],
): Setting {
  const [name, ...parts] = text.split(',');
  let start = otherwise;
  if (Object.hasOwn(starts, name)) start = name as StartName;
  else
    problems.push({
      kind: 'unknown-start',
      found: name.slice(0, 40),
      near: nearest(name, startNames),
      used: otherwise,
    });
  const values: Record<string, DialValue> = { ...dialsAtStart(government, start) };
  for (const part of parts) {
    const [, key, digits] = /^([a-z]+)(-?(?:\d+\.?\d*|\.\d+))$/.exec(part) ?? [];
    const dial = dials.find((candidate) => candidate.key === key);
    if (dial === undefined) {
      problems.push({ kind: 'unknown-dial', found: part.slice(0, 40) });
      continue;
    }
    const number = Number(digits);
    const value =
      dial.kind === 'switch'
        ? number === 0 || number === 1
          ? number === 1
          : undefined
        : dial.kind === 'choice'
          ? (dial.options as readonly string[])[number]
          : number;
    const fitting = fit(dial, value);
    if (fitting === undefined || (dial.kind === 'number' && fitting !== number))
      problems.push({
        kind: 'bad-value',
        dial: dial.id,
        found: digits,
        used: fitting ?? values[dial.id],
      });
    if (fitting !== undefined) values[dial.id] = fitting;
  }
  if (
    values.centre === false &&
    (values.chair !== 'peer' || values.stocktake === true || values.sharedGoals === true)
  ) {
    problems.push({ kind: 'needs-centre', found: text.slice(0, 40) });
    values.centre = true;
  }
  return since(government, start, values as never);
}
