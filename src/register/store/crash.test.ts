import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#register/documents/documents.ts';
import { Register } from '#register/store/register.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';

const worker = join(import.meta.dirname, '../../../test/crash/attach-until-killed.ts');

/** Starts the worker, kills it `delay` ms after it has reported its first attach, and tells how many it reported. */
async function attachAndKill(path: string, folder: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [worker, path, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let reported = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    expect(line).toMatch(/^\d+$/);
    reported += 1;
    if (reported === 1) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  await gone;
  return reported;
}

describe('a register whose program is killed', () => {
  it('opens again with everything that was reported and no half revision', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'killed.bilaga');
    const created = newTestRegister(path);
    addSubProcessor(created, { legalName: 'Brännkyrka Drift AB', country: 'SE' });
    created.close();
    let reported = 0;
    for (const delay of [0, 3, 7, 11, 16, 23, 31, 42]) {
      reported += await attachAndKill(path, folder, delay);
      const register = Register.open(path, fixedPorts());
      const agreements = register.all('agreement');
      const links = register.all('agreementDocument');
      expect(agreements.length).toBeGreaterThanOrEqual(reported);
      expect(links).toHaveLength(agreements.length);
      expect(register.verifyChain()).toEqual({ intact: true, revisions: agreements.length + 2 });
      for (const link of links) expect([...readDocument(register, link.sha256)]).toHaveLength(3);
      reported = agreements.length;
      register.close();
    }
  });
});

describe('a full disk', () => {
  it('changes nothing and says so', () => {
    const register = newTestRegister();
    const pages = Number(register.database.pragma('page_count', { simple: true }));
    register.database.pragma(`max_page_count = ${pages + 1}`);
    const before = register.latestRevision();
    const grow = (): unknown =>
      register.commit('edit-organisation', (tx) =>
        tx.update('organisation', register.organisation.id, {
          address: 'A'.repeat(19_000),
          unnamedSentence: { sv: 'B'.repeat(19_000), en: 'C'.repeat(19_000) },
        }),
      );
    expect(grow).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    expect(register.latestRevision()).toEqual(before);
    register.database.pragma('max_page_count = 1000000');
    expect(() => grow()).not.toThrow();
  });
});
