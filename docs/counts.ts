// How large is the house? Counts of the sources of every package, of this tree or of a commit:
// pnpm docs:counts [commit]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type ESTree } from 'vite';
import { walk, type Node } from '../packages/core/compile/node.ts';
import { table } from './table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [commit] = process.argv.slice(2);

/** Generated files, left out of the counts. */
const generated = /playerScript|explorerScript|(month|kernels)\/compiled\.ts$/;
const ofTests = /\.test\.tsx?$|\/(testing|fixtures)\//;
const isFunction = (node: Node): node is ESTree.Function | ESTree.ArrowFunctionExpression =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';
const MANY = 5;

interface Counts {
  files: number;
  lines: number;
  characters: number;
  exported: number;
  long: number;
}

/** Number of names that a module declares and exports; re-exports count where they are declared. */
function exportedBy(node: Node): number {
  if (node.type !== 'ExportNamedDeclaration') return 0;
  const { declaration, specifiers } = node;
  if (declaration === null) return specifiers.length;
  return declaration.type === 'VariableDeclaration' ? declaration.declarations.length : 1;
}

function count(folder: string): Counts {
  const counts = { files: 0, lines: 0, characters: 0, exported: 0, long: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || ofTests.test(name) || generated.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const body = parseSync(name, text).program.body;
    counts.files++;
    counts.lines += text.split('\n').length - 1;
    counts.characters += text.length;
    if (!name.endsWith('index.ts')) for (const node of body) counts.exported += exportedBy(node);
    walk(body, (node) => {
      if (isFunction(node) && node.params.length > MANY) counts.long++;
      return true;
    });
  }
  return counts;
}

const tree = commit === undefined ? root : mkdtempSync(join(tmpdir(), 'joined-up-counts-'));
try {
  if (commit !== undefined) {
    const archive = execFileSync('git', ['archive', commit, 'packages'], {
      cwd: root,
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['x', '-C', tree], { input: archive });
  }
  const packages = readdirSync(join(tree, 'packages')).filter((name) =>
    readdirSync(join(tree, 'packages', name)).includes('src'),
  );
  const rows = packages.map((name) => [name, ...Object.values(count(join(tree, 'packages', name, 'src')))]);
  const total = rows[0].slice(1).map((_, i) => rows.reduce((sum, row) => sum + Number(row[i + 1]), 0));
  const head = [
    'package',
    'files',
    'lines',
    'characters',
    'exported names',
    `functions of more than ${MANY} arguments`,
  ];
  console.log(table(head, [...rows, ['all', ...total]]));
} finally {
  if (commit !== undefined) rmSync(tree, { recursive: true });
}
