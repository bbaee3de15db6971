import { SingleBar } from 'cli-progress';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { guardTerminal, steering } from './guardTerminal.ts';

let written: string;
const { write } = process.stderr;
beforeEach(() => {
  written = '';
  process.stderr.write = ((chunk: Uint8Array | string) => {
    written += String(chunk);
    return true;
  }) as typeof write;
});
afterEach(() => {
  process.stderr.write = write;
});

it('spells out what would steer the terminal, whoever writes it, and as bytes too', () => {
  const release = guardTerminal();
  process.stderr.write('\u001b[2J');
  process.stderr.write(Buffer.from('ñ\u202e\n'));
  release();
  process.stderr.write('\u001b[0m');
  expect(written).toBe('\\u001b[2Jñ\\u202e\n\u001b[0m');
});

it('lets a bar move the cursor', () => {
  const release = guardTerminal();
  const stream = steering(process.stderr);
  Object.defineProperty(stream, 'isTTY', { value: true });
  const bar = new SingleBar({ format: '{bar} {value}', stream, hideCursor: true });
  bar.start(10, 3);
  bar.stop();
  release();
  expect(written).toContain('\u001b[');
  expect(written).not.toContain('\\u001b');
});
