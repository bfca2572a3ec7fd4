/**
 * Runs in the page before anything else and takes down each animation frame in which a canvas of the page was drawn on or moved.
 * The same for 2D canvases and WebGL; what is drawn aside, on a canvas that is not in the page, does not count.
 */
export function watchPictures() {
  /** @type {PictureWatch} */
  const watch = { first: 0, last: 0, frames: [], inputs: [], longest: 0 };
  window.pictures = watch;
  let drawn = false;
  let isEmpty = true;

  /** @param {object | undefined} prototype @param {readonly string[]} names */
  const hook = (prototype, names) => {
    if (prototype === undefined) return;
    const methods = /** @type {Record<string, unknown>} */ (prototype);
    for (const name of names) {
      const own = methods[name];
      if (typeof own !== "function") continue;
      /** @this {{ canvas?: Node }} @param {unknown[]} words */
      methods[name] = function (...words) {
        if (this.canvas?.isConnected) {
          drawn = true;
          isEmpty = false;
        }
        return own.apply(this, words);
      };
    }
  };
  hook(window.CanvasRenderingContext2D?.prototype, ["fill", "stroke", "drawImage", "fillText", "putImageData"]);
  hook(window.ImageBitmapRenderingContext?.prototype, ["transferFromImageBitmap"]);
  const strokes = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"];
  hook(window.WebGLRenderingContext?.prototype, strokes);
  hook(window.WebGL2RenderingContext?.prototype, strokes);

  new MutationObserver((changes) => {
    // an empty canvas that is put in its place is no picture
    if (!isEmpty && changes.some(({ target }) => target instanceof HTMLCanvasElement)) drawn = true;
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["style"] });

  const step = () => {
    if (drawn) {
      drawn = false;
      // not the frame's own time: a frame that waits for a long script bears the time from before it, when nothing was drawn yet
      const now = performance.now();
      watch.first ||= now;
      watch.last = now;
      watch.frames.push({ now, camera: watch.camera?.() ?? "" });
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);

  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) watch.inputs.push({ name, duration });
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
  }).observe({ type: "longtask" });
}
