/** What is handed on: a link that any device can follow, or, where there is none, the settings alone as a code. */
export interface SharedLink {
  readonly kind: 'link' | 'code';
  readonly text: string;
}

/**
 * @param here - address of this page; one on a disk (`file:`) leads nowhere from another device
 * @param room - the address at which somebody shares this page, if there is one
 * @param settings - the part after `#`
 */
export function sharedLink(here: string, room: string | undefined, settings: string): SharedLink {
  const address = room ?? (/^https?:/i.test(here) ? here : undefined);
  return address === undefined
    ? { kind: 'code', text: `#${settings}` }
    : { kind: 'link', text: `${address.split('#')[0]}#${settings}` };
}

/** The address that somebody typed, without settings; nothing if it is none that a phone could open. */
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
