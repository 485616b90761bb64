/** What is read of a document at most. Sizes in bytes, lengths in UTF-16 units, times in milliseconds. */
export const textLimits = {
  /** Of the file. A larger one is not looked into. */
  bytes: 64 * 1024 * 1024,
  /** Of a page in HTML, whose parser needs many times as much memory. */
  htmlBytes: 16 * 1024 * 1024,
  pages: 5000,
  /** Of all pages together, with the text of attachments. */
  characters: 20_000_000,
  /** From the beginning to the last page that is begun. */
  time: 60_000,
  /** Of a DOCX: entries of the ZIP, what they unpack to, and how deep text boxes stand in each other. */
  zipEntries: 10_000,
  unpackedBytes: 128 * 1024 * 1024,
  textBoxDepth: 20,
  /** Of a mail: depth of its parts and of mails attached to it, its headers, lines that may begin a part, attachments read. */
  mailDepth: 32,
  mailsInMails: 5,
  mailHeaders: 1024 * 1024,
  mailBoundaries: 20_000,
  mailAttachments: 50,
} as const;
