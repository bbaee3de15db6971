/**
 * Where the script of a worker stands: beside the module that asks, with its ending, so that sources start
 * sources and built files start built ones. Every worker has a name of its own, because the built command
 * line puts all of them into one folder.
 * @param asking - `import.meta.url` of a module in the same folder
 */
export const workerFile = (name: `${string}Worker`, asking: string): URL =>
  new URL(`${name}${asking.slice(asking.lastIndexOf('.'))}`, asking);
