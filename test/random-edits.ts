import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import * as agreements from '#register/agreements/agreements.ts';
import { addCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { editRecords } from '#register/editing/edit-records.ts';
import { removeRecords } from '#register/editing/remove-records.ts';
import { RegisterError } from '#register/errors.ts';
import { binOf } from '#register/history/bin.ts';
import { restoreRecord } from '#register/history/restore-record.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { takeOut } from '#register/history/take-out.ts';
import { addService, removeService, updateService } from '#register/organisation/services.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import * as subProcessors from '#register/subprocessors/sub-processors.ts';

/** One random edit: what, on which record, with what. */
export interface RandomEdit {
  readonly what: keyof typeof edits;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

type Apply = (register: Register, edit: RandomEdit) => unknown;

function pick<R>(list: readonly R[], number: number): R {
  const chosen = list[number % Math.max(1, list.length)];
  if (chosen === undefined) throw new RegisterError('RECORD_NOT_FOUND', { table: 'any', id: 'none' });
  return chosen;
}

const pickId = (register: Register, table: RecordTable, number: number): string => pick(register.all(table), number).id;

const today = '2026-03-01';

function put<T extends RecordTable>(register: Register, table: T, given: Partial<RecordMap[T]>): unknown {
  const record = recordModels[table].parse({ ...blankRecord(table), ...given, id: register.ports.newId() });
  return register.commit('edit-records', (tx) => tx.insert(table, record));
}

/** A document whose only byte is `number`, attached as a link that a second revision may add to. */
function attach(register: Register, { a, b, text }: RandomEdit): unknown {
  const bytes = Buffer.from([b % 3]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const subProcessorId = pickId(register, 'subProcessor', a);
  const own = register.all('agreement').filter((agreement) => agreement.subProcessorId === subProcessorId);
  return register.commit('attach-documents', (tx) => {
    const document = { sha256, size: 1, mediaType: 'text/plain', storedAt: '2026-03-01T08:00:00.000Z' };
    tx.putDocument(document, [bytes]);
    const agreement = recordModels.agreement.parse({
      ...blankRecord('agreement'),
      id: register.ports.newId(),
      subProcessorId,
      kind: 'dpa',
      title: `Avtal ${text}`,
      status: 'signed',
      supersedesId: b % 4 === 0 ? (own[0]?.id ?? null) : null,
      processingIds:
        b % 2 === 0 ? register.all('processing').flatMap(({ id }, index) => (index % 2 ? [id] : [])) : null,
    });
    const agreementId = tx.insert('agreement', agreement).id;
    const link = { id: register.ports.newId(), agreementId, sha256, name: `${text}.txt`, role: 'draft' as const };
    tx.insert('agreementDocument', { ...link, addedAt: '2026-03-01T08:00:00.000Z' });
  });
}

const restorable = recordTables.filter((table) => table !== 'annex' && table !== 'reveal');

/** A record of any table that is there now or was once. */
function anyRecord(register: Register, number: number): { table: RecordTable; id: string } {
  const ids = register.database
    .prepare("SELECT DISTINCT table_name, record_id FROM change WHERE field = 'id' ORDER BY record_id")
    .raw()
    .all()
    .map((row) => [row].flat(2).map(String));
  const [name = '', id = ''] = pick(ids, number);
  return { table: restorable.find((table) => table === name) ?? 'service', id };
}

const edits = {
  addSubProcessor: (register, { text }) =>
    subProcessors.addSubProcessor(register, { legalName: `Bolag ${text}`, country: 'SE' }),
  editSubProcessor: (register, { a, b, text }) =>
    subProcessors.updateSubProcessor(register, pickId(register, 'subProcessor', a), {
      ...(b % 2 === 0 ? { contactName: text } : { legalName: `Firma ${text}`, publicLabel: { sv: text || 'x' } }),
      ...(b % 3 === 0 && { engagedById: pickId(register, 'subProcessor', b) }),
      ...(b % 5 === 0 && { engagedById: null, reviewIntervalMonths: (b % 120) + 1 }),
    }),
  removeSubProcessor: (register, { a }) =>
    subProcessors.removeSubProcessor(register, pickId(register, 'subProcessor', a)),
  addProcessing: (register, { a }) => subProcessors.addProcessing(register, pickId(register, 'subProcessor', a)),
  editProcessing: (register, { a, b, text }) =>
    subProcessors.updateProcessing(register, pickId(register, 'processing', a), {
      purpose: text === '' ? {} : { sv: text, en: `${text} in English` },
      specialCategories: b % 2 === 0,
      serviceIds: register.all('service').flatMap(({ id }, index) => ((b >> index) % 2 ? [id] : [])),
      startsOn: b % 3 === 0 ? today : null,
    }),
  duplicate: (register, { a }) => subProcessors.duplicateProcessings(register, [pickId(register, 'processing', a)]),
  removeProcessing: (register, { a }) => subProcessors.removeProcessing(register, pickId(register, 'processing', a)),
  merge: (register, { a, b, text }) =>
    mergeSubProcessors(register, {
      keepId: pickId(register, 'subProcessor', a),
      mergedIds: [pickId(register, 'subProcessor', b)],
      patch: b % 2 === 0 ? {} : { legalName: `Sammanslaget ${text}` },
      language: 'sv',
    }),
  attach,
  addAgreement: (register, { a, text }) =>
    agreements.addAgreement(register, {
      subProcessorId: pickId(register, 'subProcessor', a),
      kind: a % 2 === 0 ? 'dpa' : 'scc',
      title: `Villkor ${text}`,
    }),
  editAgreement: (register, { a, b, text }) =>
    agreements.updateAgreement(register, pickId(register, 'agreement', a), {
      signedOn: b % 2 === 0 ? today : null,
      renewalMonths: b % 3 === 0 ? (b % 120) + 1 : null,
      sccModule: b % 5 === 0 ? 'three' : null,
      checklist: b % 7 === 0 ? {} : { '3a': { stated: b % 2 === 0, where: text } },
    }),
  renewAgreement: (register, { a }) => agreements.renewAgreement(register, pickId(register, 'agreement', a)),
  removeAgreement: (register, { a }) => agreements.removeAgreement(register, pickId(register, 'agreement', a)),
  removeDocument: (register, { a }) =>
    agreements.removeAgreementDocument(register, pickId(register, 'agreementDocument', a)),
  addCustomer: (register, { text }) => addCustomer(register, { name: `Kund ${text}`, language: 'sv' }),
  editCustomer: (register, { a, b, text }) =>
    updateCustomer(register, pickId(register, 'customer', a), {
      contactName: text,
      serviceIds: register.all('service').flatMap(({ id }, index) => ((b >> index) % 2 ? [id] : [])),
    }),
  removeCustomer: (register, { a }) => removeCustomer(register, pickId(register, 'customer', a)),
  addService: (register, { text, b }) => addService(register, `Tjänst ${b} ${text}`),
  editService: (register, { a, text }) =>
    updateService(register, pickId(register, 'service', a), { description: { sv: text || 'x' } }),
  removeService: (register, { a }) => removeService(register, pickId(register, 'service', a)),
  editOrganisation: (register, { text }) =>
    register.commit('edit-organisation', (tx) =>
      tx.update('organisation', register.organisation.id, { dpoName: text }),
    ),
  setAside: (register, { a, text }) =>
    put(register, 'setAside', {
      checkId: 'address-missing',
      recordTable: 'subProcessor',
      recordId: pickId(register, 'subProcessor', a),
      subject: '',
      reason: `Skäl ${text}`,
      until: today,
    }),
  saveView: (register, { text }) =>
    put(register, 'savedView', {
      name: `Vy ${text}`,
      groupBy: 'none',
      filter: { ...noFilter, text },
    }),
  trust: (register, { text }) =>
    put(register, 'trustedAuthority', {
      subject: `Utfärdare ${text}`,
      fingerprint: 'a'.repeat(64),
      validUntil: '2030-01-01T00:00:00.000Z',
      certificate: 'AAAA',
      trustedOn: today,
      reason: text,
    }),
  reveal: (register, { a, text }) =>
    put(register, 'reveal', {
      subProcessorId: pickId(register, 'subProcessor', a),
      recipient: `Kund ${text}`,
      nameTold: pick(register.all('subProcessor'), a).legalName,
      toldOn: today,
      means: 'mail',
    }),
  bulkEdit: (register, { b, text }) =>
    editRecords(
      register,
      register
        .all('processing')
        .map(({ id }) => ({ table: 'processing', id, patch: { retention: { sv: `${text} ${b}` } } })),
    ),
  bulkRemove: (register, { a, b }) =>
    removeRecords(register, {
      subProcessorIds: register.all('subProcessor').flatMap(({ id }, index) => ((a >> index) % 2 ? [id] : [])),
      processingIds: register.all('processing').flatMap(({ id }, index) => ((b >> index) % 2 ? [id] : [])),
      customerIds: [],
    }),
  undo: (register) => register.undo(),
  redo: (register) => register.redo(),
  restoreRecord: (register, { a, b }) => {
    const { table, id } = anyRecord(register, a);
    return restoreRecord(register, table, id, (b % register.latestRevision().number) + 1);
  },
  restoreRegister: (register, { a }) => restoreRegister(register, (a % register.latestRevision().number) + 1),
  takeOut: (register, { a }) => {
    const { recordId, revision } = pick(binOf(register), a);
    return takeOut(register, recordId, revision);
  },
} satisfies Record<string, Apply>;

const names = Object.keys(edits).filter((name): name is keyof typeof edits => name in edits);

/** Edits as a user may make them, in any order. Undo and redo come often, or there would be little to redo. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  what: fc.constantFrom(...names, 'addSubProcessor' as const, 'undo' as const, 'undo' as const, 'redo' as const),
  a: fc.nat(1000),
  b: fc.nat(1000),
  text: fc.string({ minLength: 0, maxLength: 6, unit: fc.constantFrom('a', 'å', 'Ö', '𝒳', '"', '\\') }),
});

/** A little of everything, so that random edits find something to change. */
export const firstEdits: readonly RandomEdit[] = [
  { what: 'addService', a: 0, b: 1, text: 'a' },
  { what: 'addService', a: 0, b: 2, text: 'b' },
  { what: 'addSubProcessor', a: 0, b: 0, text: 'a' },
  { what: 'addSubProcessor', a: 0, b: 0, text: 'b' },
  { what: 'addSubProcessor', a: 0, b: 0, text: 'c' },
  { what: 'addProcessing', a: 1, b: 0, text: '' },
  { what: 'editProcessing', a: 1, b: 3, text: 'lagring' },
  { what: 'attach', a: 1, b: 2, text: 'a' },
  { what: 'addCustomer', a: 0, b: 0, text: 'a' },
  { what: 'addCustomer', a: 0, b: 0, text: 'b' },
];

/** Makes the edit, or is refused as a user would be; nothing else may be thrown. Tells whether it was made. */
export function applyRandomEdit(register: Register, edit: RandomEdit): boolean {
  const apply: Apply = edits[edit.what];
  try {
    apply(register, edit);
    return true;
  } catch (error) {
    if (error instanceof RegisterError && error.code !== 'INTERNAL') return false;
    throw error;
  }
}
