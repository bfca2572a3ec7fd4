/** `npm run build`: the hosted page in `dist/`, and the page as one file, `dist/enishi.html`. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { orSayWhy } from "./sentences.mjs";
import { HOME, setUp } from "./setUp.mjs";

await orSayWhy(async () => {
  setUp("npm run build");
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  for (const mode of ["hosted", "one-file"]) {
    await build({ configFile: join(HOME, "vite.config.ts"), mode, logLevel: "warn" });
  }
  for (const name of ["index.html", "enishi.html"]) {
    const { size } = await stat(join(HOME, "dist", name));
    console.log(`dist/${name}  ${(size / 1e6).toFixed(size < 1e5 ? 3 : 1)} MB`);
  }
});
