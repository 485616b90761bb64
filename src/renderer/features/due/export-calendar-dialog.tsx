import { useState } from 'react';
import type { CalendarFace } from '#shared/model/due.ts';
import { FaceChoice } from '#renderer/app/face-choice.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { useExportCalendar } from '#renderer/features/due/use-export-calendar.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/due/export-calendar-dialog.module.css';

const periods = ['3', '12', '36'] as const;

interface ExportCalendarDialogProps {
  organisation: string;
  onClose: () => void;
}

/** Asks for whose eyes the calendar is and how far it goes, then for a place, and writes it. */
export function ExportCalendarDialog({ organisation, onClose }: ExportCalendarDialogProps) {
  const { t, explain } = useTexts();
  const [face, setFace] = useState<CalendarFace>('public');
  const [months, setMonths] = useState<(typeof periods)[number]>('12');
  const { start, isPending, error } = useExportCalendar(organisation, onClose);
  return (
    <Dialog
      title={t('due.export.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" isDisabled={isPending} onPress={() => start(face, Number(months))}>
            {t('due.export.save')}
          </Button>
        </>
      }
    >
      <div className={classes(css, 'body')}>
        <FaceChoice texts="due.export.face" value={face} onChange={setFace} />
        <Select
          label={t('due.export.period')}
          value={months}
          onChange={setMonths}
          options={periods.map((id) => ({ id, label: t('due.export.months', { months: Number(id) }) }))}
        />
        <p className={classes(css, 'muted')}>{t('due.export.note')}</p>
        {error && (
          <Notice tone="bad" role="alert" title={t('due.export.failed')}>
            {explain(error)}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
