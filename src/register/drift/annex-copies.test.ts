import { PDF, rgb } from '@libpdf/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { addAnnexCopy } from '#register/drift/annex-copies.ts';
import { reportOf } from '#register/persons/report.ts';
import { cameAfter } from '#register/signing/came-after.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { xenia } from '#test/person-everywhere.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** An annex that was issued without a signature, and how a file that came back for it is received. */
async function unsignedAnnex() {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts(signingTime.toISOString()));
  addSoundVendor(register);
  const customerId = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result.id;
  const out = join(folder, 'a.pdf');
  const choice = { profile: 'list', language: 'sv', audience: 'customer', customerId } as const;
  await issueAnnex(register, { ...choice, identity: null, out });
  const annexId = annexHeads(register)[0]?.id ?? '';
  const receive = async (bytes: Uint8Array): Promise<unknown> => {
    const path = join(folder, 'åter.pdf');
    writeFileSync(path, bytes);
    const copy = { annexId, path, receivedOn: '2026-11-01', scanned: false };
    return addAnnexCopy(register, copy).then(
      ({ result }) => result,
      (error: unknown) => error,
    );
  };
  return { register, issued: readFileSync(out), receive };
}

const sign = async (bytes: Uint8Array) => signPdf(bytes, await testIdentity(), { time: signingTime });

/** Text that covers what the page said, appended so that the issued bytes stand before it. */
async function paintedOver(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  pdf.getPage(0)?.drawText('Annat biträde AB', { x: 60, y: 500, size: 30, color: rgb(1, 0, 0) });
  return pdf.save({ incremental: true });
}

describe('a copy of an annex that was issued unsigned', () => {
  it('is the very annex when the customer alone has signed it', async () => {
    const { issued, receive } = await unsignedAnnex();
    expect(await receive(await sign(issued))).toMatchObject({ outcome: 'countersigned', signedBy: ['Åsa Öberg'] });
  });

  it('is told of as a document that stays when its signer is erased', async () => {
    const { register, issued, receive } = await unsignedAnnex();
    await receive(await sign(issued));
    const { places, remains } = reportOf(register, { ...xenia, name: 'Åsa Öberg' });
    expect(places.map(({ table, field }) => `${table}.${field}`)).toContain('annexCopy.signedBy');
    expect(remains).toContainEqual({ kind: 'document', name: 'åter.pdf' });
  });

  it('is none when a page was changed before the customer signed, which its signature would cover', async () => {
    const { register, issued, receive } = await unsignedAnnex();
    const changed = await paintedOver(issued);
    expect(Buffer.from(changed).subarray(0, issued.length).equals(issued)).toBe(true);
    expect(await receive(await sign(changed))).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
    expect(register.all('annexCopy')).toEqual([]);
  });

  it('counts a document timestamp as nobody’s signature', async () => {
    const { issued, receive } = await unsignedAnnex();
    const stamped = Buffer.from(await sign(await sign(issued)));
    // The later of two signatures becomes a timestamp by its type; it is then none that could be valid.
    const last = stamped.lastIndexOf('/ETSI.CAdES.detached');
    expect(last).toBeGreaterThan(issued.length);
    expect(cameAfter(stamped, issued.length)).toMatchObject({ change: 'signature', timestamps: new Set() });
    stamped.write('/ETSI.RFC3161       ', last, 'latin1');
    expect(cameAfter(stamped, issued.length).timestamps.size).toBe(1);
    expect(await receive(stamped)).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
  });
});
