/** One name for a cell, whatever its two ids hold. */
export const cellName = (cell: { readonly segment: string; readonly service: string }): string => JSON.stringify([cell.segment, cell.service]);
