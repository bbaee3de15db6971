/**
 * A uniform draw in [0, 1): of a place if it is keyed (the same place, the same draw), or the next of a stream.
 * Keyed: `(place) => uniform(luck, entity, place)` of the core. Every function here asks for places 0, 1, 2
 * … in this order.
 */
export type Draw = (place: number) => number;
