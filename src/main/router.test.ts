import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RegisterError } from '#register/errors.ts';
import { engineContract } from '#shared/ipc/engine-contract.ts';
import type { ShellRoute } from '#shared/ipc/shell-contract.ts';
import { FileGrants } from '#main/file-grants.ts';
import { Log } from '#main/log.ts';
import { answerCall, isOwnPage, type RouterPorts } from '#main/router.ts';
import { shellRoutes } from '#main/shell-routes.ts';

const own = { webContentsId: 3, prefix: 'app://bilaga/' };
const sender = { webContentsId: 3, isMainFrame: true, url: 'app://bilaga/index.html#/register' };

describe('who may call', () => {
  it('lets the window’s own page call', () => {
    expect(isOwnPage(sender, own)).toBe(true);
  });
  it.each([
    ['another window', { ...sender, webContentsId: 4 }],
    ['a frame inside the page', { ...sender, isMainFrame: false }],
    ['another host of the scheme', { ...sender, url: 'app://bilaga.evil/index.html' }],
    ['a page that the window was taken to', { ...sender, url: 'https://example.com/app://bilaga/' }],
    ['a frame that is gone', { ...sender, url: '' }],
  ])('refuses %s', (_who, other) => {
    expect(isOwnPage(other, own)).toBe(false);
  });
  it('refuses everybody before there is a window', () => {
    expect(isOwnPage(sender, undefined)).toBe(false);
  });
});

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'router-'));
  const log = new Log(folder);
  const grants = new FileGrants(() => undefined);
  const forwarded: unknown[] = [];
  const ports: RouterPorts = {
    log,
    mayWrite: (token) => grants.mayWrite(token),
    engine: async (...args) => {
      forwarded.push(args);
      return { ok: true, data: null };
    },
    shell: shellRoutes({
      version: '1.2.3',
      grants,
      settings: () => ({
        language: 'sv',
        theme: 'dark',
        registerColumns: null,
        notifyDue: false,
        recent: [],
        opened: {},
        window: null,
      }),
      updateSettings: () => {
        throw new Error('the disk fell out; passphrase hunter2 is elsewhere');
      },
      systemDark: () => true,
      recent: () => [join(folder, 'gone.bilaga')],
      openedBefore: () => null,
      dueSeen: () => undefined,
      chooseFiles: async () => [join(folder, 'a.pdf')],
      handOver: async () => ({ transfer: '00000000-0000-4000-8000-000000000000', path: join(folder, 'image.png') }),
      chooseSave: async () => undefined,
      openDocument: async (_sha256, name) => {
        throw new RegisterError('NO_PROGRAM_FOR_DOCUMENT', { name, reason: 'none' });
      },
      openMail: async () => undefined,
      showInFolder: () => undefined,
      paste: () => undefined,
    }),
  };
  const logged = (): string =>
    existsSync(join(folder, 'bilaga.log')) ? readFileSync(join(folder, 'bilaga.log'), 'utf8') : '';
  return { ports, grants, forwarded, logged, folder };
}

