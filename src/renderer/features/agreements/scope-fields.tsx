import { sccModule, type Processing } from '#shared/model/processing.ts';
import type { Agreement } from '#shared/model/agreement.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { supersedable } from '#renderer/features/agreements/version-lines.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { InlineTags } from '#renderer/ui/inline-tags.tsx';

const none = 'none';

interface ProcessingsProps {
  agreement: Agreement;
  /** The sub-processor's. */
  processings: readonly Processing[];
}

/** Which processings it covers: all of the sub-processor's, those to come among them, or the chosen ones. */
export function CoveredProcessings({ agreement, processings }: ProcessingsProps) {
  const { t, language } = useTexts();
  const save = useSaveAgreement(agreement);
  const { processingIds } = agreement;
  const named = processings.map(({ id, purpose }, index) => ({
    id,
    label: shownText(purpose, language)?.text ?? t('processing.title', { number: index + 1 }),
  }));
  return (
    <>
      <ChoiceRow
        label={t('field.processingIds')}
        options={[
          { id: 'all', label: t('agreements.processings.all') },
          { id: 'some', label: t('agreements.processings.some') },
        ]}
        value={processingIds === null ? 'all' : 'some'}
        onSave={(chosen) => save({ processingIds: chosen === 'all' ? null : named.map(({ id }) => id) })}
      />
      {processingIds && (
        <InlineTags
          label={t('field.processingIds')}
          tags={processingIds.map(
            (id) => named.find((one) => one.id === id) ?? { id, label: t('value.unknownRecord') },
          )}
          options={named}
          onSave={(ids) => save({ processingIds: ids })}
          addLabel={t('agreements.processings.add')}
          noneText={t('agreements.processings.none')}
        />
      )}
    </>
  );
}

export function Module({ agreement }: { agreement: Agreement }) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  return (
    <ChoiceRow
      label={t('field.sccModule')}
      options={[
        { id: none, label: t('register.notStated') },
        ...sccModule.options.map((id) => ({
          id,
          label: t(`value.sccModule.${id}`),
          ...(id === 'three' && { hint: t('transfer.usual') }),
        })),
      ]}
      value={agreement.sccModule ?? none}
      onSave={(chosen) => save({ sccModule: chosen === none ? null : chosen })}
    />
  );
}

interface SupersedesProps {
  agreement: Agreement;
  /** All with the same sub-processor. */
  agreements: readonly Agreement[];
}

export function Supersedes({ agreement, agreements }: SupersedesProps) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const options = supersedable(agreement, agreements).map(({ id, title, version }) => ({
    id,
    label: version === '' ? title : `${title}, ${t('agreements.version', { version })}`,
  }));
  return (
    <ChoiceRow
      label={t('field.supersedesId')}
      options={[{ id: none, label: t('agreements.supersedes.none') }, ...options]}
      value={agreement.supersedesId ?? none}
      onSave={(chosen) => save({ supersedesId: chosen === none ? null : chosen })}
    />
  );
}
