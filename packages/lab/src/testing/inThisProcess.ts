import { vi } from 'vitest';
import { program } from '../program.ts';
import { speak } from '../words/language.ts';
import type { Ending } from './joinedUp.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What the program would do, without a process of its own: a hundred times as fast. One at a time. */
export async function inThisProcess(...words: string[]): Promise<Ending> {
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  const before = SIGNALS.map((signal) => process.rawListeners(signal));
  try {
    const code = await program(words);
    const [out, complaint] = streams.map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''));
    return { code, out, complaint };
  } finally {
    for (const stream of streams) stream.mockRestore();
    // Nor would it have left its language to what comes after it.
    speak('en');
    // A program of its own would have ended, and listen no more: after eleven of them Node warns.
    SIGNALS.forEach((signal, s) => {
      for (const listener of process.rawListeners(signal) as (() => void)[])
        if (!before[s].includes(listener)) process.off(signal, listener);
    });
  }
}
