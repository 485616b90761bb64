import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentStream } from '#main/document-reads.ts';
import { Log } from '#main/log.ts';
import { answerRequest } from '#main/protocol.ts';

const sha256 = 'b2'.repeat(32);

function setUp(mediaType = 'application/pdf', devServer?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'));
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__" />');
  for (const name of ['a.js', 'a.mjs', 'a.css', 'a.woff2', 'a.wasm', 'a.svg', 'a.unknown']) {
    writeFileSync(join(root, 'assets', name), 'x');
  }
  const document: DocumentStream = {
    info: { size: 3, mediaType },
    bytes: new Blob(['pdf']).stream(),
  };
  const files = {
    root,
    readDocument: async (asked: string) => (asked === sha256 ? document : undefined),
    devServer,
    log: new Log(folder),
  };
  return (path: string, method = 'GET') => answerRequest(files, { url: `app://bilaga/${path}`, method });
}

describe('the page', () => {
  it('gets a policy with a nonce that is new with each load and stands in the page', async () => {
    const get = setUp();
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await get('index.html');
        const policy = response.headers.get('content-security-policy') ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
        expect(await response.text()).toBe(`<meta property="csp-nonce" nonce="${nonce}" />`);
        expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/);
        expect(policy).not.toMatch(/unsafe|\*|http/);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
  });
});

describe('a built file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['assets/a.mjs', 'text/javascript; charset=utf-8'],
    ['assets/a.css', 'text/css; charset=utf-8'],
    ['assets/a.woff2', 'font/woff2'],
    ['assets/a.wasm', 'application/wasm'],
    ['assets/a.svg', 'image/svg+xml'],
    ['assets/a.unknown', 'application/octet-stream'],
  ])('%s is %s, and nothing guesses another type', async (path, type) => {
    const response = await setUp()(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
  it.each(['missing.js', 'assets', '../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt'])(
    '%s is not there',
    async (path) => {
      const response = await setUp()(path);
      expect([response.status, await response.text()]).toEqual([404, 'not found']);
    },
  );
  it('is only read', async () => {
    expect((await setUp()('index.html', 'POST')).status).toBe(404);
  });
});

describe('a document', () => {
  it('is streamed with its type and size', async () => {
    const response = await setUp()(`document/${sha256}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-length')).toBe('3');
    expect(await response.text()).toBe('pdf');
  });
  it.each(['text/html', 'image/svg+xml', 'text/javascript', 'application/xhtml+xml', 'nonsense'])(
    'of type %s, which could act as a page or a script, is served as plain bytes that may do nothing',
    async (mediaType) => {
      const response = await setUp(mediaType)(`document/${sha256}`);
      expect(response.headers.get('content-type')).toBe('application/octet-stream');
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
  it('is read by no other page but the development server’s', async () => {
    const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
    expect(allowed(await setUp()(`document/${sha256}`))).toBeNull();
    const get = setUp('application/pdf', 'http://localhost:5173/');
    expect(allowed(await get(`document/${sha256}`))).toBe('http://localhost:5173');
    expect(allowed(await get('index.html'))).toBeNull();
  });
  it('that the register does not have is not there', async () => {
    expect((await setUp()(`document/${'c'.repeat(64)}`)).status).toBe(404);
  });
});
