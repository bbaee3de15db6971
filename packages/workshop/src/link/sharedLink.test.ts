import { describe, expect, it } from 'vitest';
import { pastedSettings, roomAddress, sharedLink } from './sharedLink.ts';

describe('what is shared', () => {
  it('is the settings alone if this page stands on a disk', () => {
    expect(sharedLink('file:///home/ana/joined-up-workshop.html#v=1', undefined, 'v=1&b=cog')).toEqual({
      kind: 'code',
      text: '#v=1&b=cog',
    });
  });
  it('is a link at the address of this page, or at the one that the room was given', () => {
    expect(sharedLink('https://gov.example/w.html#v=1', undefined, 'v=1&b=cog').text).toBe(
      'https://gov.example/w.html#v=1&b=cog',
    );
    expect(sharedLink('file:///w.html', 'http://192.168.4.1:8000/w.html', 'v=1').text).toBe(
      'http://192.168.4.1:8000/w.html#v=1',
    );
  });
});

describe('the address of a room', () => {
  it('is one that a phone can open', () => {
    expect(
      [
        ' http://192.168.4.1:8000/w.html#v=1 ',
        'https://gov.example',
        'gov.example',
        'file:///w.html',
        'http://',
        'http://a b/c',
        '',
      ].map(roomAddress),
    ).toEqual([
      'http://192.168.4.1:8000/w.html',
      'https://gov.example',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what somebody pasted', () => {
  it('may be a link, a code, or broken over lines', () => {
    expect(
      ['file:///C:/w.html#v=1&b=cog', '#v=1&b=cog', 'v=1&b=cog', '  #v=1\n&b=cog '].map(pastedSettings),
    ).toEqual(Array(4).fill('v=1&b=cog'));
  });
});
