import { agreementKind, type Agreement } from '#shared/model/agreement.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { useDateTexts } from '#renderer/features/register/date-texts.ts';
import { InlineDate } from '#renderer/ui/inline-date.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { InlineTags } from '#renderer/ui/inline-tags.tsx';

interface FieldProps<Name> {
  agreement: Agreement;
  name: Name;
}

export type TextName = 'title' | 'version' | 'governingLaw' | 'notes';
export type DateName = 'signedOn' | 'inForceFrom' | 'expiresOn' | 'reviewOn';

export function TextRow({ agreement, name }: FieldProps<TextName>) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const saveText = async (text: string) =>
    name === 'title' && text.trim() === '' ? t('agreements.titleMissing') : save({ [name]: text.trim() });
  return (
    <InlineField
      label={t(`field.${name}`)}
      value={agreement[name]}
      onSave={saveText}
      maxLength={name === 'notes' ? 20_000 : 500}
    />
  );
}

export function DateRow({ agreement, name }: FieldProps<DateName>) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const texts = useDateTexts();
  return (
    <InlineDate
      label={t(`field.${name}`)}
      value={agreement[name]}
      onSave={(date) => save({ [name]: date })}
      texts={texts}
    />
  );
}

export function Kind({ agreement }: { agreement: Agreement }) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  return (
    <ChoiceRow
      label={t('field.kind')}
      options={agreementKind.options.map((id) => ({ id, label: t(`agreements.kind.${id}`) }))}
      value={agreement.kind}
      onSave={(kind) => save({ kind })}
    />
  );
}

interface NamesProps extends FieldProps<'parties' | 'signatories'> {
  /** Names that the register has, to choose from; others are typed. */
  known: readonly string[];
}

export function Names({ agreement, name, known }: NamesProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const chosen = agreement[name];
  const asOption = (one: string) => ({ id: one, label: one });
  return (
    <InlineTags
      label={t(`field.${name}`)}
      tags={chosen.map(asOption)}
      options={[...new Set([...known, ...chosen])].filter((one) => one !== '').map(asOption)}
      addedHint={t('agreements.names.own')}
      onSave={(names) => save({ [name]: names })}
      addLabel={t('agreements.names.add')}
    />
  );
}
