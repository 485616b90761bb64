import { PdfDict, PdfNumber, PdfString } from '@libpdf/core';
import type { PermittedChanges } from '#shared/model/signature-report.ts';
import type { Change } from '#register/signing/later-changes.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

/** What a signer allowed to be changed afterwards (ISO 32000-1, 12.8.2.2 DocMDP and 12.8.2.4 FieldMDP). */
export interface Permissions {
  readonly changes: PermittedChanges;
  readonly isLocked: (field: string) => boolean;
}

const levels = ['nothing', 'form', 'annotation'] as const;

/** Read from the signature itself, which an update cannot change unnoticed. */
export function readPermissions(reader: PdfReader, signature: PdfDict): Permissions {
  const references = reader.array(signature, 'Reference').map((item) => reader.resolve(item));
  let changes: PermittedChanges = 'unspecified';
  const locks: ((field: string) => boolean)[] = [];
  for (const reference of references) {
    if (!(reference instanceof PdfDict)) continue;
    const parameters = reader.dictionary(reference, 'TransformParams') ?? new PdfDict([]);
    const method = reader.name(reference, 'TransformMethod');
    if (method === 'DocMDP') changes = levelOf(reader, parameters);
    if (method === 'FieldMDP') locks.push(lock(reader, parameters));
  }
  return { changes, isLocked: (field) => locks.some((isLocked) => isLocked(field)) };
}

function levelOf(reader: PdfReader, parameters: PdfDict): PermittedChanges {
  const level = reader.resolve(parameters.get('P'));
  return levels[(level instanceof PdfNumber ? level.value : 2) - 1] ?? 'nothing';
}

function lock(reader: PdfReader, parameters: PdfDict): (field: string) => boolean {
  const action = reader.name(parameters, 'Action');
  const names = reader
    .array(parameters, 'Fields')
    .map((item) => reader.resolve(item))
    .flatMap((item) => (item instanceof PdfString ? [item.asString()] : []));
  const isNamed = (field: string): boolean => names.some((name) => field === name || field.startsWith(`${name}.`));
  if (action === 'Include') return isNamed;
  if (action === 'Exclude') return (field) => !isNamed(field);
  return () => true;
}

/** Whether what came later is more than the signer allowed. */
export function isForbidden({ changes, isLocked }: Permissions, change: Change): boolean {
  if (change.kind === 'none') return false;
  if (change.fields.some((field) => isLocked(field))) return true;
  if (changes === 'unspecified') return false;
  const isSigning = change.kind === 'signature';
  if (changes === 'nothing') return !(isSigning && change.onlyTimestamps);
  // Filling in what is there is allowed; a new field that shows something covers what was certified.
  const isAllowed = isSigning || change.kind === 'form' || change.kind === changes;
  return !isAllowed || change.showsNewField;
}

/** Adobe's usage rights (UR, UR3) enable functions of its reader; they sign nothing on anybody's behalf. */
export function isUsageRights(reader: PdfReader, signature: PdfDict): boolean {
  return reader.array(signature, 'Reference').some((item) => {
    const reference = reader.resolve(item);
    const method = reference instanceof PdfDict ? reader.name(reference, 'TransformMethod') : undefined;
    return method === 'UR' || method === 'UR3';
  });
}
