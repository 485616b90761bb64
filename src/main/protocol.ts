import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAppAddress } from '#main/app-address.ts';
import { contentSecurityPolicy, inertPolicy } from '#main/content-security-policy.ts';
import { contentTypeOf, documentTypeOf } from '#main/content-types.ts';
import type { DocumentStream } from '#main/document-reads.ts';
import type { Log } from '#main/log.ts';

export interface AppFiles {
  /** The folder of the built page. */
  readonly root: string;
  readonly readDocument: (sha256: string) => Promise<DocumentStream | undefined>;
  /** The page of the development server: it may read documents too. */
  readonly devServer?: string | undefined;
  readonly log: Log;
}

/** Stands in index.html for the nonce, which is new with every load. */
const noncePlaceholder = '__CSP_NONCE__';
const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
};

/** Answers one request for `app://bilaga/…`. */
export async function answerRequest(files: AppFiles, request: Pick<Request, 'method' | 'url'>): Promise<Response> {
  const address = request.method === 'GET' ? parseAppAddress(request.url) : undefined;
  if (!address) return notFound();
  try {
    return address.kind === 'file'
      ? await fileResponse(files.root, address.segments)
      : await documentResponse(files, address.sha256);
  } catch (error) {
    files.log.error(`answering ${request.url}`, error);
    return notFound();
  }
}

async function fileResponse(root: string, segments: readonly string[]): Promise<Response> {
  const path = join(root, ...segments);
  const type = contentTypeOf(path);
  const bytes = await readFile(path);
  if (!type.startsWith('text/html')) return respond(new Uint8Array(bytes), type, contentSecurityPolicy());
  const nonce = randomBytes(16).toString('base64');
  const page = bytes.toString('utf8').replaceAll(noncePlaceholder, nonce);
  return respond(page, type, contentSecurityPolicy(nonce));
}

/** A document passes through in pieces: neither this process nor the worker ever holds all of it. */
async function documentResponse(files: AppFiles, sha256: string): Promise<Response> {
  const document = await files.readDocument(sha256);
  if (!document) return notFound();
  const { size, mediaType } = document.info;
  return respond(document.bytes, documentTypeOf(mediaType), inertPolicy, {
    'content-length': String(size),
    ...(files.devServer !== undefined && { 'access-control-allow-origin': new URL(files.devServer).origin }),
  });
}

function respond(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  type: string,
  policy: string,
  extra: Readonly<Record<string, string>> = {},
): Response {
  const headers = { ...common, 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' };
  return new Response(body, { headers: { ...headers, ...extra } });
}

function notFound(): Response {
  return new Response('not found', { status: 404, headers: { ...common, 'content-type': 'text/plain' } });
}
