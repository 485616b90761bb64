import type { ImportPlan } from '#shared/model/import-plan.ts';
import { docxBody, docxText } from '#register/documents/text/docx-text.ts';
import { plainText } from '#register/documents/text/plain-text.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';
import { RegisterError } from '#register/errors.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { FileTable } from '#register/importing/office/file-table.ts';
import { openDocumentTables } from '#register/importing/office/open-document.ts';
import { isOwnDocument, wordTables } from '#register/importing/office/word-tables.ts';
import { workbookTables } from '#register/importing/office/workbook.ts';
import { planFrom, recognition, type RecogniseOptions } from '#register/importing/recognise.ts';
import { readDocumentTables, readSheets } from '#register/importing/read-tables.ts';
import type { Steps } from '#register/importing/steps.ts';
import { ZipFile } from '#register/office-files/zip-file.ts';

/**
 * Recognises a list in a workbook (XLSX, ODS) or in a document (DOCX, ODT); in a DOCX without such a table, in its text.
 *
 * @throws RegisterError `LIST_BINARY` for another ZIP file, `LIST_ENCRYPTED`, `LIST_DAMAGED`, `LIST_UNPACKS_TOO_LARGE`,
 * and what `recogniseList` throws
 */
export function* packageReading(bytes: Uint8Array, fileName: string, options: RecogniseOptions): Steps<ImportPlan> {
  try {
    return yield* reading(bytes, fileName, options);
  } catch (error) {
    if (error instanceof TextProblem) throw new RegisterError(problems[error.state], { file: fileName });
    throw error;
  }
}

/**
 * All sheets of a workbook (XLSX, ODS) or tables of a document (DOCX, ODT), whatever they are about.
 *
 * @throws RegisterError as `packageReading`
 */
export function packageTables(
  bytes: Uint8Array,
  fileName: string,
): { kind: 'sheets' | 'tables'; tables: readonly FileTable[] } {
  try {
    const zip = new ZipFile(bytes, listLimits);
    const sheets = workbookTables(zip);
    if (sheets) return { kind: 'sheets', tables: [...sheets] };
    const open = openDocumentTables(zip);
    if (open) return { kind: open.kind === 'spreadsheet' ? 'sheets' : 'tables', tables: open.tables };
    const body = docxBody(zip);
    if (body === null) throw new RegisterError('LIST_BINARY', { file: fileName, kind: 'workbook' });
    return { kind: 'tables', tables: wordTables(plainText(zip.read(body))) };
  } catch (error) {
    if (error instanceof TextProblem) throw new RegisterError(problems[error.state], { file: fileName });
    throw error;
  }
}

const problems: Readonly<Record<TextProblem['state'], 'LIST_ENCRYPTED' | 'LIST_DAMAGED' | 'LIST_UNPACKS_TOO_LARGE'>> = {
  encrypted: 'LIST_ENCRYPTED',
  unreadable: 'LIST_DAMAGED',
  unsupported: 'LIST_DAMAGED',
  'too-large': 'LIST_UNPACKS_TOO_LARGE',
};

function* reading(bytes: Uint8Array, fileName: string, options: RecogniseOptions): Steps<ImportPlan> {
  const zip = new ZipFile(bytes, listLimits);
  const sheets = workbookTables(zip);
  if (sheets) return sheetPlan(yield* readSheets(sheets), options);
  const open = openDocumentTables(zip);
  if (open?.kind === 'spreadsheet') return sheetPlan(yield* readSheets(open.tables), options);
  const body = open ? null : docxBody(zip);
  if (!open && body === null) throw new RegisterError('LIST_BINARY', { file: fileName, kind: 'workbook' });
  const tables = open?.tables ?? wordTables(plainText(zip.read(body ?? '')), isOwnDocument(zip));
  const read = yield* readDocumentTables(tables);
  if (read) return planFrom({ ...read, sheet: null }, options);
  const text = open ? null : docxText(bytes);
  if (text === null) throw new RegisterError('LIST_NOT_RECOGNISED');
  return yield* recognition(text, { ...options, hint: 'text' });
}

function sheetPlan(read: Parameters<typeof planFrom>[0] | null, options: RecogniseOptions): ImportPlan {
  if (!read) throw new RegisterError('LIST_NOT_RECOGNISED');
  return planFrom(read, options);
}
