import { useState } from 'react';
import { Plus } from 'lucide-react';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { RevealDialog } from '#renderer/features/reveals/reveal-dialog.tsx';
import { RevealLines } from '#renderer/features/reveals/reveal-lines.tsx';
import { latestFirst } from '#renderer/features/reveals/who-knows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/reveals/record-reveals.module.css';

/** Who knows the name behind a masked sub-processor's public label. Nothing for one that is named and always was. */
export function RecordReveals({ subProcessor }: { subProcessor: SubProcessor }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const records = useRecords();
  const [isLogging, setLogging] = useState(false);
  const { id, disclosure } = subProcessor;
  const reveals = latestFirst(records?.reveals.filter(({ subProcessorId }) => subProcessorId === id) ?? []);
  if (!records || (disclosure === 'named' && reveals.length === 0)) return null;
  return (
    <section aria-label={t('reveals.record')} className={classes(css, 'section')}>
      <div className={classes(css, 'head')}>
        <h3 className={classes(css, 'title')}>{t('reveals.record')}</h3>
        {!isReadOnly && disclosure === 'masked' && (
          <Button kind="bare" icon={Plus} onPress={() => setLogging(true)}>
            {t('reveals.log')}
          </Button>
        )}
      </div>
      {reveals.length === 0 ? (
        <p className={classes(css, 'muted')}>{t('reveals.nobody')}</p>
      ) : (
        <RevealLines label={t('reveals.record')} reveals={reveals} records={records} />
      )}
      {isLogging && (
        <RevealDialog records={records} start={{ subProcessorIds: [id] }} onClose={() => setLogging(false)} />
      )}
    </section>
  );
}
