import { maxImportRows } from '#shared/model/import-plan.ts';

/** What a list may be at most. Sizes in bytes, lengths in UTF-16 units. */
export const listLimits = {
  /** 5 MB: the caller asks a file's size first, so that a larger one is never read. */
  bytes: 5_000_000,
  /** Of a workbook, a document or a PDF. */
  packageBytes: 20_000_000,
  /** Parts of a workbook or a document, and what those that are read unpack to. */
  zipEntries: 5_000,
  unpackedBytes: 64_000_000,
  sheets: 200,
  characters: 5_000_000,
  /** Lines with text in them: room for 10 000 rows of six lines. */
  lines: 60_000,
  rows: maxImportRows,
  columns: 100,
  cell: 20_000,
  /** All cells of a row of delimited text. */
  record: 400_000,
  name: 500,
  htmlDepth: 256,
  htmlElements: 400_000,
  /** Cells of all tables of a page, spans spread out. */
  htmlCells: 200_000,
} as const;
