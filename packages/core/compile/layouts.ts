/**
 * Where the fields of a record of records.ts lie: its kind by name, in their order. `number`, `i32`, `boolean`, a column, a list of records
 * or the name of a record.
 */
export type Layout = Readonly<Record<string, string>>;

/** Layouts of all interfaces in a source: fields as AssemblyScript lays them out, in order, each at a multiple of its size. */
export function layoutsOf(text: string): Readonly<Record<string, Layout>> {
  return Object.fromEntries(
    [...text.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [
      name,
      Object.fromEntries(
        [...body.matchAll(/^ {2}(?:readonly )?(\w+): (.*);$/gm)].map(([, field, type]) => [
          field,
          kindOf(type),
        ]),
      ),
    ]),
  );
}

/** `readonly (readonly X[])[]` is `[[X]]`. */
function kindOf(type: string): string {
  const list = /^readonly \(?(.*?)\)?\[\]$/.exec(type);
  if (list !== null) return `[${kindOf(list[1])}]`;
  return /^\w+Array$/.test(type) ? 'column' : type.replace(' | undefined', '');
}
