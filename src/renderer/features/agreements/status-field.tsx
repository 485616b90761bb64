import type { Agreement } from '#shared/model/agreement.ts';
import { needsSignature } from '#shared/model/agreement-standing.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';

interface StatusFieldProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
}

/** What nothing else tells: that a draft was sent, that something is signed although no date and no copy say so, or ended. */
export function StatusField({ agreement, documents }: StatusFieldProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const { kind, status, signedOn } = agreement;
  const isSigned = needsSignature(kind);
  const copies = isSigned ? documents.filter(({ role }) => role === 'signed-copy') : documents;
  const isProven = signedOn !== null || copies.length > 0;
  const open = isSigned ? (['draft', 'sent', 'signed', 'ended'] as const) : (['draft', 'signed', 'ended'] as const);
  const shown = isProven ? (['signed', 'ended'] as const) : open;
  const value = shown.find((one) => one === status) ?? (isProven ? 'signed' : 'draft');
  return (
    <ChoiceRow
      label={t('field.status')}
      options={shown.map((id) => ({
        id,
        label: id === 'signed' && !isSigned ? t('agreements.status.final') : t(`agreements.status.${id}`),
      }))}
      value={value}
      onSave={(chosen) => save({ status: chosen })}
    />
  );
}
