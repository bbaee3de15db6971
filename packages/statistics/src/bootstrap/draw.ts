/**
 * uniform(luck, entity, place)` of the core. Every function here asks for places 0, 1, 2 … in this order.
 * => A uniform draw in [0, 1), either keyed by `place` (equal places, equal draws), such as `(place) =>
 * uniform(luck, entity, place)` with core's `uniform`, or the next of a stream. Every function here asks
 * for places 0, 1, 2, … in order. => uniform(luck, entity, place)` of the core. Every function here asks
 * for places 0, 1, 2 … in this order.
 */
export type Draw = (place: number) => number;
