/**
 * URL of the script of a worker: beside the module that asks, with its extension, so that sources start
 * sources and built files start built ones. Names of workers are unique, because the build puts all of
 * them into one folder.
 * @param asking - `import.meta.url` of a module in the same folder
 */
export const workerFile = (name: `${string}Worker`, asking: string): URL =>
  new URL(`${name}${asking.slice(asking.lastIndexOf('.'))}`, asking);
