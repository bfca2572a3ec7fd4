/** One worker started ahead of need, so that its script is loaded by the time it is asked. */

export interface Readied {
  /** Starts one, where none stands ready. */
  readonly ready: () => void;
  /** The one that stands ready, else a new one. */
  readonly take: () => Worker;
}

/** One that could not start is let go: whoever needs it then makes another and hears why. */
export function readied(Script: new () => Worker): Readied {
  let spare: Worker | null = null;
  return {
    ready: () => {
      if (spare !== null) return;
      const worker = new Script();
      spare = worker;
      worker.onerror = () => {
        if (spare === worker) spare = null;
      };
    },
    take: () => {
      const worker = spare ?? new Script();
      spare = null;
      return worker;
    },
  };
}
