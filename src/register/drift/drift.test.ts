import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { addAnnexCopy } from '#register/drift/annex-copies.ts';
import { driftOf } from '#register/drift/drift.ts';
import { printedRows } from '#register/drift/printed-rows.ts';
import { recogniseAnnex, type ComparesPages } from '#register/drift/recognise.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import type { Register } from '#register/store/register.ts';
import { removeSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { listForCustomer as list, withAnnexes, type Issued } from '#test/issued-annexes.ts';
import { temporaryFolder } from '#test/registers.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const drift = async (register: Register) => driftOf(register, quietWork);

describe('drift', () => {
  it('says nothing of annexes that still say what the register says', async () => {
    const { register } = await withAnnexes();
    expect((await drift(register)).map(({ state }) => state)).toEqual(['same', 'same']);
  });

  it('tells row by row what a changed purpose, a new and a removed sub-processor make of an annex', async () => {
    const { register, vendors } = await withAnnexes();
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Drift i Finland' } });
    removeSubProcessor(register, vendors[1]?.id ?? '');
    addSoundVendor(register, { subProcessor: { legalName: 'Nytt Biträde AB' } });
    const [first] = await drift(register);
    expect(first?.state).toBe('differs');
    expect(first?.difference.rows.map(({ kind, name }) => [kind, name.split(' – ')[0]])).toEqual([
      ['changed', 'Kattegatt Drift AB'],
      ['added', 'Nytt Biträde AB'],
      ['removed', 'Cirrus Mail Inc.'],
    ]);
    expect(first?.difference.rows[0]?.cells).toEqual([
      expect.objectContaining({ label: 'Ändamål', after: 'Drift i Finland' }),
    ]);
  });

  it('takes a renamed sub-processor for the same row, not for one that went and one that came', async () => {
    const { register, vendors } = await withAnnexes();
    updateSubProcessor(register, vendors[0]?.id ?? '', { legalName: 'Kattegatt Moln AB' });
    const [first] = await drift(register);
    expect(first?.difference.rows.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('concerns only the customers that use the service', async () => {
    const { register, customers, vendors } = await withAnnexes();
    const serviceIds = register.commit('add-service', (tx) =>
      ['Lön', 'Tid'].map(
        (name) => tx.insert('service', { id: register.ports.newId(), name, description: {}, active: true }).id,
      ),
    ).result;
    updateCustomer(register, customers[0] ?? '', { serviceIds: serviceIds.slice(0, 1) });
    updateProcessing(register, vendors[1]?.processingIds[0] ?? '', { serviceIds: serviceIds.slice(1) });
    const states = new Map((await drift(register)).map(({ annexId, state }) => [annexId, state]));
    const heads = annexHeads(register);
    expect(heads.map(({ id }) => states.get(id))).toEqual(['differs', 'same']);
  });

  it('says why an annex can no longer be made, instead of failing for all', async () => {
    const { register, vendors } = await withAnnexes();
    await issueAnnex(register, {
      ...list,
      audience: 'public',
      customerId: null,
      identity: null,
      out: join(temporaryFolder(), 'p.pdf'),
    });
    updateSubProcessor(register, vendors[0]?.id ?? '', { disclosure: 'masked', publicLabel: {} });
    const [first, ...rest] = await drift(register);
    expect([first?.state, first?.error?.code]).toEqual(['cannot', 'MASKED_WITHOUT_LABEL']);
    expect(rest).toHaveLength(2);
  });
});

describe('a copy that comes back', () => {
  const received = { receivedOn: '2026-11-01', scanned: false } as const;

  async function countersigned(): Promise<Issued & { readonly path: string; readonly annexId: string }> {
    const identity = await testIdentity();
    const issued = await withAnnexes(identity);
    const path = join(issued.folder, 'åter.pdf');
    writeFileSync(path, await signPdf(readFileSync(join(issued.folder, '0.pdf')), identity, { time: signingTime }));
    return { ...issued, path, annexId: annexHeads(issued.register)[0]?.id ?? '' };
  }

  it('is kept as the very annex with the names of those who signed it', async () => {
    const { register, path, annexId } = await countersigned();
    const { result } = await addAnnexCopy(register, { annexId, path, ...received });
    expect(result).toMatchObject({ outcome: 'countersigned', signedBy: ['Åsa Öberg'] });
    await expect(addAnnexCopy(register, { annexId, path, ...received })).rejects.toMatchObject({
      code: 'ANNEX_COPY_KNOWN',
    });
  });

  it('is refused when a byte of it was changed, when it is another annex, and when it is paper said to be none', async () => {
    const { register, folder, path, annexId } = await countersigned();
    const refusal = async (bytes: Uint8Array, scanned = false): Promise<unknown> => {
      const changed = join(folder, 'ändrad.pdf');
      writeFileSync(changed, bytes);
      return addAnnexCopy(register, { annexId, path: changed, ...received, scanned }).catch((error: unknown) => error);
    };
    const bytes = readFileSync(path);
    const tampered = Buffer.from(bytes);
    tampered[Math.floor(tampered.length / 3)] = (tampered[Math.floor(tampered.length / 3)] ?? 0) ^ 1;
    expect(await refusal(tampered)).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
    expect(await refusal(bytes, true)).toMatchObject({ code: 'ANNEX_COPY_CHANGED' });
    expect(await refusal(readFileSync(join(folder, '1.pdf')))).toMatchObject({ code: 'ANNEX_COPY_OTHER' });
    expect(await refusal(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ code: 'ANNEX_COPY_UNKNOWN' });
    expect(register.all('annexCopy')).toEqual([]);
  });

  it('cannot have come back before its annex was issued, nor on a day that has not come', async () => {
    const { register, path, annexId } = await countersigned();
    const refusal = async (receivedOn: string): Promise<unknown> =>
      addAnnexCopy(register, { annexId, path, scanned: false, receivedOn }).catch((error: unknown) => error);
    const values = { record: register.get('annex', annexId).number, field: 'receivedOn' };
    expect(await refusal('2026-10-31')).toMatchObject({
      code: 'INVALID_INPUT',
      values: { ...values, problem: 'too-early', limit: '2026-11-01' },
    });
    expect(await refusal('2026-11-02')).toMatchObject({ values: { ...values, problem: 'in-the-future' } });
    expect(register.all('annexCopy')).toEqual([]);
  });

  it('is paper only where it is a PDF or a picture that can be shown, by what is in it', async () => {
    const { register, folder, annexId } = await countersigned();
    const receive = async (name: string, bytes: Uint8Array, scanned = true): Promise<unknown> => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return addAnnexCopy(register, { annexId, path, ...received, scanned }).then(
        ({ result }) => result,
        (error: unknown) => error,
      );
    };
    const notPaper = { code: 'ANNEX_COPY_NO_PAPER' };
    expect(await receive('lista.txt', Buffer.from('Kattegatt'))).toMatchObject(notPaper);
    expect(await receive('lista.pdf', Buffer.from('Kattegatt'))).toMatchObject(notPaper);
    expect(await receive('skannad.tif', Buffer.from('II*\0', 'latin1'))).toMatchObject(notPaper);
    // Its name alone must not hide from the comparison that it is an annex.
    expect(await receive('bild.png', readFileSync(join(folder, '1.pdf')))).toMatchObject({
      code: 'ANNEX_COPY_CHANGED',
    });
    const picture = Buffer.from('89504e470d0a1a0a', 'hex');
    // The window asks then whether it is paper.
    expect(await receive('foto.png', picture, false)).toMatchObject({ code: 'ANNEX_COPY_UNKNOWN' });
    expect(await receive('foto.png', picture)).toMatchObject({ outcome: 'scanned' });
    expect(register.all('annexCopy')).toHaveLength(1);
  });
});

describe('a PDF that is opened', () => {
  const readPages = async (bytes: Uint8Array) => extractText(bytes, { name: 'a.pdf', mediaType: 'application/pdf' });
  const comparePages: ComparesPages = async (content, bytes) => printedRows(content, bytes, readPages);
  const recognise = async (register: Register | null, bytes: Uint8Array) =>
    recogniseAnnex(register, bytes, await verifyPdf(bytes), comparePages);

  it('is known by number and revision, with what differs from today', async () => {
    const { register, folder, vendors } = await withAnnexes(await testIdentity());
    const bytes = readFileSync(join(folder, '0.pdf'));
    expect(await recognise(register, bytes)).toMatchObject({
      outcome: 'same',
      printed: 'same',
      difference: { rows: [] },
    });
    updateProcessing(register, vendors[0]?.processingIds[0] ?? '', { purpose: { sv: 'Annat' } });
    expect((await recognise(register, bytes))?.difference?.rows).toHaveLength(1);
    expect(await recognise(null, bytes)).toMatchObject({ annexId: null, outcome: 'unknown', printed: 'same' });
  });

  it('is told when its pages do not say what its data say', async () => {
    const { register, folder } = await withAnnexes();
    const { annex } = await verifyPdf(readFileSync(join(folder, '0.pdf')));
    if (!annex) throw new Error('no annex in the PDF');
    const honest = await renderPdf(annex);
    const [row, ...rows] = annex.rows;
    const forged = await renderPdf({ ...annex, rows: [{ ...row, purpose: 'Något annat' }, ...rows] });
    const report = { ...(await verifyPdf(forged)), annex };
    expect(await recogniseAnnex(register, forged, report, comparePages)).toMatchObject({
      outcome: 'changed',
      printed: 'differs',
    });
    expect(await recogniseAnnex(register, honest, { ...report }, comparePages)).toMatchObject({ printed: 'same' });
  });
});
