import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { addReveals } from '#register/reveals/reveals.ts';
import type { RecordPatch } from '#register/store/transaction.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { snapshot } from '#test/snapshot.ts';

type Patch = RecordPatch<'subProcessor'>;

/** Sub-processors of these names with their fields, each with one active processing, and the means to merge them. */
function vendors(fields: Readonly<Record<string, Patch>>) {
  const register = newTestRegister();
  const ids = Object.entries(fields).map(([legalName, patch]) => {
    const { id, processingId } = addSubProcessor(register, { legalName, country: null }).result;
    updateSubProcessor(register, id, patch);
    return { id, processingId };
  });
  const [kept = { id: '', processingId: '' }, ...others] = ids;
  const merge = (patch: Patch = {}, language: 'sv' | 'en' = 'sv') => {
    const mergedIds = others.map(({ id }) => id);
    return mergeSubProcessors(register, { keepId: kept.id, mergedIds, patch, language });
  };
  return { register, kept, others, merge, merged: () => register.get('subProcessor', kept.id) };
}

describe('merging sub-processors', () => {
  it('moves all that belongs to the others, as one revision that one undo takes back', () => {
    const { register, kept, others, merge } = vendors({
      'Björk Drift AB': {},
      'Björk Drift': {},
      Underleverantören: {},
    });
    const [second, engaged] = others;
    const secondId = second?.id ?? '';
    updateSubProcessor(register, engaged?.id ?? '', { engagedById: secondId });
    const path = join(temporaryFolder(), 'avtal.pdf');
    writeFileSync(path, 'avtal');
    attachDocuments(register, { subProcessorId: secondId, agreementId: null, paths: [path] });
    const told = { recipient: 'Lindome', nameTold: 'Björk Drift', publicLabel: 'IT', toldOn: '2026-01-15' };
    const entry = {
      ...told,
      subProcessorId: secondId,
      customerId: null,
      means: 'mail',
      ground: '',
      notes: '',
    } as const;
    addReveals(register, [entry]);
    register.commit('set-finding-aside', (tx) => {
      const aside = {
        recordTable: 'subProcessor',
        subject: '',
        reason: 'Väntar på svar',
        until: '2026-12-31',
      } as const;
      const insert = (recordId: string, checkId: 'address-missing' | 'contact-missing') =>
        tx.insert('setAside', { ...aside, id: register.ports.newId(), checkId, recordId });
      insert(secondId, 'address-missing');
      insert(secondId, 'contact-missing');
      insert(kept.id, 'contact-missing');
    });
    const before = snapshot(register);

    const mergedIds = [secondId];
    const { revision } = mergeSubProcessors(register, { keepId: kept.id, mergedIds, patch: {}, language: 'sv' });
    expect(register.revision(revision ?? 0)?.action).toBe('merge-sub-processors');
    expect(register.subjectOf(revision ?? 0)).toBe('Björk Drift AB');
    expect(register.all('processing').map(({ subProcessorId }) => subProcessorId)).toEqual([
      kept.id,
      kept.id,
      engaged?.id,
    ]);
    expect(register.all('agreement')).toMatchObject([{ subProcessorId: kept.id, processingIds: null }]);
    expect(register.all('agreementDocument')).toHaveLength(1);
    expect(register.all('reveal')).toMatchObject([{ subProcessorId: kept.id, nameTold: 'Björk Drift' }]);
    expect(register.get('subProcessor', engaged?.id ?? '').engagedById).toBe(kept.id);
    expect(register.all('setAside').map(({ recordId, checkId }) => [recordId, checkId])).toEqual([
      [kept.id, 'address-missing'],
      [kept.id, 'contact-missing'],
    ]);
    register.undo();
    expect(snapshot(register)).toEqual(before);
    register.redo();
    expect(register.find('subProcessor', secondId)).toBeUndefined();
    expect(merge).toThrow(expect.objectContaining({ code: 'RECORD_NOT_FOUND' }));
    expect(register.verifyChain()).toMatchObject({ intact: true });
  });

  it('fills blanks, keeps what the first one says, and puts the rest into readable notes', () => {
    const { merge, merged } = vendors({
      'Björk Drift AB': { contactName: 'Bo Ek', address: 'Storgatan 1', country: 'SE', notes: 'Ringde i maj.' },
      'Birch Operations Ltd': {
        tradeName: 'Birch',
        registrationNumber: '556000-0001',
        contactName: 'Eva Alm',
        contactEmail: 'eva@birch.example',
        address: '1 High Street\nLeeds',
        country: 'GB',
        formerNames: ['Elm Ltd'],
        reviewIntervalMonths: 12,
      },
    });
    merge();
    expect(merged()).toMatchObject({
      legalName: 'Björk Drift AB',
      tradeName: 'Birch',
      registrationNumber: '556000-0001',
      contactName: 'Bo Ek',
      contactEmail: '',
      country: 'SE',
      reviewIntervalMonths: 12,
      formerNames: ['Elm Ltd', 'Birch Operations Ltd'],
    });
    expect(merged().notes.split('\n')).toEqual([
      'Ringde i maj.',
      'Adress: 1 High Street, Leeds; Land: Storbritannien (från Birch Operations Ltd)',
      'Kontaktperson: Eva Alm; E-post: eva@birch.example (från Birch Operations Ltd)',
    ]);
  });

  it('lets the patch decide, and leaves no note of what it decided', () => {
    const { merge, merged } = vendors({
      'Björk Drift AB': { website: 'bjork.example' },
      'Birch Ltd': { website: 'birch.example' },
    });
    merge({ legalName: 'Birch Group AB', website: 'group.example' }, 'en');
    expect(merged()).toMatchObject({ website: 'group.example', notes: '' });
    expect(merged().formerNames).toEqual(['Björk Drift AB', 'Birch Ltd']);
  });

  it('breaks no chain into a circle: who engaged the merged one engages the result', () => {
    const { register, kept, others } = vendors({ Nederst: {}, Mellan: {}, Nära: {}, Överst: {} });
    const [middle = kept, near = kept, top = kept] = others;
    updateSubProcessor(register, kept.id, { engagedById: middle.id });
    updateSubProcessor(register, middle.id, { engagedById: near.id });
    updateSubProcessor(register, near.id, { engagedById: top.id });
    mergeSubProcessors(register, { keepId: kept.id, mergedIds: [near.id], patch: {}, language: 'sv' });
    expect(register.get('subProcessor', middle.id).engagedById).toBe(kept.id);
    expect(register.get('subProcessor', kept.id)).toMatchObject({
      engagedById: top.id,
      notes: 'Anlitas av: Mellan (från Nederst)',
    });
    const circle = { keepId: kept.id, mergedIds: [top.id], patch: { engagedById: middle.id }, language: 'sv' } as const;
    expect(() => mergeSubProcessors(register, circle)).toThrow(expect.objectContaining({ code: 'ENGAGED_IN_CIRCLE' }));
    expect(() => mergeSubProcessors(register, { ...circle, mergedIds: [middle.id] })).toThrow('engaged through');
  });

  it('makes no name public: the result is masked if one was, and the public annex says what it said', () => {
    const { register, kept, others, merge, merged } = vendors({
      'Björk Drift AB': { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } },
      'Björk Drift': { disclosure: 'masked', publicLabel: { sv: 'Utskick', en: 'Mailings' } },
      'Björk Post AB': {},
    });
    for (const { processingId } of [kept, ...others])
      updateProcessing(register, processingId, { purpose: { sv: 'Drift' } });
    const names = () =>
      composeAnnex(register, {
        profile: 'list',
        language: 'sv',
        audience: 'public',
        customerId: null,
        number: null,
      }).content.rows.map((row) => row['name']);
    expect(names()).toEqual(['IT-drift', 'Utskick', 'Björk Post AB']);
    merge();
    expect(merged()).toMatchObject({ disclosure: 'masked', publicLabel: { sv: 'IT-drift', en: 'Mailings' } });
    expect(names()).toEqual(['IT-drift', 'Utskick', 'IT-drift']);
  });

  it('does not take the label of a category for a former name', () => {
    const { merge, merged } = vendors({
      'Björk Drift AB': {},
      'IT-drift': { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } },
    });
    merge();
    expect(merged()).toMatchObject({ formerNames: [], disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
  });

  it('refuses to merge a sub-processor with itself', () => {
    const { register, kept } = vendors({ 'Björk Drift AB': {} });
    const alone = { keepId: kept.id, mergedIds: [kept.id], patch: {}, language: 'sv' } as const;
    expect(() => mergeSubProcessors(register, alone)).toThrow('Björk Drift AB cannot be merged with itself');
  });
});
