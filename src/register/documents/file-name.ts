import { basename } from 'node:path';

/** As in the model of what is attached. */
const longest = 500;

/**
 * What a file is called, as it may be shown: on one line, without characters that show nothing or turn the direction of
 * writing, with which `fdp.exe` looks like `exe.pdf` (Unicode TR 36, 3.7). The two that join and part letters stay.
 */
export function fileNameOf(path: string): string {
  const name = basename(path)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[[\p{Cf}\p{Cs}]--[\u200c\u200d]]/gv, '')
    .trim();
  return name === '' ? 'file' : name.slice(0, longest).toWellFormed();
}