describe('a call', () => {
  it.each(['register.drop', '__proto__', 'constructor', 'toString', '', 7, null, { route: 'register.state' }])(
    'with the unknown route %j is refused and reaches nothing',
    async (route) => {
      const { ports, forwarded } = setUp();
      expect(await answerCall(ports, [route, undefined, 'c1'])).toMatchObject({
        ok: false,
        error: { code: 'ROUTE_NOT_FOUND' },
      });
      expect(forwarded).toEqual([]);
    },
  );
  it.each([undefined, 7, '', 'x'.repeat(101)])('with the call id %j is refused', async (id) => {
    const { ports } = setUp();
    expect(await answerCall(ports, ['register.state', undefined, id])).toMatchObject({ ok: false });
  });
  it('for the engine is handed on as it is', async () => {
    const { ports, forwarded } = setUp();
    await answerCall(ports, ['subProcessors.remove', { id: 'x' }, 'c1']);
    expect(forwarded).toEqual([['subProcessors.remove', { id: 'x' }, 'c1']]);
  });
  it('lets no route write over a file that was only chosen or dropped', async () => {
    const { ports, grants } = setUp();
    const out = grants.grant('/home/dpo/contract.pdf', 'read');
    const writing = Object.entries(engineContract).filter(
      ([, { input }]) => input instanceof z.ZodObject && ['out', 'folder'].some((field) => field in input.shape),
    );
    expect(writing.length).toBeGreaterThan(4);
    for (const [route] of writing) {
      const answer = await answerCall(ports, [route, { out, folder: out }, 'c1']);
      expect([route, answer]).toMatchObject([route, { ok: false, error: { code: 'FILE_NOT_GRANTED' } }]);
    }
  });
  it('may write over a file that a save dialog named, but not over one that was only chosen or dropped', async () => {
    const { ports, grants, forwarded } = setUp();
    const readable = { sha256: 'a'.repeat(64), out: grants.grant('/home/dpo/contract.pdf', 'read') };
    expect(await answerCall(ports, ['documents.extract', readable, 'c1'])).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_GRANTED' },
    });
    const writable = { ...readable, out: grants.grant('/home/dpo/copy.pdf', 'write') };
    expect(await answerCall(ports, ['documents.extract', writable, 'c2'])).toMatchObject({ ok: true });
    expect(forwarded).toHaveLength(1);
  });
});

const call = (ports: RouterPorts, route: ShellRoute, input?: unknown) => answerCall(ports, [route, input, 'c1']);

describe('a call of the shell', () => {
  it('answers with the settings', async () => {
    expect(await call(setUp().ports, 'shell.settings')).toEqual({
      ok: true,
      data: {
        language: 'sv',
        theme: 'dark',
        registerColumns: null,
        notifyDue: false,
        version: '1.2.3',
        systemDark: true,
      },
    });
  });
  it.each([
    ['shell.chooseFiles', { purpose: 'password' }],
    ['shell.chooseFiles', undefined],
    ['shell.updateSettings', { theme: 'pink' }],
    ['shell.updateSettings', { theme: 'dark', recent: ['/etc/passwd'] }],
    ['shell.showInFolder', { file: '' }],
    ['shell.openMail', { mailto: 'https://evil.example/' }],
    ['shell.openMail', { mailto: 'mailto:pub@lindome.example?attach=/etc/passwd' }],
    ['shell.expandFiles', { files: [] }],
    ['shell.handOver', { transfer: null, name: 'a.png', bytes: new Uint8Array(1_048_577), isLast: true }],
    ['shell.handOver', { transfer: '../a', name: 'a.png', bytes: new Uint8Array(1), isLast: true }],
    ['shell.openDocument', { sha256: '../../etc/passwd', name: 'a.pdf' }],
  ] as const)('refuses the input of %s: %j', async (route, input) => {
    expect(await call(setUp().ports, route, input)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
  it('passes an expected failure on with its code', async () => {
    const { ports } = setUp();
    const answer = await call(ports, 'shell.openDocument', { sha256: 'a'.repeat(64), name: 'x.exe' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NO_PROGRAM_FOR_DOCUMENT', values: { name: 'x.exe' } } });
  });
  it('hides an unexpected failure and logs it', async () => {
    const { ports, logged } = setUp();
    const answer = await call(ports, 'shell.updateSettings', { theme: 'dark' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(JSON.stringify(answer)).not.toContain('disk');
    expect(logged()).toContain('the disk fell out');
  });
  it('gives files as tokens and names, never as paths', async () => {
    const { ports, folder, grants } = setUp();
    const answer = await call(ports, 'shell.chooseFiles', { purpose: 'documents' });
    expect(JSON.stringify(answer)).not.toContain(folder);
    expect(answer).toMatchObject({ ok: true, data: [{ name: 'a.pdf' }] });
    const token = (answer as { data: { file: string }[] }).data[0]?.file ?? '';
    expect(grants.path(token)).toBe(join(folder, 'a.pdf'));
  });
  it('tells which recent register is gone', async () => {
    const answer = await call(setUp().ports, 'shell.recent');
    expect(answer).toMatchObject({ ok: true, data: [{ name: 'gone.bilaga', exists: false }] });
  });
});
