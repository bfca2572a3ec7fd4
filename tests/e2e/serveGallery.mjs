/** Serves `tests/gallery`, the small scenes in which the map's drawing is compared as pictures. Called with a port. */
import { join } from "node:path";
import { LOCALHOST } from "../../src/host/port.mjs";
import { HOME } from "../../src/host/setUp.mjs";

process.env.NODE_ENV = "development";
const { createServer } = await import("vite");
const { default: react } = await import("@vitejs/plugin-react");
const server = await createServer({
  configFile: false,
  root: join(HOME, "tests/gallery"),
  publicDir: false,
  cacheDir: join(HOME, "node_modules/.vite-gallery"),
  logLevel: "warn",
  plugins: [react()],
  server: { host: LOCALHOST, port: Number(process.argv[2]), strictPort: true, fs: { allow: [HOME] } },
});
await server.listen();
