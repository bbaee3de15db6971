/**
 * Freezes a thing and all that is in it, but typed arrays: what is kept from one run to the next must not
 * change unnoticed. Writing to it throws a TypeError on the spot (modules are strict).
 */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing) || ArrayBuffer.isView(thing))
    return thing;
  Object.freeze(thing);
  // Most properties of a government are numbers and texts.
  for (const key in thing) if (typeof thing[key] === 'object') frozen(thing[key]);
  return thing;
}
