import { basename } from 'node:path';
import type { ImportPlan } from '#shared/model/import-plan.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { decodeList } from '#register/importing/decode.ts';
import { listLimits } from '#register/importing/limits.ts';
import { recogniseList } from '#register/importing/recognise.ts';
import { readLimited } from '#register/read-limited.ts';
import type { Register } from '#register/store/register.ts';

export type ListSource = { readonly path: string } | { readonly text: string; readonly html?: string | undefined };

/**
 * Recognises a list against the open register (none: nothing is known yet). Pasted HTML is tried first, because it keeps
 * the table; the plain text of the same paste is the fallback. Stores nothing.
 *
 * Throws RegisterError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, LIST_EMPTY, LIST_BINARY, LIST_NOT_RECOGNISED.
 */
export function readList(register: Register | null, source: ListSource, language: ContentLanguage): ImportPlan {
  const known = register?.all('subProcessor') ?? [];
  if ('path' in source) {
    return recogniseList(decodeList(readLimited(source.path, listLimits.bytes), basename(source.path)).text, {
      language,
      known,
    });
  }
  if (source.html !== undefined && source.html.trim() !== '') {
    try {
      return recogniseList(source.html, { language, known, hint: 'html' });
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
    }
  }
  return recogniseList(source.text, { language, known });
}
