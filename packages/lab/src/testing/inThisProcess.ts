import { vi } from 'vitest';
import { program } from '../program.ts';
import { speak } from '../words/language.ts';
import type { Ending } from './joinedUp.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs the program in this process: a hundred times as fast as in its own. One at a time. */
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
    // Reset the language, as its own process would have ended.
    speak('en');
    // Remove its listeners, as its own process would have ended: Node warns after eleven.
    SIGNALS.forEach((signal, s) => {
      for (const listener of process.rawListeners(signal) as (() => void)[])
        if (!before[s].includes(listener)) process.off(signal, listener);
    });
  }
}
