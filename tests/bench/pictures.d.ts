/** What `watchPictures` takes down in a page. */
interface PictureWatch {
  /** Of the first and the last frame in which a canvas of the page was drawn, since the page began to load; 0 before. */
  first: number;
  last: number;
  frames: { now: number; camera: string }[];
  /** Inputs that took longer than a frame, from the input to the picture after it. */
  inputs: { name: string; duration: number }[];
  /** The longest task of the page's own thread. */
  longest: number;
  /** Where the camera is; the driver says how to ask. */
  camera?: () => string;
}

interface Window {
  pictures?: PictureWatch;
}
