/** Endings of the files in which an annex may be written; only a PDF can be signed. */
export const annexEndings = ['.pdf', '.docx', '.html', '.md', '.xlsx', '.csv', '.json'] as const;
export type AnnexEnding = (typeof annexEndings)[number];
