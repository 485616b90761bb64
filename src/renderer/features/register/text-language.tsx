import { contentLanguages, type ContentLanguage, type LocalizedText } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx';

interface TextLanguageProps {
  processing: Processing;
  value: ContentLanguage;
  onChange: (language: ContentLanguage) => void;
}

/** In which language the processing's texts are shown and written; says which have none yet. */
export function TextLanguage({ processing, value, onChange }: TextLanguageProps) {
  const { t, languageName } = useTexts();
  const languages = contentLanguages.map((id) => ({
    id,
    label: languageName(id),
    ...(isUnwritten(processing, id) && { hint: t('processing.unwritten') }),
  }));
  return <LanguageSwitch label={t('processing.language')} languages={languages} value={value} onChange={onChange} />;
}

function isUnwritten({ purpose, personalData }: Processing, language: ContentLanguage): boolean {
  const texts: readonly LocalizedText[] = [purpose, personalData];
  return texts.every((text) => text[language] === undefined);
}
