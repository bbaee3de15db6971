import { visible } from '@joined-up/core';

type Write = typeof process.stdout.write;

/** The original `write` of streams. */
const own = new WeakMap<NodeJS.WriteStream, Write>();

/**
 * Escapes control characters in all output: names in files and folders come from strangers, and libraries
 * repeat them.
 * @returns a function that ends it
 */
export function guardTerminal(): () => void {
  const streams = [process.stdout, process.stderr].filter((stream) => !own.has(stream));
  for (const stream of streams) {
    const write = stream.write;
    own.set(stream, write);
    stream.write = ((chunk: Uint8Array | string, ...rest: never[]) =>
      write.call(
        stream,
        visible(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()),
        ...rest,
      )) as Write;
  }
  return () => {
    for (const stream of streams) {
      stream.write = own.get(stream)!;
      own.delete(stream);
    }
  };
}

/** A stream for what moves the cursor itself, such as a progress bar; it must show nothing from outside. */
export const steering = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
  Object.create(stream, {
    // Some terminals report a width of 0.
    columns: { get: () => stream.columns || 80 },
    write: {
      value: (...words: Parameters<Write>) => (own.get(stream) ?? stream.write).apply(stream, words),
    },
  }) as NodeJS.WriteStream;
