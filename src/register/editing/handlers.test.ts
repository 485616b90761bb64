import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { z } from 'zod';
import {
  engineContract,
  type EngineContract,
  type EngineOutput,
  type EngineRoute,
} from '#shared/ipc/engine-contract.ts';
import { registerRecords } from '#shared/model/register-state.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import { discPng } from '#test/images.ts';
import { fixedPorts, temporaryFolder } from '#test/registers.ts';
import { noFilter } from '#shared/model/saved-view.ts';

const outputs: { readonly [R in EngineRoute]: { readonly output: z.ZodType<EngineOutput<R>> } } = engineContract;

/** A new register behind the engine's door; `call` throws the answer's error and checks what the contract promises. */
async function desk() {
  const folder = temporaryFolder();
  const engine = new Engine({
    ...fixedPorts(),
    resolveFile: (ref) => ref,
    reportBug: (_route, error) => expect.unreachable(String(error)),
  });
  onTestFinished(() => engine.close());
  const call = async <R extends EngineRoute>(route: R, input: unknown): Promise<EngineOutput<R>> => {
    const answer = await engine.call(route, input, quietWork);
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return outputs[route].output.parse(answer.data);
  };
  await call('register.create', { file: join(folder, 'r.bilaga'), organisation: 'Nordvik AB', sample: false });
  const records = async () => registerRecords.parse(await call('register.records', { asOf: null }));
  return { folder, call, records };
}

const blankPatch: z.input<EngineContract['subProcessors.merge']['input']>['patch'] = {};

describe('the routes of editing', () => {
  it('answer as their contract says, and each command is one revision that undo takes back', async () => {
    const { folder, call, records } = await desk();
    const birch = await call('subProcessors.add', { legalName: 'Björk AB', country: null });
    const twin = await call('subProcessors.add', { legalName: 'Björk', country: null });
    const { id: serviceId } = await call('services.add', { name: 'Lön' });
    const { id: viewId } = await call('views.save', {
      name: 'Alla',
      groupBy: 'none',
      filter: noFilter,
    });
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, discPng(8, [0, 0, 0]));
    expect(await call('consolidation.list', undefined)).toMatchObject([{ kind: 'same-name' }]);
    const commands: [EngineRoute, unknown][] = [
      [
        'records.edit',
        { edits: [{ table: 'processing', id: birch.processingId, patch: { serviceIds: [serviceId] } }] },
      ],
      ['processings.duplicate', { ids: [birch.processingId] }],
      ['processings.add', { subProcessorId: twin.id, afterId: birch.processingId }],
      ['subProcessors.merge', { keepId: birch.id, mergedIds: [twin.id], patch: blankPatch }],
      ['services.update', { id: serviceId, patch: { active: false } }],
      ['services.remove', { id: serviceId }],
      ['organisation.setLogo', { file: logo }],
      ['views.remove', { id: viewId }],
      ['records.remove', { subProcessorIds: [twin.id], processingIds: [] }],
    ];
    for (const [route, input] of commands) {
      const before = await records();
      expect(await call(route, input)).toMatchObject({ revision: before.revision + 1 });
      await call('register.undo', undefined);
      const { revision: _later, ...after } = await records();
      const { revision: _earlier, ...expected } = before;
      expect(sorted(after)).toEqual(sorted(expected));
    }
  });

  it('name the record and the field when a value does not fit its contract', async () => {
    const { call } = await desk();
    const { id, processingId } = await call('subProcessors.add', { legalName: 'Björk AB', country: null });
    const wrong = { table: 'processing', id: processingId, patch: { storageCountries: ['Sverige'] } };
    await expect(call('records.edit', { edits: [wrong] })).rejects.toThrow(
      'INVALID_INPUT: Björk AB: “Stored in” cannot be used: ',
    );
    await expect(call('subProcessors.update', { id, patch: { legalName: '' } })).rejects.toThrow(
      'Björk AB: “Legal name” cannot be used: it must not be empty',
    );
    await expect(call('services.add', {})).rejects.toThrow('INVALID_INPUT: “Name” cannot be used');
  });

  it('take no logo from another door', async () => {
    const { call } = await desk();
    const patch = { logoSha256: 'a'.repeat(64) };
    await expect(call('organisation.update', { patch })).rejects.toThrow('there is no such field');
  });
});

/** Lists whose order follows when their records were written. */
function sorted(records: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(records).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.map((one) => JSON.stringify(one)).toSorted() : list,
    ]),
  );
}
