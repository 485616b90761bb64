import { useState } from 'react';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { BulkChangeDialog } from '#renderer/features/register/bulk-change-dialog.tsx';
import { registerFields } from '#renderer/features/register/register-fields.ts';
import { useFieldWords, useRowEdits } from '#renderer/features/register/row-edits.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { Select } from '#renderer/ui/select.tsx';

interface ChangeFieldDialogProps {
  rows: readonly RegisterRow[];
  onClose: () => void;
}

const noRecords = { services: [] };

/** One field of many rows of the register. */
export function ChangeFieldDialog({ rows, onClose }: ChangeFieldDialogProps) {
  const words = useFieldWords(useRecords() ?? noRecords);
  const { t, languageName, language: windowLanguage } = words.texts;
  const [language, setLanguage] = useState<ContentLanguage>(windowLanguage);
  const written = { ...words, language };
  const textLanguage = (
    <Select
      label={t('grid.change.language')}
      options={contentLanguages.map((id) => ({ id, label: languageName(id) }))}
      value={language}
      onChange={setLanguage}
    />
  );
  return (
    <BulkChangeDialog
      title={t('grid.change.title', { count: rows.length })}
      rows={rows}
      fields={registerFields}
      words={written}
      cells={useRowEdits(written)}
      noService={t('grid.change.noService')}
      textLanguage={textLanguage}
      onClose={onClose}
    />
  );
}
