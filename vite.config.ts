/** How the page is served (`npm start`) and built (`npm run build`, modes `hosted` and `one-file`). */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dataFolder } from "./src/host/dataFolder.ts";
import { fonts } from "./src/host/fonts.ts";
import { oneFile } from "./src/host/oneFile.ts";

const at = (place: string) => resolve(import.meta.dirname, place);

export default defineConfig(({ mode }) => {
  const carried = mode === "one-file";
  const folder = resolve(process.env.ENISHI_DATA ?? at("data"));
  return {
    root: at("src"),
    base: "./",
    publicDir: carried ? false : at("public"),
    plugins: [
      react(),
      dataFolder({ folder, carried }),
      fonts({ carried, texts: [at("src/words"), folder] }),
      ...(carried ? [oneFile({ name: "enishi.html", publicDir: at("public") })] : []),
    ],
    server: { fs: { allow: [at("src"), at("public"), realpathSync(at("node_modules"))] } },
    build: {
      outDir: at("dist"),
      emptyOutDir: !carried,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { format: carried ? "iife" : "es" },
  };
});
