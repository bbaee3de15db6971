import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { shortForm } from '../shortForm.ts';
import { describe as described } from '../../site/stage/declaration.ts';
import { faces, groupsOf, type Exported } from '../../site/stage/faces.ts';
import { root, textOf } from '../../site/stage/place.ts';

const out = join(root, 'out');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(out, 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const exportsOf = (face: string): Exported[] =>
  groupsOf(faces[face]).flatMap((group) => [...group.exports]);

/** Packages to import an example's names from, after its own. */
const USUAL = ['@joined-up/core', '@joined-up/scenarios', '@joined-up/lab'];

/** Imports for the names that an example uses and does not declare. */
function importsFor(code: string, own: string): string {
  const told = new Set<string>();
  const lines = [own, ...USUAL].flatMap((face) =>
    exportsOf(face)
      .filter(({ name }) => new RegExp(`(?<![.\\w'])${name}(?![\\w:'])`).test(code))
      .filter(({ name }) => !new RegExp(`(?:const|let|function) ${name}\\b`).test(code))
      .filter(({ name }) => !told.has(name) && told.add(name))
      .map((exported) => {
        const isType = ['interface', 'type'].includes(described(exported).kind);
        return `import { ${isType ? 'type ' : ''}${exported.name} } from '${join(root, faces[face])}';`;
      }),
  );
  return lines.join('\n');
}

const examples = Object.keys(faces).flatMap((face) =>
  exportsOf(face).flatMap((exported) =>
    described(exported)
      .tags.filter(({ name }) => name === 'example')
      .map(({ text }) => ({ face, name: exported.name, text })),
  ),
);

/** Runs a script in its own folder. @returns its exports */
async function run(name: string, code: string): Promise<{ found?: unknown; expected?: unknown }> {
  const place = mkdtempSync(join(folder, `${name}-`));
  // A file that an example reads.
  mkdirSync(join(place, 'governments'));
  const government = /`\n?(id: city[^`]*)`/.exec(textOf('site/scripts/own-government.ts'))![1];
  writeFileSync(join(place, 'governments/mine.yaml'), government);
  const script = join(place, 'example.ts');
  writeFileSync(script, `${shortForm(code)}\nexport {};\n`);
  const before = process.cwd();
  process.chdir(place);
  try {
    return (await import(script)) as { found?: unknown; expected?: unknown };
  } finally {
    process.chdir(before);
  }
}

it('are there for what one begins with', () => {
  const names = new Set(examples.map(({ name }) => name));
  for (const name of [
    'simulate',
    'prepare',
    'branch',
    'schedule',
    'governed',
    'Behaviour',
    'readScenario',
    'experiment',
    'study',
    'pairedDifference',
  ])
    expect(names).toContain(name);
});

/** Numbers without their last digits, which rounding may change. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? value.toFixed(12) : value);

it.each(examples)('the example of $name ($face) runs', async ({ face, name, text }) => {
  const [, expression, value] = /^`(.+)` \/\/ (.+)$/.exec(text) ?? [];
  const code =
    expression === undefined
      ? text.replaceAll(/^```(?:ts)?$/gm, '')
      : `export const found = ${expression};\nexport const expected = ${value};`;
  const { found, expected } = await run(name, `${importsFor(code, face)}\n${code}`);
  expect(rounded(found)).toEqual(rounded(expected));
});

const pages = readdirSync(join(root, 'site/pages'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...textOf(`site/pages/${path}`).matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => ({ path, code })),
  )
  // Leave out code that needs a browser's page.
  .filter(({ code }) => !code.includes('document.'));

it.each(pages)('the code in $path runs', async ({ path, code }) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await run(path.replaceAll(/\W/g, '-'), code);
    expect(log.mock.calls.length + write.mock.calls.length).toBeGreaterThan(0);
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
});
