import { spawnSync } from 'node:child_process';
import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import { fixedPorts, temporaryFolder } from '#test/registers.ts';

function newEngine(): { engine: Engine; bugs: unknown[] } {
  const bugs: unknown[] = [];
  const ports = {
    ...fixedPorts(),
    resolveFile: (ref: string) => ref,
    reportBug: (_route: string, error: unknown) => bugs.push(error),
  };
  const engine = new Engine(ports);
  onTestFinished(() => engine.close());
  return { engine, bugs };
}

describe('the engine answers with a result and never throws', () => {
  it.each([
    ['frobnicate', undefined, 'ROUTE_NOT_FOUND'],
    ['__proto__', undefined, 'ROUTE_NOT_FOUND'],
    ['register.records', { asOf: null }, 'REGISTER_NOT_OPEN'],
    ['register.open', { file: '' }, 'INVALID_INPUT'],
    ['register.open', { file: 'x', extra: true }, 'INVALID_INPUT'],
    ['subProcessors.update', { id: 'not an id', patch: {} }, 'INVALID_INPUT'],
    ['register.open', { file: '/nowhere/at/all.bilaga' }, 'FILE_NOT_FOUND'],
  ])('%s %j: %s', async (route, input, code) => {
    const { engine, bugs } = newEngine();
    expect(await engine.call(route, input, quietWork)).toMatchObject({ ok: false, error: { code } });
    expect(bugs).toEqual([]);
  });

  it('keeps the details of a bug to itself and reports them', async () => {
    const ports = {
      ...fixedPorts(),
      resolveFile: () => {
        throw new TypeError('secret detail');
      },
    };
    const bugs: unknown[] = [];
    const engine = new Engine({ ...ports, reportBug: (_route, error) => bugs.push(error) });
    const answer = await engine.call('register.open', { file: 'x' }, quietWork);
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(bugs).toHaveLength(1);
  });
});

