import { vi } from 'vitest';
import { program } from '../program.ts';
import type { Ending } from './joinedUp.ts';

/** What the program would do, without a process of its own: a hundred times as fast. One at a time. */
export async function inThisProcess(...words: string[]): Promise<Ending> {
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  try {
    const code = await program(words);
    const [out, complaint] = streams.map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''));
    return { code, out, complaint };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}
