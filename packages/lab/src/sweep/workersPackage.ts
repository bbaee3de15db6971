import { pathToFileURL } from 'node:url';
import { InputError, modelVersion } from '@joined-up/core';
import { optional } from '../optional/optional.ts';
import { program } from '../provenance/machine.ts';
import { modelCode } from '../provenance/modelCode.ts';
import type { WorkersAddress } from './workersAddress.ts';

type WorkersPackage = typeof import('@joined-up/workers');

const NAME = '@joined-up/workers';

/** The package that knows Redis, which few need. @throws {InputError} with the line that installs it */
export async function workersPackage(purpose: string): Promise<WorkersPackage> {
  const found = optional(purpose, [NAME], 'use threads of this machine');
  return (await import(pathToFileURL(found.resolve(NAME)).href)) as WorkersPackage;
}

/** What runs here, for those elsewhere. */
export const programHere = (): {
  readonly model: string;
  readonly code: string;
  readonly lockfile: string;
} => ({
  model: modelVersion,
  code: modelCode(),
  lockfile: program().lockfile ?? '',
});

/** As it is told: `model 2.0.0 (code 0123456789abcdef, lockfile 01234567)`. */
export const programTold = ({ model, code, lockfile }: ReturnType<typeof programHere>): string =>
  `model ${model} (code ${code}, lockfile ${lockfile.slice(0, 8) || 'none'})`;

/** The server cannot be used: nothing is wrong with what is kept. */
export class NoServer extends InputError {}

/** What is wrong with a server, for its user. */
export function unreachable(purpose: string, { told }: WorkersAddress, error: Error): NoServer {
  const locked = /NOAUTH|WRONGPASS|invalid password|without any password/i.test(error.message);
  return new NoServer(purpose, [
    {
      path: told,
      expected: locked ? 'its password' : 'a Redis server that answers',
      found: error.message,
      mend: locked
        ? 'set JOINED_UP_REDIS_PASSWORD, or write redis://:password@server'
        : "start one, e.g. with 'redis-server', and look at the address",
    },
  ]);
}
