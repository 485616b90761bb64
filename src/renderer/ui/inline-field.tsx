import { useId } from 'react';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { TextInPlace } from '#renderer/ui/text-in-place.tsx';
import { useDraft, type SaveText } from '#renderer/ui/use-draft.ts';

interface InlineFieldProps {
  label: string;
  value: string;
  onSave: SaveText;
  /** Shown in an empty field: what belongs here; else a dash, as where nothing can be written. */
  placeholder?: string;
  /** Stands in an empty field until something is written, and can be read also where nothing can: the text in another language. */
  fallback?: string | undefined;
  isReadOnly?: boolean;
  /** For a long text in little room: it stands under its label. */
  isWide?: boolean;
  maxLength?: number;
  /** The text's own language, for hyphenation, spelling and screen readers. */
  lang?: string;
  /** Which keys a touch keyboard shows. */
  inputMode?: 'numeric' | 'email' | 'tel' | 'url' | undefined;
}

/** A text that is read as text and edited in place: Enter or leaving saves, Shift+Enter breaks the line, Esc takes back. */
export function InlineField(props: InlineFieldProps) {
  const { label, value, fallback, isReadOnly = false, isWide = false, lang } = props;
  const isPast = useReadOnly();
  if (isReadOnly || isPast) {
    const isFallback = value === '' && fallback !== undefined;
    return (
      <InlineRow label={label} isWide={isWide}>
        <InlineText lang={isFallback ? undefined : lang} isMuted={isFallback}>
          {isFallback ? fallback : value}
        </InlineText>
      </InlineRow>
    );
  }
  return <EditedText {...props} />;
}

function EditedText(props: InlineFieldProps) {
  const { label, value, onSave, placeholder = '–', fallback, isWide = false, maxLength, lang, inputMode } = props;
  const id = useId();
  const { shown, isTyped, error, write, save, onKeyDown } = useDraft(value, onSave);
  return (
    <InlineRow label={label} htmlFor={id} isWide={isWide}>
      <TextInPlace
        id={id}
        value={shown}
        lang={lang}
        inputMode={inputMode}
        placeholder={fallback ?? placeholder}
        maxLength={maxLength}
        // Until something is typed, Ctrl+Z is the register's and not the field's.
        data-draft={isTyped ? 'typed' : 'none'}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </InlineRow>
  );
}
