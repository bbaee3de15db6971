import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { commandLine } from './commandLine.ts';

const words = [
  'compare',
  'my government.yaml',
  '--set',
  'culture=0.3',
  '--question',
  '¿Qué cambia? It\'s $HOME `x` "y"',
  '',
];

it('leaves plain words alone', () =>
  expect(commandLine(['sweep', 'study.yaml', '--out', 'out/a-1', '--shard', '3/64'])).toBe(
    'joined-up sweep study.yaml --out out/a-1 --shard 3/64',
  ));

it.skipIf(process.platform === 'win32')('gives a shell back the same words', () => {
  const said = execFileSync('/bin/sh', ['-c', commandLine(words).replace('joined-up', "printf '%s\\n'")], {
    encoding: 'utf8',
  });
  expect(said).toBe(words.map((word) => `${word}\n`).join(''));
});
