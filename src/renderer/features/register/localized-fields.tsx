import type { Customer } from '#shared/model/customer.ts';
import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import { withText } from '#renderer/app/localized.ts';
import { languagesFor } from '#renderer/features/register/text-languages.ts';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';

interface LocalizedFieldsProps {
  /** What the field of a language is called. */
  label: (language: ContentLanguage) => string;
  texts: LocalizedText;
  customers: readonly Customer[];
  placeholder?: string;
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (texts: LocalizedText) => Promise<string | undefined>;
  maxLength: number;
}

/** A text in each language that is in use, one under the other. */
export function LocalizedFields({ label, texts, customers, placeholder, onSave, maxLength }: LocalizedFieldsProps) {
  const isReadOnly = useReadOnly();
  const languages = languagesFor(texts, customers).filter((one) => !isReadOnly || texts[one] !== undefined);
  return languages.map((one) => (
    <InlineField
      key={one}
      label={label(one)}
      value={texts[one] ?? ''}
      {...(placeholder !== undefined && { placeholder })}
      onSave={(text) => onSave(withText(texts, one, text))}
      maxLength={maxLength}
      lang={one}
    />
  ));
}
