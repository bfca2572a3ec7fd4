/** The outlines of speech, as the scene draws them. */
export { bubblePath, burstPoints } from "../scene/index.ts";
