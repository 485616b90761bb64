import { useContext, useMemo, useState } from 'react';
import { FileSignature } from 'lucide-react';
import type { Agreement } from '#shared/model/agreement.ts';
import { documentsByAgreement, standingsOf } from '#shared/model/agreement-standing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AddAgreement } from '#renderer/features/agreements/add-agreement.tsx';
import { AgreementCard } from '#renderer/features/agreements/agreement-card.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { AttachProgress } from '#renderer/features/agreements/attach-progress.tsx';
import { useAttach } from '#renderer/features/agreements/use-attach.ts';
import { versionLines } from '#renderer/features/agreements/version-lines.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DropHint } from '#renderer/ui/drop-hint.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { FileTarget } from '#renderer/ui/file-target.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { GoToField, type FieldPlace } from '#renderer/ui/record-fields.tsx';

interface AgreementsTabProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
}

/** The agreements with one sub-processor, how each of them stands and why, and the files that prove them. */
export function AgreementsTab({ subProcessor, records }: AgreementsTabProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const attach = useAttach();
  const outer = useContext(GoToField);
  const [own, setOwn] = useState<FieldPlace | null>(null);
  const today = useToday();
  const { agreements, documentsOf, standings } = useAgreements(subProcessor, records, today);
  const partsOf = (agreement: Agreement) => ({
    agreement,
    records,
    attach,
    standing: standings.get(agreement.id),
    documents: documentsOf.get(agreement.id) ?? [],
  });
  const isEmpty = agreements.length === 0;
  const isBusy = attach.progress !== null;
  const to = { subProcessorId: subProcessor.id };
  return (
    <GoToField value={outer ?? own}>
      <FileTarget isDisabled={isReadOnly || isBusy} onFiles={(files) => void attach.attachFiles(to, files)}>
        {/* The keyboard has arrived where it was to go, or is elsewhere: that is over. */}
        <div className={classes(css, 'tab')} onFocus={() => setOwn(null)}>
          <Missing subProcessor={subProcessor} records={records} isEmpty={isEmpty} />
          <Editable>
            <DropHint
              shape={isEmpty ? 'area' : 'line'}
              label={t('agreements.drop')}
              {...(isEmpty && { description: t('agreements.drop.description') })}
              action={
                <Button icon={FileSignature} isDisabled={isBusy} onPress={() => void attach.choose(to)}>
                  {t('agreements.choose')}
                </Button>
              }
            />
            <AttachProgress attach={attach} />
          </Editable>
          {versionLines(agreements).map(({ newest, earlier }) => (
            <AgreementCard
              key={newest.id}
              newest={partsOf(newest)}
              earlier={earlier.map(partsOf)}
              onRenewed={(id) => setOwn({ recordId: id, field: 'version' })}
            />
          ))}
          <Editable>
            <div>
              <AddAgreement
                subProcessorId={subProcessor.id}
                onAdded={(id) => setOwn({ recordId: id, field: 'title' })}
              />
            </div>
          </Editable>
        </div>
      </FileTarget>
    </GoToField>
  );
}

function useAgreements(subProcessor: SubProcessor, { agreements: all, documents }: RegisterRecords, today: string) {
  return useMemo(() => {
    const agreements = all.filter(({ subProcessorId }) => subProcessorId === subProcessor.id);
    const documentsOf = documentsByAgreement(documents);
    return { agreements, documentsOf, standings: standingsOf(agreements, documentsOf, today) };
  }, [subProcessor.id, all, documents, today]);
}

interface MissingProps extends AgreementsTabProps {
  isEmpty: boolean;
}

/** Says that the sub-processor is not bound, where it is not. */
function Missing({ subProcessor, records, isEmpty }: MissingProps) {
  const { t } = useTexts();
  const { state, until } = records.coverage[subProcessor.id] ?? { state: 'missing', until: null };
  if (state === 'valid') return null;
  const what = isEmpty ? 'empty' : state;
  return (
    <Notice
      tone="bad"
      title={t(`agreements.${what}`, { name: subProcessor.legalName, until: until ?? '' })}
      source={t('agreements.empty.source')}
    >
      {t(`agreements.${what}.why`)}
    </Notice>
  );
}
