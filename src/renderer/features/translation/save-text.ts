import { useRef } from 'react';
import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import { withText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import type { TextPlace, TranslationEntry } from '#renderer/features/translation/translation-entries.ts';

export type SaveTranslation = (
  entry: TranslationEntry,
  language: ContentLanguage,
  text: string,
) => Promise<string | undefined>;

/** Saves one language of a text. Answers with what is wrong, or nothing when it is saved. */
export function useSaveTranslation(): SaveTranslation {
  const save = useSavePlace();
  /** Texts on their way to the register: another language of the same text must not write the old one back. */
  const underWay = useRef(new Map<string, LocalizedText>());
  return async ({ key, place, texts }, language, text) => {
    const written = withText(underWay.current.get(key) ?? texts, language, text);
    underWay.current.set(key, written);
    const refusal = await save(place, written);
    if (underWay.current.get(key) === written) underWay.current.delete(key);
    return refusal;
  };
}

function useSavePlace(): (place: TextPlace, texts: LocalizedText) => Promise<string | undefined> {
  const saveProcessing = useSave('processings.update');
  const saveSubProcessor = useSave('subProcessors.update');
  const saveService = useSave('services.update');
  const saveOrganisation = useSave('organisation.update');
  return ({ table, id, field }, texts) => {
    switch (table) {
      case 'processing':
        return saveProcessing({ id, patch: { [field]: texts } });
      case 'subProcessor':
        return saveSubProcessor({ id, patch: { [field]: texts } });
      case 'service':
        return saveService({ id, patch: { [field]: texts } });
      case 'organisation':
        return saveOrganisation({ patch: { [field]: texts } });
    }
  };
}
