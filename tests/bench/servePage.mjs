/** A built page and a folder of tables under one address, so that both stacks are served the very same bytes in the same way. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/**
 * Serves until `close` is called.
 * @param {{ page: string, data: string }} folders
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function servePage({ page, data }) {
  const files = readdirSync(data).filter((name) => name.endsWith(".csv"));
  const index = JSON.stringify({ sort: "sample", name: basename(data), files });
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const name = path === "/" ? "index.html" : path.slice(1);
    const body = name.includes("..") ? null : await read(name);
    response.writeHead(body === null ? 404 : 200, {
      "Content-Type": KINDS[extname(name)] ?? "application/octet-stream",
      "Cache-Control": "no-store",
    });
    response.end(body ?? "");
  });
  /** @param {string} name */
  const read = async (name) => {
    if (name === "data/index.json") return index;
    const place = name.startsWith("data/") ? join(data, name.slice(5)) : join(page, name);
    return readFile(place).catch(() => null);
  };
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      done({
        url: `http://127.0.0.1:${port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
