import { interfacesOf, nameOf } from '../packages/core/compile/node.ts';
import { sourceFile } from '../packages/core/compile/source.ts';
import { table } from './table.ts';

/** The interfaces of a run, with their files and meanings. */
const INTERFACES = [
  ['World', 'government/world.ts', 'what stays the same, whatever the regime'],
  ['State', 'state/state.ts', 'all that changes, and all that a snapshot keeps'],
  ['Arrangement', 'regimes/arrangement.ts', 'who belongs to whom now, and which forums stand'],
  ['Month', 'simulate/month.ts', 'notes of the month under way'],
] as const;

/**
 * Every field of a run, as the code declares it: a comment holds for the fields below it up to the next
 * comment or empty line.
 */
export const fieldTables = (): string =>
  INTERFACES.map(
    ([name, path, what]) =>
      `**\`${name}\`** (\`${path}\`): ${what}\n\n${table(['fields', 'kind', 'what they are'], rowsOf(name, path))}`,
  ).join('\n\n');

function rowsOf(name: string, path: string): string[][] {
  const { text, body } = sourceFile(path);
  const declared = interfacesOf(body).find(({ id }) => id.name === name);
  if (declared === undefined)
    throw new Error(`${path} has no interface ${name} any more: see docs/fields.ts`);
  const rows: { names: string[]; kinds: Set<string>; meaning: string }[] = [];
  let end = declared.body.start + 1;
  for (const field of declared.body.body) {
    if (field.type !== 'TSPropertySignature' || field.typeAnnotation === null)
      throw new Error(`${path}: ${name} has something that is no field: see docs/fields.ts`);
    const before = text.slice(end, field.start);
    const comment = /\/\*\*([^]*?)\*\//.exec(before)?.[1];
    end = field.end;
    if (rows.length === 0 || comment !== undefined || /\n\s*\n/.test(before))
      rows.push({ names: [], kinds: new Set(), meaning: plain(comment ?? '') });
    const row = rows.at(-1)!;
    row.names.push(`\`${nameOf(field.key)}\``);
    row.kinds.add(kindOf(text.slice(field.typeAnnotation.typeAnnotation.start, field.typeAnnotation.end)));
  }
  return rows.map(({ names, kinds, meaning }) => [names.join(', '), [...kinds].join(', '), meaning]);
}

/** A comment without its stars, on one line. */
const plain = (comment: string): string =>
  comment
    .replaceAll(/^\s*\* ?/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const KINDS: Readonly<Record<string, string>> = {
  i32: 'whole number',
  number: 'number',
  Float64Array: 'column of numbers',
  Int32Array: 'column of whole numbers',
  Uint8Array: 'column of 0 and 1',
};
const kindOf = (type: string): string => KINDS[type] ?? `\`${type.replaceAll(/\s+/g, ' ')}\``;
