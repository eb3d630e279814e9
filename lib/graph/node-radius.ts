/** Radius of a node in pixels: area by papers, and never too small to point at. */
export const nodeRadius = (support: number): number => Math.max(4, 0.66 * Math.sqrt(support))
