/** Where something is kept: on this computer for good, or in this tab until it is closed. */
type Where = 'computer' | 'tab';

const storageOf = (where: Where): Storage => (where === 'tab' ? sessionStorage : localStorage);

/** Keeps something small, if the browser allows it. @returns whether it was kept */
export function keep(name: string, value: unknown, where: Where = 'computer'): boolean {
  try {
    if (value === undefined) storageOf(where).removeItem(`joined-up.${name}`);
    else storageOf(where).setItem(`joined-up.${name}`, JSON.stringify(value));
    return true;
  } catch {
    /* Storage is refused or full: the app works without it. */
    return false;
  }
}

/** What was kept; `undefined` if there is nothing, or if the browser refuses. */
export function kept<Value>(name: string, where: Where = 'computer'): Value | undefined {
  try {
    const text = storageOf(where).getItem(`joined-up.${name}`);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}
