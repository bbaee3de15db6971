import { InputError, visible, type Problem } from '@joined-up/core';
import { importWords, mappingFile, type MappingFile, type TableImport } from '@joined-up/scenarios';
import { Document, visit } from 'yaml';
import { readTextFile } from '../files/readTextFile.ts';
import { yamlText } from '../study/yamlText.ts';

const MOST_BYTES = 5_000_000;
const KIND = { name: 'a mapping file', keys: 'columns, names that are joined, goals' };

/**
 * A mapping file, as the first import wrote it and a person edited it.
 * @throws {InputError} naming everything that is wrong with it
 */
export function readMapping(file: string): MappingFile {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('mapping', problems);
  // A file with nothing but comments is an empty mapping.
  const value = /^[^#\s]/m.test(text) ? yamlText(text, file, KIND).value : {};
  const read = mappingFile.safeParse(value);
  if (read.success) return read.data;
  throw new InputError(
    file,
    read.error.issues.slice(0, 20).map(({ path, message, code }) => ({
      path: path.map(String).join('.'),
      expected:
        code === 'unrecognized_keys' ? 'only keys that mean something here' : 'what the import wrote there',
      found: message,
      mend: 'delete the file to have it written anew',
    })),
  );
}

/**
 * A mapping to edit by hand, with comments in the language of the government; goals that were not chosen
 * are included as comments.
 */
export function mappingText(
  {
    mapping,
    chosen,
    file,
    proposed,
  }: Pick<TableImport, 'mapping' | 'chosen' | 'proposed'> & {
    readonly file: Pick<TableImport['file'], 'goals'>;
  },
  table: string,
): string {
  const goals = proposed.slice(0, file.goals.length).map(({ name, services, people }) => ({
    name,
    ...(services === undefined ? {} : { services }),
    ...(people === undefined ? {} : { people }),
  }));
  const words = importWords[mapping.language ?? 'en'].mapping;
  return `# ${words.about(visible(table))}
# ${words.keys}
${yamlOf(mapping)}${chosen ? '' : `# ${words.goals}\n${yamlOf({ goals }).trimEnd().replace(/^/gm, '# ')}\n`}`;
}

/** YAML of a value; control characters are escaped in double quotes. */
function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && visible(node.value) !== node.value) node.type = 'QUOTE_DOUBLE';
    },
  });
  return visible(document.toString({ lineWidth: 0 }));
}
