import { execFileSync } from 'node:child_process';

/** Pythons to look for; JOINED_UP_PYTHON may name one. */
export const pythons = [process.env.JOINED_UP_PYTHON ?? [], 'python3', '/usr/bin/python3'].flat();

const program = `import json, pkgutil, sys
print(json.dumps([*sys.builtin_module_names, *(module.name for module in pkgutil.iter_modules())]))`;

/** Modules that a Python can import, asked once; none where there is no such Python. */
const modules = new Map<string, readonly string[]>();
function modulesOf(python: string): readonly string[] {
  let found = modules.get(python);
  if (found === undefined) {
    try {
      found = JSON.parse(
        execFileSync(python, ['-c', program], { encoding: 'utf8', stdio: 'pipe' }),
      ) as string[];
    } catch {
      found = [];
    }
    modules.set(python, found);
  }
  return found;
}

/** The first Python that has these modules, of each list at least one. */
export const pythonWith = (...needs: readonly (string | readonly string[])[]): string | undefined =>
  pythons.find((python) =>
    needs.every((need) => [need].flat().some((name) => modulesOf(python).includes(name))),
  );
