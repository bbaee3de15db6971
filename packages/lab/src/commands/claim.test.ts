import { describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

describe('joined-up claim', () => {
  it('lists the claims', async () => {
    const { code, out } = await inThisProcess('claim');
    expect(code).toBe(0);
    expect(out).toMatch(/C04 +Superministry/);
  });

  it('tries one, and says the same twice', async () => {
    const words = ['claim', 'c06', '--worlds', '3', '--seeds', '2', '--months', '14', '--quiet'];
    const { code, out } = await inThisProcess(...words);
    expect(code).toBe(0);
    expect(out).toMatch(/Mission clarity lower: (SUPPORTED|CONDITIONAL|NOT SUPPORTED|BARELY DIFFERS)/);
    expect((await inThisProcess(...words)).out).toBe(out);
  }, 60_000);

  it('finds out before any run that a file cannot be written', async () => {
    const { code, complaint } = await inThisProcess('claim', 'C06', '--worlds', '1000000', '--out', '/dev/null/worlds.csv');
    expect(code).toBe(2);
    expect(complaint).toMatch(/expected a place where a file can be written/);
  });

  it('tells everything wrong at once', async () => {
    const { code, complaint } = await inThisProcess('claim', 'C7', '--worlds', '0', '--seeds', 'many');
    expect(code).toBe(2);
    for (const part of ["'C7'", '--worlds', '--seeds']) expect(complaint).toContain(part);
  });
});
