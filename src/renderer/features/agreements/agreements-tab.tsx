import { FileSignature } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementCard } from '#renderer/features/agreements/agreement-card.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { useAttach } from '#renderer/features/agreements/attach-drop.tsx';
import { AttachProgress } from '#renderer/features/agreements/attach-progress.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DropZone } from '#renderer/ui/drop-zone.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

interface AgreementsTabProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  readOnly?: boolean;
}

/** The agreements with one sub-processor and the files that prove them. */
export function AgreementsTab({ subProcessor, records, readOnly = false }: AgreementsTabProps) {
  const { t, explain } = useTexts();
  const attach = useAttach();
  const chooseFiles = useCommand('shell.chooseFiles');
  const agreements = records.agreements.filter(({ subProcessorId }) => subProcessorId === subProcessor.id);
  const isBusy = attach.progress !== null;
  const choose = async (agreementId: string | null) => {
    try {
      const chosen = await chooseFiles.mutateAsync({ input: { purpose: 'documents' } });
      await attach.attach(
        subProcessor.id,
        chosen.map(({ file }) => file),
        agreementId,
      );
    } catch (error) {
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
  return (
    <div className={classes(css, 'tab')}>
      {agreements.length === 0 && (
        <Notice
          tone="bad"
          title={t('agreements.empty', { name: subProcessor.legalName })}
          source={t('agreements.empty.source')}
        >
          {t('agreements.empty.why')}
        </Notice>
      )}
      {!readOnly && (
        <DropZone
          shape={agreements.length === 0 ? 'area' : 'line'}
          label={t('agreements.drop')}
          {...(agreements.length === 0 && { description: t('agreements.drop.description') })}
          isDisabled={isBusy}
          onFiles={(files, refused) => void attach.attachDropped(subProcessor.id, files, refused)}
          action={
            <Button icon={FileSignature} isDisabled={isBusy} onPress={() => void choose(null)}>
              {t('agreements.choose')}
            </Button>
          }
        />
      )}
      <AttachProgress attach={attach} />
      {agreements.map((agreement) => (
        <AgreementCard
          key={agreement.id}
          agreement={agreement}
          documents={records.documents.filter(({ agreementId }) => agreementId === agreement.id)}
          readOnly={readOnly}
          isBusy={isBusy}
          onAddFiles={() => void choose(agreement.id)}
        />
      ))}
    </div>
  );
}
