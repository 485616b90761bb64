import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The weights of Roboto, and DejaVu Sans for the signs that Roboto lacks (arrows, ticks, boxes). */
const files = { regular: 'Roboto-Regular.ttf', medium: 'Roboto-Medium.ttf', symbols: 'DejaVuSans.ttf' } as const;
export type FontName = keyof typeof files;
export type FontFiles = Readonly<Record<FontName, Uint8Array>>;

let loaded: Promise<FontFiles> | undefined;

/** The fonts' bytes, read once. The same in the sources, the bundle and the packaged app. */
export async function fontFiles(): Promise<FontFiles> {
  loaded ??= readAll(fontFolder());
  return loaded;
}

async function readAll(folder: string): Promise<FontFiles> {
  const [regular, medium, symbols] = await Promise.all([
    readFile(join(folder, files.regular)),
    readFile(join(folder, files.medium)),
    readFile(join(folder, files.symbols)),
  ]);
  return { regular, medium, symbols };
}

/** The nearest `resources/fonts` above this module, which runs from src as well as from out/main. */
function fontFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources', 'fonts');
    if (existsSync(join(candidate, files.regular))) return candidate;
    if (folder === dirname(folder)) throw new Error(`No resources/fonts above ${start}`);
  }
}
