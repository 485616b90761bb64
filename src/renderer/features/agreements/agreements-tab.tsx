import { useContext, useMemo, useState, type FocusEvent } from 'react';
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
import { ExportVendorFile } from '#renderer/features/agreements/vendor-file-dialog.tsx';
import { useKeptField } from '#renderer/features/agreements/kept-field.ts';
import { useAttach, type Attach } from '#renderer/features/agreements/use-attach.ts';
import { versionLines } from '#renderer/features/agreements/version-lines.ts';
import { useReadings } from '#renderer/features/documents/readings.ts';
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
  const lines = versionLines(agreements, standings);
  const kept = useKeptField(lines.map(({ current }) => current.id).join(' '), setOwn);
  /** The menu that was used may take the keyboard back before the new agreement is there: only arriving counts. */
  const arrive = (event: FocusEvent) => {
    const { target } = event;
    kept.onFocus(event);
    if (own && target.closest(`[data-field~="${own.field}"]`)) setOwn(null);
  };
  const isEmpty = agreements.length === 0;
  const isBusy = attach.progress !== null;
  const to = { subProcessorId: subProcessor.id };
  return (
    <GoToField value={outer ?? own}>
      <FileTarget isDisabled={isReadOnly || isBusy} onFiles={(files) => void attach.attachFiles(to, files)}>
        <div className={classes(css, 'tab')} onFocus={arrive} onBlur={kept.onBlur}>
          <Missing subProcessor={subProcessor} records={records} isEmpty={isEmpty} />
          <AttachHere attach={attach} subProcessorId={subProcessor.id} isEmpty={isEmpty} />
          {lines.map(({ newest, current, next, earlier }) => (
            <AgreementCard
              key={newest.id}
              newestId={newest.id}
              current={partsOf(current)}
              next={next.map(partsOf)}
              earlier={earlier.map(partsOf)}
              onRenewed={(id) => setOwn({ recordId: id, field: 'version' })}
            />
          ))}
          <Editable>
            <div className={classes(css, 'below')}>
              <AddAgreement
                subProcessorId={subProcessor.id}
                onAdded={(id) => setOwn({ recordId: id, field: 'title' })}
              />
              <ExportVendorFile subProcessor={subProcessor} />
            </div>
          </Editable>
        </div>
      </FileTarget>
    </GoToField>
  );
}

interface AttachHereProps {
  attach: Attach;
  subProcessorId: string;
  isEmpty: boolean;
}

/** Says that files may be dropped, asks for them by a dialog, and shows how far storing them has come. */
function AttachHere({ attach, subProcessorId, isEmpty }: AttachHereProps) {
  const { t } = useTexts();
  const choose = (
    <Button
      icon={FileSignature}
      isDisabled={attach.progress !== null}
      onPress={() => void attach.choose({ subProcessorId })}
    >
      {t('agreements.choose')}
    </Button>
  );
  return (
    <Editable>
      <DropHint
        shape={isEmpty ? 'area' : 'line'}
        label={t('agreements.drop')}
        {...(isEmpty && { description: t('agreements.drop.description') })}
        action={choose}
      />
      <AttachProgress attach={attach} />
    </Editable>
  );
}

function useAgreements(subProcessor: SubProcessor, { agreements: all, documents }: RegisterRecords, today: string) {
  const known = useReadings();
  return useMemo(() => {
    const agreements = all.filter(({ subProcessorId }) => subProcessorId === subProcessor.id);
    const documentsOf = documentsByAgreement(documents);
    return { agreements, documentsOf, standings: standingsOf(agreements, documentsOf, today, known) };
  }, [subProcessor.id, all, documents, today, known]);
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
