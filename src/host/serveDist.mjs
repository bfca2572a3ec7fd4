/** Serves the hosted build as a careful web server would: static files, and a policy that refuses everything from elsewhere. */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { LOCALHOST, readPort } from "./port.mjs";
import { orSayWhy, Stop, sentences } from "./sentences.mjs";
import { HOME } from "./setUp.mjs";

const DIST = join(HOME, "dist");

const KINDS = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".csv", "text/csv"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
]);

/** @param {string} url @returns {Promise<Buffer | null>} the file, if it lies in the build */
async function read(url) {
  const path = normalize(join(DIST, decodeURIComponent(new URL(url, "http://x").pathname)));
  if (path !== DIST && !path.startsWith(DIST + sep)) return null;
  return readFile(path).catch(() => null);
}

await orSayWhy(async () => {
  const port = readPort(process.argv[2] ?? "5312");
  if (!(await stat(join(DIST, "index.html")).catch(() => null))) throw new Stop(sentences.notBuilt());
  createServer(async (request, response) => {
    const url = request.url === "/" ? "/index.html" : (request.url ?? "/");
    const body = await read(url).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      "Content-Security-Policy": "default-src 'self'",
      "Content-Type": KINDS.get(extname(new URL(url, "http://x").pathname)) ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    });
    response.end(body ?? "");
  }).listen(port, LOCALHOST, () => console.log(`http://${LOCALHOST}:${port}/`));
});
