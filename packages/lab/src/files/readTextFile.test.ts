import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@joined-up/core';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile } from './readTextFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(content: string | Uint8Array): { text: string | undefined; problems: readonly Problem[] } {
  const file = join(folder, 'file.yaml');
  writeFileSync(file, content);
  const problems: Problem[] = [];
  return { text: readTextFile(file, 1000, problems), problems };
}

describe('readTextFile', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(read('name: Educación').text).toBe('name: Educación');
    expect(read('\uFEFFname: Educación').text).toBe('name: Educación');
  });

  it.each([
    ['cp1252', Buffer.from('name: Educación', 'latin1'), 'a text in cp1252'],
    ['UTF-16', Buffer.from('\uFEFFname: x', 'utf16le'), 'a text in UTF-16 LE'],
    ['no text', Uint8Array.of(1, 0, 2, 3, 0, 4, 0), 'bytes that are no text'],
  ])('refuses %s, and names it', (_, content, found) => {
    expect(read(content)).toMatchObject({
      text: undefined,
      problems: [{ found, mend: 'save it as UTF-8' }],
    });
  });

  it('refuses what is too large before it reads it', () =>
    expect(read('x'.repeat(1001)).problems).toMatchObject([{ found: '1001 bytes' }]));

  it.skipIf(process.platform === 'win32')('refuses a device that has no end', () => {
    const problems: Problem[] = [];
    expect(readTextFile('/dev/zero', 1000, problems)).toBeUndefined();
    expect(problems).toMatchObject([{ path: '/dev/zero', found: 'no plain file' }]);
  });
});
