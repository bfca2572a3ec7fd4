/** Writes words on a canvas, letter by letter where the face comes in slices that cannot shape together. */

/**
 * The voiced marks of half-width kana (ﾞ ﾟ) join the letter before them into one shape. Where the two lie in different slices of
 * the face no slice has the whole shape and a browser draws boxes, so the marks are written by themselves.
 */
const APART = /(?=[\uFF9E\uFF9F])|(?<=[\uFF9E\uFF9F])/u;

/** Writes as `strokeText` or `fillText` would, honouring `textAlign`. */
export function write(
  ctx: CanvasRenderingContext2D,
  how: "strokeText" | "fillText",
  text: string,
  x: number,
  y: number,
): void {
  const pieces = text.split(APART);
  if (pieces.length === 1) {
    ctx[how](text, x, y);
    return;
  }
  const widths = pieces.map((piece) => ctx.measureText(piece).width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { textAlign } = ctx;
  let pen = textAlign === "center" ? x - whole / 2 : textAlign === "right" ? x - whole : x;
  ctx.textAlign = "left";
  pieces.forEach((piece, index) => {
    ctx[how](piece, pen, y);
    pen += widths[index] ?? 0;
  });
  ctx.textAlign = textAlign;
}
