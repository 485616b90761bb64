import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AddChange } from '#renderer/features/notices/add-change.tsx';
import { ChangeCard } from '#renderer/features/notices/change-card.tsx';
import { isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { NoticeFields } from '#renderer/features/notices/notice-fields.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ReadOnly, useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/notices/changes-tab.module.css';

interface ChangesTabProps {
  parts: NoticeParts;
  records: RegisterRecords;
  ui: RegisterUi;
}

/** What the notice announces, edited in place until somebody has been told. */
export function ChangesTab({ parts, records, ui }: ChangesTabProps) {
  const { t } = useTexts();
  const isPast = useReadOnly();
  const isFixed = isTold(parts);
  return (
    <div className={classes(css, 'tab')}>
      <div className={classes(css, 'changes')}>
        {isFixed && (
          <Notice tone="neutral" title={t('notices.fixed')}>
            {t('notices.fixed.text')}
          </Notice>
        )}
        {parts.reach.map((reach) => (
          <ChangeCard key={reach.change.id} reach={reach} parts={parts} records={records} ui={ui} />
        ))}
        {!isPast && !isFixed && <AddChange parts={parts} records={records} />}
      </div>
      <ReadOnly value={isPast}>
        <div className={classes(css, 'fields')}>
          <NoticeFields parts={parts} records={records} />
        </div>
      </ReadOnly>
    </div>
  );
}
