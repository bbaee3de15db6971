import { visible } from '@joined-up/core';
import type { ScenarioFile } from '../schema/scenarioFile.ts';

/**
 * A scenario as the text of a JSON file: small lists on one line, so that a reader finds a unit on a
 * screen and a change on a line. Control characters are escaped, which in JSON is the same text.
 */
export function scenarioText(file: ScenarioFile): string {
  return `${visible(write(file, ''))}\n`;
}

/** Longest line that a part is written on whole. */
const WIDTH = 160;

function write(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${inner}${JSON.stringify(key)}: ${write(part, inner)}`)
    .join(',\n')}\n${indent}}`;
}
