/** Vite plugins for the page as one file: worker, style sheets, fonts and icon inside, so that it opens from disk without a network. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/** Puts everything into `dist/<name>`; `publicDir` is where the icon lies. */
export function oneFile({ name, publicDir }: { name: string; publicDir: string }): PluginOption[] {
  return [
    workerInside(),
    iconInside(publicDir),
    nothingBeside(),
    viteSingleFile({ useRecommendedBuildConfig: true, outputFileName: name }),
  ];
}

/** A worker of its own file cannot be started from disk; the same import then brings it inside. */
function workerInside(): Plugin {
  return {
    name: "enishi:worker-inside",
    enforce: "pre",
    async resolveId(id, importer) {
      return id.endsWith("?worker") ? this.resolve(`${id}&inline`, importer, { skipSelf: true }) : null;
    },
  };
}

/** The data are inside: there is nothing to be fetched ahead. */
function nothingBeside(): Plugin {
  return {
    name: "enishi:nothing-beside",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace(/\s*<link rel="preload"[^>]*>/, "") },
  };
}

function iconInside(publicDir: string): Plugin {
  return {
    name: "enishi:icon-inside",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const link = /(<link rel="icon" href=")\.\/([\w.-]+\.svg)"/.exec(html);
        if (link === null) return html;
        const svg = await readFile(join(publicDir, link[2] ?? ""), "base64");
        return html.replace(link[0], `${link[1]}data:image/svg+xml;base64,${svg}"`);
      },
    },
  };
}
