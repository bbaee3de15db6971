import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inThisProcess } from '../../packages/lab/src/testing/inThisProcess.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
/** What stands between backticks: names, commands, files. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, words]) => words);

describe('docs/reliability.md', () => {
  const page = read('docs/reliability.md');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|promise)/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));

  it('has a command for each promise', () => {
    expect(rows.length).toBeGreaterThan(10);
    const without = rows.filter(([, proof]) => !/^`(V|pnpm|joined-up) [^`]+`$/.test(proof));
    expect(without).toEqual([]);
  });

  it('names only test files and folders that are there', () => {
    const files = quoted(page).flatMap((words) =>
      words.startsWith('V ') ? words.split(' ').slice(1) : [],
    );
    expect(files.length).toBeGreaterThan(rows.length);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it('names only commands and options that there are', async () => {
    const ours = quoted(page).filter((words) => words.startsWith('joined-up '));
    expect(ours.length).toBeGreaterThan(1);
    for (const words of ours) {
      const [, command, ...rest] = words.split(' ');
      const { code, out } = await inThisProcess(command, '--help');
      const unknown = rest.filter((word) => word.startsWith('--') && !out.includes(word));
      expect({ words, code, unknown }).toEqual({ words, code: 0, unknown: [] });
    }
    const others = quoted(page).filter((words) => words.startsWith('pnpm '));
    expect(others.filter((words) => !(words.split(' ')[1] in scripts))).toEqual([]);
  });
});

it('SECURITY.md names only tests that are there', () => {
  const files = quoted(read('SECURITY.md')).filter((words) => /^(packages|test)\//.test(words));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
