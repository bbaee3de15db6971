import { expect, it } from 'vitest';
import { readWorkersAddress } from './workersAddress.ts';

const read = (text: string, password?: string) =>
  readWorkersAddress(text, '--workers', { JOINED_UP_REDIS_PASSWORD: password });

it('needs no password on this machine', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.0.1:7000', '[::1]:6379'])
    expect(read(`redis://${host}`)).toEqual({ url: `redis://${host}`, told: `redis://${host}` });
});

it('needs one elsewhere, in the address or in the environment, and tells it to nobody', () => {
  expect(() => read('redis://lab')).toThrow(/a password, found redis:\/\/lab without one; set JOINED_UP/);
  expect(() => read('redis://127.0.0.1.evil.org')).toThrow(/a password/);
  expect(read('rediss://me:secret@lab:6380/2').told).toBe('rediss://lab:6380/2');
  expect(read('redis://lab', 'secret')).toMatchObject({ password: 'secret', told: 'redis://lab' });
  // That of the address counts.
  expect(read('redis://:own@lab', 'secret').password).toBeUndefined();
});

it('refuses what is no address, without telling its password', () => {
  expect(() => read('lab:6379')).toThrow(/an address such as 'redis:/);
  expect(() => read('http://me:secret@lab')).toThrow(/found 'http:\/\/me:…@lab'/);
});
