/** `npm start` on a fresh copy of the sample. Called with the copy's folder and a port. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { HOME } from "../../src/host/setUp.mjs";

const [, , folder = "", port = ""] = process.argv;
rmSync(folder, { recursive: true, force: true });
cpSync(join(HOME, "data"), folder, { recursive: true });
process.argv.splice(2, 2, folder, "--port", port);
await import("../../src/host/start.mjs");