describe('the engine', () => {
  it('keeps the open register when another one cannot be opened', async () => {
    const { engine } = newEngine();
    const file = join(temporaryFolder(), 'one.bilaga');
    await engine.call('register.create', { file, organisation: 'Nordvik', sample: false }, quietWork);
    expect(await engine.call('register.open', { file: `${file}.gone` }, quietWork)).toMatchObject({ ok: false });
    expect(
      await engine.call('register.create', { file, organisation: 'Nordvik', sample: false }, quietWork),
    ).toMatchObject({ ok: false });
    expect(await engine.call('register.state', undefined, quietWork)).toMatchObject({
      data: { fileName: 'one.bilaga' },
    });
  });

  it('runs commands one after another, in the order of the calls', async () => {
    const { engine } = newEngine();
    const file = join(temporaryFolder(), 'one.bilaga');
    const calls = [
      engine.call('register.create', { file, organisation: 'Nordvik', sample: false }, quietWork),
      engine.call('subProcessors.add', { legalName: 'Ardent Ticketing Pty', country: 'AU' }, quietWork),
      engine.call(
        'annexes.issue',
        { profile: 'list', language: 'sv', audience: 'public', customerId: null, identity: null, out: `${file}.pdf` },
        quietWork,
      ),
      engine.call('subProcessors.add', { legalName: 'Cirrus Mail Inc.', country: 'US' }, quietWork),
      engine.call('register.undo', undefined, quietWork),
    ];
    const revisions = (await Promise.all(calls)).map((answer) =>
      answer.ok ? Object(answer.data).revision : answer.error.code,
    );
    expect(revisions).toEqual([expect.objectContaining({ number: 1 }), 2, 3, 4, 5]);
  });

  it('never reads or writes the open register as another file, which would end its lock or destroy it', async () => {
    const { engine } = newEngine();
    const folder = temporaryFolder();
    const file = join(folder, 'one.bilaga');
    const link = join(folder, 'link.pdf');
    const ask = async (route: string, input?: unknown) => engine.call(route, input, quietWork);
    await ask('register.create', { file, organisation: 'Nordvik', sample: false });
    linkSync(file, link);
    writeFileSync(join(folder, 'dpa.txt'), 'a signed agreement');
    const added = await ask('subProcessors.add', { legalName: 'Ardent Ticketing Pty', country: 'AU' });
    const attach = { subProcessorId: added.ok ? Object(added.data).id : '', agreementId: null };
    const stored = await ask('agreements.attach', { ...attach, files: [join(folder, 'dpa.txt')] });
    const sha256 = stored.ok ? Object(stored.data).documents[0].sha256 : '';
    const choice = { profile: 'list', language: 'sv', audience: 'public', customerId: null, identity: null };
    const person = { name: 'Karin Ek', email: 'k@exempel.example', organisation: 'Nordvik', passphrase: 'x' };
    for (const [route, input] of [
      ['importing.read', { language: 'sv', source: { file } }],
      ['verify.file', { file: link, authorities: [] }],
      ['identity.describe', { file, passphrase: 'x' }],
      ['documents.extract', { sha256, out: file }],
      ['identity.create', { ...person, out: link }],
      ['annexes.issue', { ...choice, out: link }],
    ] as const) {
      expect([route, await ask(route, input)]).toMatchObject([route, { error: { code: 'FILE_IS_OPEN_REGISTER' } }]);
    }
    const refused = { result: 'refused', error: { code: 'FILE_IS_OPEN_REGISTER' } };
    expect(await ask('agreements.attach', { ...attach, files: [link] })).toMatchObject({
      data: { revision: null, documents: [refused] },
    });
    expect(await ask('register.open', { file: link })).toMatchObject({ data: { fileName: 'one.bilaga' } });
    const other = spawnSync(process.execPath, [join(import.meta.dirname, '../cli/index.ts'), 'list', file], {
      encoding: 'utf8',
    });
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('is open already')]);
  });

  it('adds a new customer together with its annex, or not at all', async () => {
    const { engine } = newEngine();
    const file = join(temporaryFolder(), 'one.bilaga');
    const ask = async (route: string, input?: unknown) => engine.call(route, input, quietWork);
    const choice = { profile: 'list', language: 'sv', audience: 'customer', customerId: null, identity: null };
    await ask('register.create', { file, organisation: 'Nordvik', sample: false });
    await ask('subProcessors.add', { legalName: 'Ardent Ticketing Pty', country: 'AU' });
    const issue = { ...choice, newCustomer: 'Lindome kommun' };
    expect(await ask('annexes.issue', { ...issue, out: join(file, 'no-folder.json') })).toMatchObject({ ok: false });
    expect(await ask('register.records', { asOf: null })).toMatchObject({ data: { customers: [] } });
    expect(await ask('annexes.issue', { ...issue, out: `${file}.json` })).toMatchObject({ data: { revision: 3 } });
    expect(await ask('register.undo')).toMatchObject({ data: { target: 2 } });
    expect(await ask('register.records', { asOf: null })).toMatchObject({
      data: { customers: [{ name: 'Lindome kommun' }] },
    });
  });

  it('does not let an undo take back an annex that was issued', async () => {
    const { engine } = newEngine();
    const file = join(temporaryFolder(), 'one.bilaga');
    const ask = async (route: string, input?: unknown) => engine.call(route, input, quietWork);
    await ask('register.create', { file, organisation: 'Nordvik', sample: false });
    await ask('subProcessors.add', { legalName: 'Ardent Ticketing Pty', country: 'AU' });
    await ask('annexes.issue', {
      profile: 'list',
      language: 'sv',
      audience: 'public',
      customerId: null,
      identity: null,
      out: `${file}.json`,
    });
    expect(await ask('register.undo')).toMatchObject({ data: { target: 2 } });
    expect(await ask('annexes.list')).toMatchObject({ data: [{ number: '2026-001', customerId: null }] });
  });
});
