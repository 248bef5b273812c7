import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

import type { Plugin } from "vite";

const encodings = [
  { ending: "br", compress: promisify(brotliCompress) },
  { ending: "gz", compress: promisify(gzip) },
];

/** Lays each script and style sheet of the page beside itself, compressed once and well: the server sends that. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    applyToEnvironment: ({ name }) => name === "client",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.values(bundle).flatMap((output) => {
        const { fileName } = output;
        if (!/\.(?:js|css)$/.test(fileName)) return [];
        return [{ fileName, text: output.type === "chunk" ? output.code : output.source }];
      });
      await Promise.all(
        texts.flatMap(({ fileName, text }) =>
          encodings.map(async ({ ending, compress }) =>
            writeFile(join(dir, `${fileName}.${ending}`), await compress(text)),
          ),
        ),
      );
    },
  };
}
