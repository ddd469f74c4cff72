// A set of images as one picture of tiles, row by row.

/** @param {Uint8Array} bytes a PNG @param {{columns: number, side: number, top: number, count: number}} set @returns {Promise<Float32Array>} (count, side, side) flat, in [-1, 1] */
export async function tilesOf(bytes, { columns, side, top, count }) {
  const blob = new Blob([/** @type {any} */ (bytes)], { type: "image/png" });
  const picture = await createImageBitmap(blob, { colorSpaceConversion: "none" });
  const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("the browser gives no canvas to read pixels from");
  context.drawImage(picture, 0, 0);
  const { data, width } = context.getImageData(0, 0, picture.width, picture.height);
  const found = new Float32Array(count * side * side);
  for (let tile = 0, to = 0; tile < count; tile++) {
    const corner = Math.floor(tile / columns) * side * width + (tile % columns) * side;
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) found[to++] = (data[4 * (corner + y * width + x)] * 2) / top - 1;
  }
  return found;
}
