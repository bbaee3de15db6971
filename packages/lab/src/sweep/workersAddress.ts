import { InputError } from '@joined-up/core';

/** The server through which workers and sweeps meet. */
export interface WorkersAddress {
  /** URL for a client; may contain a password. */
  readonly url: string;
  readonly password?: string;
  /** Address for people and files, without name and password. */
  readonly told: string;
}

const VARIABLE = 'JOINED_UP_REDIS_PASSWORD';
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the address of a Redis server. On another machine it must ask for a password, since write access
 * to it decides what results say.
 * @param option - the option, for the message
 * @throws {InputError} if the address cannot be used
 */
export function readWorkersAddress(
  text: string,
  option: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): WorkersAddress {
  const refused = (expected: string, found: string, mend?: string): InputError =>
    new InputError(option, [{ path: '', expected, found, ...(mend === undefined ? {} : { mend }) }]);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^rediss?:$/.test(url.protocol) || url.hostname === '')
    throw refused("an address such as 'redis://127.0.0.1:6379'", `'${text.replace(/:[^:@/]*@/, ':…@')}'`);
  const told = `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
  const password = url.password === '' ? environment[VARIABLE] : undefined;
  if (url.password === '' && !password && !LOOPBACK.test(url.hostname))
    throw refused(
      'a server on this machine, or a password',
      `${told} without one`,
      `set ${VARIABLE}, and requirepass in the server`,
    );
  return { url: text, told, ...(password ? { password } : {}) };
}
