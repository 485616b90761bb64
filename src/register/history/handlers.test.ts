import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { historyContract } from '#shared/ipc/history-contract.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { Engine } from '#register/engine.ts';
import { addSubProcessor, removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { eraseText } from '#test/erase.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

/** An engine with a register in which a sub-processor's contact was erased (revision 4) and it was removed (5). */
async function engineWithHistory() {
  const path = join(temporaryFolder(), 'test.bilaga');
  const register = newTestRegister(path);
  const { id } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' }).result;
  updateSubProcessor(register, id, { contactName: 'Åsa Öberg' });
  eraseText(register, 'subProcessor', id, 'Åsa Öberg', { contactName: '' });
  removeSubProcessor(register, id);
  register.close();
  const ports = { ...fixedPorts('2026-04-01T08:00:00.000Z'), resolveFile: () => path, reportBug: () => undefined };
  const engine = new Engine(ports);
  onTestFinished(() => engine.close());
  await engine.call('register.open', { file: 'r' }, quietWork);
  return { engine, id };
}

it('answers every call with what the contract promises', async () => {
  const { engine, id } = await engineWithHistory();
  const calls: [keyof typeof historyContract, unknown, unknown][] = [
    ['history.list', { limit: 10 }, expect.objectContaining({ length: 5 })],
    ['history.revision', { number: 4 }, { changes: [{ fields: [{ beforeErased: true }] }] }],
    ['history.ofRecord', { table: 'subProcessor', recordId: id }, expect.objectContaining({ length: 4 })],
    ['history.revisionAt', { date: '2026-03-02' }, 5],
    ['history.revisionAt', { date: '2020-01-01' }, null],
    ['history.compare', { from: 1, to: null }, { changes: [] }],
    ['history.compare', { from: 3, to: 4 }, { changes: [{ title: 'Brännkyrka Drift AB' }] }],
    ['history.bin', undefined, [{ recordId: id, together: 1 }]],
    ['history.verify', undefined, { revisions: 5, brokenAt: null }],
    ['history.takeOut', { recordId: id, revision: 5 }, { revision: 6 }],
    ['history.restoreRecord', { table: 'subProcessor', recordId: id, revision: 3 }, { revision: null }],
    ['history.restoreRegister', { revision: 1 }, { revision: 7, kept: [] }],
    ['history.bin', undefined, [{ recordId: id, together: 1, revision: 7 }]],
  ];
  for (const [route, input, expected] of calls) {
    const answer = await engine.call(route, input, quietWork);
    expect([route, answer]).toMatchObject([route, { ok: true }]);
    const data = historyContract[route].output.parse(answer.ok ? answer.data : null);
    expect({ route, data }).toMatchObject({ route, data: expected });
  }
});
