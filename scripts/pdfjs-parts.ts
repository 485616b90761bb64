import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What pdf.js reads while it shows a PDF: character maps, the standard fonts, and decoders of pictures (JBIG2, JPEG 2000)
 * in JavaScript, since the content security policy allows no WebAssembly. With their licences, as files of the app.
 */
const folders: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$|^LICENSE/,
  standard_fonts: /\.(?:pfb|ttf)$|^LICENSE/,
  wasm: /_nowasm_fallback\.js$|^LICENSE_(?:JBIG2|OPENJPEG|PDFJS_JBIG2|PDFJS_OPENJPEG)$/,
};
const place = 'pdfjs';

/** Serves these files under `pdfjs/` in development and writes them there in a build. */
export function pdfjsParts(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const parts = Object.entries(folders).flatMap(([folder, wanted]) =>
    readdirSync(join(root, folder))
      .filter((name) => wanted.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return {
    name: 'bilaga-pdfjs-parts',
    generateBundle() {
      for (const part of parts)
        this.emitFile({ type: 'asset', fileName: `${place}/${part}`, source: readFileSync(join(root, part)) });
    },
    configureServer(server) {
      server.middlewares.use(`/${place}`, (request, response, next) => {
        const part = parts.find((known) => request.url === `/${known}`);
        if (part === undefined) return next();
        if (basename(part).endsWith('.js')) response.setHeader('content-type', 'text/javascript');
        return createReadStream(join(root, part)).pipe(response);
      });
    },
  };
}
