/** Where the journeys find what they drive: the hosted build, a live folder of their own, the gallery. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const HOME = resolve(import.meta.dirname, "../..");

const at = (port: number) => `http://127.0.0.1:${port}/`;

/** Two checkouts can run their journeys at once on ports of their own. */
const FIRST_PORT = Number(process.env.ENISHI_TEST_PORT ?? 5311);
export const LIVE_PORT = FIRST_PORT;
export const HOSTED_PORT = FIRST_PORT + 1;
export const GALLERY_PORT = FIRST_PORT + 2;

/** The hosted build under a strict content policy: where journeys go unless they say otherwise. */
export const HOSTED = at(HOSTED_PORT);
/** `npm start` on `LIVE_FOLDER`, a copy of the sample that a journey may write to. */
export const LIVE = at(LIVE_PORT);
export const LIVE_FOLDER = join(HOME, "tests/results/live-data");
export const SAMPLE_FOLDER = join(HOME, "data");
/** Small scenes, one by one. */
export const GALLERY = at(GALLERY_PORT);
/** The page as one file, opened from disk. */
export const ONE_FILE = pathToFileURL(join(HOME, "dist/enishi.html")).href;
