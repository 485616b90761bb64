import { Plus } from 'lucide-react';
import type { Agreement } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementFields } from '#renderer/features/agreements/agreement-fields.tsx';
import { stateOf, today } from '#renderer/features/agreements/agreement-dates.ts';
import css from '#renderer/features/agreements/agreements.module.css';
import { DocumentRow } from '#renderer/features/agreements/document-row.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DropZone } from '#renderer/ui/drop-zone.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface AgreementCardProps {
  agreement: Agreement;
  documents: readonly AttachedDocument[];
  readOnly: boolean;
  isBusy: boolean;
  onAddFiles: () => void;
  onDropFiles: (files: File[], refused: number) => void;
}

export function AgreementCard(props: AgreementCardProps) {
  const { agreement, documents, readOnly, isBusy, onAddFiles, onDropFiles } = props;
  const { t } = useTexts();
  return (
    <Card title={agreement.title} level={3} aside={<AgreementStatus agreement={agreement} />}>
      <AgreementFields agreement={agreement} readOnly={readOnly} />
      <ul className={classes(css, 'documents')}>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && (
        <DropZone
          shape="line"
          label={t('agreements.drop.here', { title: agreement.title })}
          isDisabled={isBusy}
          onFiles={onDropFiles}
          action={
            <Button kind="bare" icon={Plus} isDisabled={isBusy} onPress={onAddFiles}>
              {t('agreements.addFiles')}
            </Button>
          }
        />
      )}
    </Card>
  );
}

/** In words what the dates come to. */
function AgreementStatus({ agreement }: { agreement: Agreement }) {
  const { t } = useTexts();
  const state = stateOf(agreement, today());
  const words =
    'date' in state
      ? t(`agreements.state.${state.kind}`, { date: state.date })
      : t(state.kind === 'none' ? 'agreements.state.none' : `agreements.status.${state.kind}`);
  return <Status tone={state.tone}>{words}</Status>;
}
