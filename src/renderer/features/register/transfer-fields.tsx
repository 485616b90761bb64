import { sccModule, type Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { DocumentChoice } from '#renderer/features/register/document-choice.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { basisOf, destinationsOf, toolOptions } from '#renderer/features/register/transfer-choices.ts';
import type { RecordField } from '#renderer/ui/record-fields.tsx';

interface TransferProps {
  processing: Processing;
  subProcessor: SubProcessor;
  records: RegisterRecords;
}

const none = 'none';
/** Those that come as a document: clauses, rules, an assessment. */
const documented: ReadonlySet<Processing['transferTool']> = new Set(['scc', 'bcr', 'derogation']);

/** On what a transfer out of the European Economic Area rests; only what applies, and what has been said before. */
export function transferFields(props: TransferProps, t: ReturnType<typeof useTexts>['t']): RecordField[] {
  const { processing, subProcessor } = props;
  const { transferTool, sccModule: module, transferDocumentSha256 } = processing;
  const isTransfer = destinationsOf(processing, subProcessor).length > 0;
  return [
    {
      name: 'transferTool',
      label: t('field.transferTool'),
      isOffered: !isTransfer && transferTool === null,
      element: <Tool {...props} />,
    },
    ...(transferTool === 'scc' || module !== null
      ? [{ name: 'sccModule', label: t('field.sccModule'), element: <Module processing={processing} /> }]
      : []),
    ...(documented.has(transferTool) || transferDocumentSha256 !== null
      ? [
          {
            name: 'transferDocumentSha256',
            label: t('field.transferDocumentSha256'),
            element: <TransferDocument {...props} />,
          },
        ]
      : []),
  ];
}

function Tool({ processing, subProcessor }: TransferProps) {
  const texts = useTexts();
  const save = useSave('processings.update');
  const today = useToday();
  const { t } = texts;
  const { id, transferTool } = processing;
  const countries = destinationsOf(processing, subProcessor);
  return (
    <ChoiceRow
      label={t('field.transferTool')}
      options={[{ id: none, label: t('transferTool.none') }, ...toolOptions(countries, transferTool, today, texts)]}
      value={transferTool ?? none}
      note={transferTool === null ? '' : basisOf(transferTool, countries, today, texts).text}
      onSave={(tool) => save({ id, patch: { transferTool: tool === none ? null : tool } })}
    />
  );
}

function Module({ processing: { id, sccModule: module } }: { processing: Processing }) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  const options = sccModule.options.map((one) => ({
    id: one,
    label: t(`value.sccModule.${one}`),
    ...(one === 'three' && { hint: t('transfer.usual') }),
  }));
  return (
    <ChoiceRow
      label={t('field.sccModule')}
      options={[{ id: none, label: t('register.notStated') }, ...options]}
      value={module ?? none}
      onSave={(one) => save({ id, patch: { sccModule: one === none ? null : one } })}
    />
  );
}

function TransferDocument({ processing: { id, transferDocumentSha256 }, subProcessor, records }: TransferProps) {
  const { t } = useTexts();
  const save = useSave('processings.update');
  const agreements = new Set(
    records.agreements.filter(({ subProcessorId }) => subProcessorId === subProcessor.id).map((one) => one.id),
  );
  return (
    <DocumentChoice
      label={t('field.transferDocumentSha256')}
      value={transferDocumentSha256}
      documents={records.documents.filter(({ agreementId }) => agreements.has(agreementId))}
      noneText={t('transfer.document.none')}
      onSave={(sha256) => save({ id, patch: { transferDocumentSha256: sha256 } })}
    />
  );
}
