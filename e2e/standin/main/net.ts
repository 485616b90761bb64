import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

export const net = {
  /** Files, with the type that their ending says; the app asks for nothing else. */
  async fetch(input: string | URL | Request): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) throw new Error(`stand-in: net.fetch of ${url} is not imitated`);
    const file = fileURLToPath(url);
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new Error('net::ERR_FILE_NOT_FOUND', { cause });
    });
    return new Response(bytes, {
      headers: { 'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' },
    });
  },
};
