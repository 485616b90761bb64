import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useCommand, useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { RecordFields, type FieldPlace } from '#renderer/ui/record-fields.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/register/mask-card.module.css';

interface MaskCardProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  onGoTo: (place: FieldPlace) => void;
}

/** Whether the public reads the name or a label, and which one. */
export function MaskCard({ subProcessor, records, onGoTo }: MaskCardProps) {
  const { t } = useTexts();
  const save = useSave('subProcessors.update');
  const { id, disclosure, publicLabel } = subProcessor;
  const isMasked = disclosure === 'masked';
  const labels = (
    <LocalizedFields
      label={(language) => t('mask.label', { language: t(`language.${language}`) })}
      texts={publicLabel}
      customers={records.customers}
      placeholder={t('mask.placeholder')}
      onSave={(label) => save({ id, patch: { publicLabel: label } })}
      maxLength={200}
    />
  );
  const face = {
    name: 'disclosure',
    label: t('mask.switch'),
    element: <Face subProcessor={subProcessor} onGoTo={onGoTo} />,
  };
  // A label that was written before is kept for the day when the sub-processor is masked again.
  const label = { name: 'publicLabel', label: t('field.publicLabel'), element: labels };
  return (
    <Card>
      <RecordFields
        recordId={id}
        offerLabel={t('record.offer')}
        fields={isMasked || Object.keys(publicLabel).length > 0 ? [face, label] : [face]}
      />
    </Card>
  );
}

function Face({ subProcessor, onGoTo }: Omit<MaskCardProps, 'records'>) {
  const { t, language, explain } = useTexts();
  const isReadOnly = useReadOnly();
  const update = useCommand('subProcessors.update');
  const { id, disclosure, publicLabel } = subProcessor;
  const isMasked = disclosure === 'masked';
  const label = shownText(publicLabel, language);
  const setMasked = (masked: boolean) =>
    update.mutate(
      { input: { id, patch: { disclosure: masked ? 'masked' : 'named' } } },
      {
        // The next thing that one has to say.
        onSuccess: () => masked && !label && onGoTo({ recordId: id, field: 'publicLabel', language }),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }),
      },
    );
  return (
    <>
      {isReadOnly ? (
        <h3>{t(isMasked ? 'mask.switch' : 'mask.isNamed')}</h3>
      ) : (
        <Switch tone="mask" isSelected={isMasked} onChange={setMasked}>
          <span className={classes(css, 'name')}>{t('mask.switch')}</span>
        </Switch>
      )}
      <p className={classes(css, 'text')}>
        {!isMasked && t('mask.named')}
        {isMasked && label && (
          <>
            <PublicLabel>{label.text}</PublicLabel> {t('mask.masked')}
          </>
        )}
        {isMasked && !label && t('mask.missing')}
      </p>
    </>
  );
}
