/** What is shared: a link that any device can follow or, without one, the settings as a code. */
export interface SharedLink {
  readonly kind: 'link' | 'code';
  readonly text: string;
}

/**
 * @param here - address of this page; an address on a disk (`file:`) cannot be shared
 * @param room - the address at which a trainer serves this page, if there is one
 * @param settings - the part after `#`
 */
export function sharedLink(here: string, room: string | undefined, settings: string): SharedLink {
  const address = room ?? (/^https?:/i.test(here) ? here : undefined);
  return address === undefined
    ? { kind: 'code', text: `#${settings}` }
    : { kind: 'link', text: `${address.split('#')[0]}#${settings}` };
}

/**
 * The address that somebody typed, without settings; `undefined` if it is not one that a phone could open.
 */
export function roomAddress(typed: string): string | undefined {
  const text = typed.trim().split('#')[0];
  return /^https?:\/\/[^\s/]+(\/\S*)?$/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** The settings in what somebody pasted: a whole link, a code, or a code that lost its `#` on the way. */
export const pastedSettings = (pasted: string): string =>
  pasted
    .trim()
    .replace(/^[^#]*#/, '')
    .replaceAll(/\s/g, '');
