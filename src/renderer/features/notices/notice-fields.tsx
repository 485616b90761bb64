import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { useReaders } from '#renderer/features/notices/readers.ts';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { InlineNote } from '#renderer/ui/inline-note.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { ReadOnly, useReadOnly } from '#renderer/ui/read-only.ts';

/** What the notice is called here, what it says before the changes, and notes. */
export function NoticeFields({ parts, records }: { parts: NoticeParts; records: RegisterRecords }) {
  const { t } = useTexts();
  const save = useSave('notices.update');
  const isPast = useReadOnly();
  const readers = useReaders(parts, records);
  const { id, title, introduction, notes } = parts.notice;
  const saveTitle = async (text: string) =>
    text.trim() === '' ? t('notices.title.missing') : save({ id, patch: { title: text } });
  return (
    <RecordSection title={t('notices.fields')}>
      <InlineField label={t('notices.title')} value={title} onSave={saveTitle} maxLength={500} />
      <InlineRow label="">
        <InlineNote>{t('notices.title.note')}</InlineNote>
      </InlineRow>
      <ReadOnly value={isPast || isTold(parts)}>
        <LocalizedFields
          label={(language) => t('notices.introduction', { language: t(`language.${language}`) })}
          texts={introduction}
          customers={readers}
          placeholder={t('notices.introduction.placeholder')}
          onSave={(texts) => save({ id, patch: { introduction: texts } })}
          maxLength={20_000}
        />
      </ReadOnly>
      <InlineField
        label={t('field.notes')}
        value={notes}
        onSave={(text) => save({ id, patch: { notes: text } })}
        maxLength={20_000}
      />
    </RecordSection>
  );
}
