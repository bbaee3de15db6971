import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, modelVersion } from '@joined-up/core';
import { optional, type Loader } from '../optional/optional.ts';
import { program } from '../provenance/machine.ts';
import { modelCode } from '../provenance/modelCode.ts';
import type { WorkersAddress } from './workersAddress.ts';

type WorkersPackage = typeof import('@joined-up/workers');

const NAME = '@joined-up/workers';

/** The package that uses Redis, which few need. @throws {InputError} with the line that installs it */
export async function workersPackage(purpose: string): Promise<WorkersPackage> {
  const found = optional(purpose, [NAME], 'use threads of this machine');
  const file = entryFor(import.meta.url, found);
  return (await import(pathToFileURL(file).href)) as WorkersPackage;
}

/**
 * The package's entry. Inside the workspace that is a source, which a built program cannot run, so it
 * takes the built file.
 * @param asking - URL of the module that asks
 */
export function entryFor(asking: string, found: Loader): string {
  const entry = found.resolve(NAME);
  if (!entry.endsWith('.ts') || asking.endsWith('.ts')) return entry;
  const about = `${NAME}/package.json`;
  const { publishConfig } = found(about) as PublishedLater;
  return join(dirname(found.resolve(about)), publishConfig.exports['.'].default);
}

interface PublishedLater {
  readonly publishConfig: { readonly exports: { readonly '.': { readonly default: string } } };
}

/** The program that runs here, to compare with those elsewhere. */
export const programHere = (): {
  readonly model: string;
  readonly code: string;
  readonly lockfile: string;
} => ({
  model: modelVersion,
  code: modelCode(),
  lockfile: program().lockfile ?? '',
});

/** For messages: `model 2.0.0 (code 0123456789abcdef, lockfile 01234567)`. */
export const programTold = ({ model, code, lockfile }: ReturnType<typeof programHere>): string =>
  `model ${model} (code ${code}, lockfile ${lockfile.slice(0, 8) || 'none'})`;

/** The server cannot be used; stored results are fine. */
export class NoServer extends InputError {}

/** The error for a server that cannot be used. */
export function unreachable(purpose: string, { told }: WorkersAddress, { message }: Error): NoServer {
  const { expected, mend } = hindrance(message);
  return new NoServer(purpose, [{ path: told, expected, found: message, mend }]);
}

function hindrance(message: string): { readonly expected: string; readonly mend: string } {
  if (/NOAUTH|WRONGPASS|invalid password|without any password/i.test(message))
    return {
      expected: 'its password',
      mend: 'set JOINED_UP_REDIS_PASSWORD, or write redis://:password@server',
    };
  if (/certificate/i.test(message))
    return {
      expected: 'a certificate that this machine trusts',
      mend: 'name the file of the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS',
    };
  return {
    expected: 'a Redis server that answers',
    mend: "start one, e.g. with 'redis-server', and look at the address",
  };
}
