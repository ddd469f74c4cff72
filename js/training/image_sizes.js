// How many images there are of each kind, for the page and its worker.

/** Generated images in the view, real ones beside them, and images on the walk from one generated image to another. */
export const TILES = 36;
export const REAL = 12;
export const WALK = 25;
/** Images that are measured; the floor has as many real ones. */
export const MEASURED = 512;
