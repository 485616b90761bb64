import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';

interface DocumentChoiceProps {
  label: string;
  /** SHA-256. */
  value: string | null;
  documents: RegisterRecords['documents'];
  /** What the chosen document is called where no agreement has it. */
  calledOtherwise?: string;
  onSave: (sha256: string | null) => Promise<string | undefined>;
  /** Said where there is no document to choose. */
  noneText: string;
}

const none = 'none';

/** A line of a record with one of the stored documents; or none. */
export function DocumentChoice({ label, value, documents, calledOtherwise, onSave, noneText }: DocumentChoiceProps) {
  const { t } = useTexts();
  const names = new Map(documents.map(({ sha256, name }) => [sha256, name]));
  // The file is stored for ever, also when no agreement has it any longer.
  if (value !== null && !names.has(value))
    names.set(value, calledOtherwise ?? t('record.document.unattached', { start: value.slice(0, 8) }));
  return (
    <ChoiceRow
      label={label}
      options={[{ id: none, label: t('register.notStated') }, ...[...names].map(([id, name]) => ({ id, label: name }))]}
      value={value ?? none}
      onSave={(sha256) => onSave(sha256 === none ? null : sha256)}
      {...(names.size === 0 && { note: noneText })}
    />
  );
}
