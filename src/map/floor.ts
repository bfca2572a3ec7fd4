/** The canvas below Cytoscape's own, for what is drawn at every step of the camera while elements are carried along. */
export interface Floor {
  /** A context in CSS pixels, cleared. */
  readonly pen: (width: number, height: number) => CanvasRenderingContext2D | null;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Lays a canvas below everything in a container. */
export function makeFloor(container: HTMLElement): Floor {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText = "position:absolute;left:0;top:0;width:100%;height:100%;pointer-events:none";
  canvas.hidden = true;
  container.prepend(canvas);
  const ctx = canvas.getContext("2d", { alpha: false });
  return {
    pen: (width, height) => {
      canvas.hidden = false;
      const ratio = window.devicePixelRatio || 1;
      const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
      }
      ctx?.setTransform(ratio, 0, 0, ratio, 0, 0);
      return ctx;
    },
    hide: () => {
      canvas.hidden = true;
    },
    remove: () => canvas.remove(),
  };
}
