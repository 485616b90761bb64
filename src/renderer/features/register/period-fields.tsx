import { processingState, type Processing } from '#shared/model/processing.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { useDateTexts } from '#renderer/features/register/date-texts.ts';
import { InlineDate } from '#renderer/ui/inline-date.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import type { RecordField } from '#renderer/ui/record-fields.tsx';

/** Whether the processing is going on, since when and until when, and for an ended one that the data are gone. */
export function periodFields(processing: Processing, t: ReturnType<typeof useTexts>['t']): RecordField[] {
  const { state, startsOn, endedOn, deletionConfirmation } = processing;
  const isEnded = state === 'ended';
  return [
    { name: 'state', label: t('field.state'), element: <State processing={processing} /> },
    {
      name: 'startsOn',
      label: t('field.startsOn'),
      isOffered: state !== 'planned' && startsOn === null,
      element: <PeriodDate processing={processing} field="startsOn" />,
    },
    ...(isEnded || endedOn !== null
      ? [
          {
            name: 'endedOn',
            label: t('field.endedOn'),
            element: <PeriodDate processing={processing} field="endedOn" />,
          },
        ]
      : []),
    ...(isEnded || deletionConfirmation !== ''
      ? [
          {
            name: 'deletionConfirmation',
            label: t('field.deletionConfirmation'),
            element: <Deletion processing={processing} />,
          },
        ]
      : []),
  ];
}

function State({ processing: { id, state } }: { processing: Processing }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  return (
    <ChoiceRow
      label={t('field.state')}
      options={processingState.options.map((one) => ({ id: one, label: t(`state.${one}`) }))}
      value={state}
      onSave={(one) => save({ id, patch: { state: one } })}
    />
  );
}

function PeriodDate({ processing, field }: { processing: Processing; field: 'startsOn' | 'endedOn' }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  const texts = useDateTexts();
  return (
    <InlineDate
      label={t(`field.${field}`)}
      value={processing[field]}
      onSave={(date) => save({ id: processing.id, patch: { [field]: date } })}
      texts={texts}
    />
  );
}

function Deletion({ processing: { id, deletionConfirmation } }: { processing: Processing }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  return (
    <InlineField
      label={t('field.deletionConfirmation')}
      value={deletionConfirmation}
      placeholder={t('processing.deletionConfirmation.placeholder')}
      onSave={(text) => save({ id, patch: { deletionConfirmation: text } })}
      maxLength={500}
    />
  );
}
