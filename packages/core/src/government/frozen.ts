/**
 * Freezes a thing and all that is in it: what is kept from one run to the next is not changed in between
 * without anybody knowing. Whoever tries gets the error of the language at that very place (in modules,
 * and so in all that imports this).
 */
export function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing) || ArrayBuffer.isView(thing))
    return thing;
  Object.freeze(thing);
  // Most parts of a government are numbers and names.
  for (const key in thing) if (typeof thing[key] === 'object') frozen(thing[key]);
  return thing;
}
