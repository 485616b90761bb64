import { agreementKind, agreementStatus, type Agreement } from '#shared/model/agreement.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { useDateTexts } from '#renderer/features/register/date-texts.ts';
import { InlineDate } from '#renderer/ui/inline-date.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface AgreementFieldsProps {
  agreement: Agreement;
  readOnly: boolean;
}

type AgreementPatch = Partial<Omit<Agreement, 'id' | 'subProcessorId'>>;
const dates = ['signedOn', 'inForceFrom', 'expiresOn'] as const;

/** What is known about an agreement, edited in place and saved at once. */
export function AgreementFields({ agreement, readOnly }: AgreementFieldsProps) {
  const { t } = useTexts();
  const update = useSave('agreements.update');
  const dateTexts = useDateTexts();
  const save = (patch: AgreementPatch) => update({ id: agreement.id, patch });
  const choose = (patch: AgreementPatch) =>
    void save(patch).then((refusal) => refusal !== undefined && showToast({ tone: 'bad', text: refusal }));
  const saveTitle = async (text: string) =>
    text.trim() === '' ? t('agreements.titleMissing') : save({ title: text.trim() });
  return (
    <div className={classes(css, 'fields')}>
      <InlineField
        label={t('agreements.title')}
        value={agreement.title}
        onSave={saveTitle}
        isReadOnly={readOnly}
        maxLength={500}
      />
      <InlineRow label={t('agreements.kind')}>
        <Select
          isInline
          label={t('agreements.kind')}
          value={agreement.kind}
          onChange={(kind) => choose({ kind })}
          isDisabled={readOnly}
          options={agreementKind.options.map((id) => ({ id, label: t(`agreements.kind.${id}`) }))}
        />
      </InlineRow>
      <InlineRow label={t('agreements.status')}>
        <Select
          isInline
          label={t('agreements.status')}
          value={agreement.status}
          onChange={(status) => choose({ status })}
          isDisabled={readOnly}
          options={agreementStatus.options.map((id) => ({ id, label: t(`agreements.status.${id}`) }))}
        />
      </InlineRow>
      {dates.map((field) => (
        <InlineDate
          key={field}
          label={t(`agreements.${field}`)}
          value={agreement[field]}
          onSave={(date) => save({ [field]: date })}
          texts={dateTexts}
          isReadOnly={readOnly}
        />
      ))}
    </div>
  );
}
