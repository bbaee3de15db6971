let address: string | undefined;

/** A worker that is the engine's script of this page, from memory: there is no file beside this one. */
export function makeWorker(): Worker {
  address ??= URL.createObjectURL(
    new Blob([document.getElementById('engine')!.textContent], { type: 'text/javascript' }),
  );
  return new Worker(address);
}
