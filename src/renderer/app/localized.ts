import type { ContentLanguage, LocalizedText, WindowLanguage } from '#shared/model/languages.ts';

/** English and Swedish first: what an annex falls back to as well. */
const fallbackOrder: readonly ContentLanguage[] = ['en', 'sv', 'de', 'fr', 'fi', 'nb', 'da', 'nl'];

export interface ShownText {
  readonly text: string;
  readonly language: ContentLanguage;
  /** It is missing in the wanted language. */
  readonly isFallback: boolean;
}

/** A text in the wanted language, else in the first that it is written in; null when it is not written at all. */
export function shownText(texts: LocalizedText, wanted: ContentLanguage): ShownText | null {
  for (const language of [wanted, ...fallbackOrder]) {
    const text = texts[language];
    if (text) return { text, language, isFallback: language !== wanted };
  }
  return null;
}

/** The language in which a cell or a field that shows `texts` is edited: that of the text one sees. */
export function editedLanguage(texts: LocalizedText, language: WindowLanguage): ContentLanguage {
  return shownText(texts, language)?.language ?? language;
}

/** The texts with one language written anew; an emptied text is taken out. */
export function withText(texts: LocalizedText, language: ContentLanguage, text: string): LocalizedText {
  const { [language]: _before, ...others } = texts;
  const written = text.trim();
  return written === '' ? others : { ...others, [language]: written };
}
