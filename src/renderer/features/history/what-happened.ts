import type { Revision } from '#shared/model/revision.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { inSentence } from '#renderer/app/undo.ts';

/** A revision in a few words: "Edited a sub-processor", "Undid 41: edited a sub-processor". */
export function whatHappened({ kind, action, target }: Revision, { t }: Pick<Texts, 't'>): string {
  const text = t(`revision.${action}`);
  if (kind === 'undo') return t('history.undid', { number: target ?? 0, edit: inSentence(text) });
  if (kind === 'redo') return t('history.redid', { number: target ?? 0, edit: inSentence(text) });
  return text;
}
