import { parameterAt } from '../setting/dial.ts';
import { dials, fit, type DialValue } from '../setting/dials.ts';
import { encodeDial } from './settingText.ts';

/** Parameters of a world as a link writes them. */
export interface DialsOfWorld {
  /** To append to the start of a setting: `,q.4,o.2`. Values are rounded to the steps of their dials. */
  readonly text: string;
  /** Parameters that no dial sets. */
  readonly left: readonly string[];
}

/**
 * Parameters of a world as dials in a link.
 * @param parameters - values by name
 * @example `dialsOfWorld({ culture: 0.4, noticing: 0.3 })` // { text: ',q.4', left: ['noticing'] }
 */
export function dialsOfWorld(parameters: Readonly<Record<string, number>>): DialsOfWorld {
  const texts: string[] = [];
  const left: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const dial = dials.find((one) => parameterAt(one, one.standard)?.[0] === name);
    const asked: DialValue | undefined =
      dial?.kind === 'choice' ? ((dial.options as readonly string[])[value] as DialValue) : value;
    const fitting = dial === undefined ? undefined : fit(dial, asked);
    if (dial === undefined || fitting === undefined) left.push(name);
    else texts.push(`,${encodeDial(dial.id, fitting)}`);
  }
  return { text: texts.join(''), left };
}
