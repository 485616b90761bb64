import { Plus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RevealDraft } from '#renderer/features/reveals/reveal-draft.ts';
import { RevealList } from '#renderer/features/reveals/reveal-list.tsx';
import type { MaskedName } from '#renderer/features/reveals/who-knows.ts';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/reveals/reveals-view.module.css';

interface NameCardProps {
  name: MaskedName;
  records: RegisterRecords;
  /** Null while nothing can be changed. */
  onLog: ((start: Partial<RevealDraft>) => void) | null;
}

/** Who knows that this company is behind the label? */
export function NameCard({ name: { id, name, label, state, reveals, knowers }, records, onLog }: NameCardProps) {
  const { t } = useTexts();
  return (
    <Card
      title={name}
      aside={
        <>
          {state === 'masked' && label === '' && <Status tone="bad">{t('disclosure.labelMissing')}</Status>}
          {label !== '' && <PublicLabel>{label}</PublicLabel>}
          {state !== 'masked' && <Status tone="neutral">{t(`reveals.state.${state}`)}</Status>}
          <span className={classes(css, 'count')}>{t('reveals.knowers', { count: knowers })}</span>
          {onLog && state === 'masked' && (
            <IconButton
              icon={Plus}
              label={t('reveals.log.name', { name })}
              onPress={() => onLog({ subProcessorIds: [id] })}
            />
          )}
        </>
      }
    >
      {reveals.length > 0 && (
        <RevealList label={t('reveals.whoKnows', { name })} reveals={reveals} records={records} shows="recipient" />
      )}
    </Card>
  );
}
