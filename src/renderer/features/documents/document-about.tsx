import { Copy } from 'lucide-react';
import { whyUnsearched, type KnownDocument } from '#shared/model/document-reading.ts';
import { copyText } from '#renderer/app/clipboard.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { DocumentSignatures } from '#renderer/features/documents/document-signatures.tsx';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { useReadings } from '#renderer/features/documents/readings.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/documents/document-about.module.css';

/** What is known of a document: the file, where it belongs, what could be read, and what its signatures prove. */
export function DocumentAbout({ shown }: { shown: ShownDocument }) {
  const texts = useTexts();
  const { t, bytes, dateTime } = texts;
  const readings = useReadings();
  const reading = readings?.get(shown.sha256);
  const places = usePlaces(shown.sha256);
  const copyHash = () => {
    if (copyText(shown.sha256)) showToast({ tone: 'ok', text: t('document.hashCopied', { name: shown.name }) });
  };
  const hash = (
    <span className={classes(css, 'hash')}>
      <code>{shown.sha256}</code>
      <IconButton icon={Copy} label={t('document.action.copyHash')} onPress={copyHash} />
    </span>
  );
  const attached = (
    <ul>
      {places.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
  return (
    <div className={classes(css, 'about')}>
      <Facts
        facts={[
          { label: t('documents.fact.size'), value: bytes(shown.size) },
          { label: t('documents.fact.added'), value: dateTime(shown.addedAt) },
          { label: t('documents.fact.attached'), value: attached },
          { label: t('documents.fact.text'), value: readings && readingText(texts, reading) },
          { label: t('documents.fact.hash'), value: hash },
        ]}
      />
      {shown.mediaType === 'application/pdf' && <DocumentSignatures sha256={shown.sha256} reading={reading} />}
    </div>
  );
}

/** What became of reading a document's text, in a sentence. */
function readingText({ t }: Texts, reading: KnownDocument | undefined): string {
  if (reading?.damaged === true) return t('documents.state.damaged');
  return t(`documents.state.${whyUnsearched(reading) ?? 'read'}`, { pages: reading?.pages ?? 0 });
}

function usePlaces(sha256: string): readonly { id: string; text: string }[] {
  const records = useRecords();
  if (!records) return [];
  const agreements = new Map(records.agreements.map((agreement) => [agreement.id, agreement]));
  const names = new Map(records.subProcessors.map(({ id, legalName }) => [id, legalName]));
  return records.documents
    .filter((document) => document.sha256 === sha256)
    .map(({ id, agreementId }) => {
      const agreement = agreements.get(agreementId);
      const vendor = agreement && names.get(agreement.subProcessorId);
      return { id, text: [agreement?.title, vendor].filter((part) => part !== undefined && part !== '').join(', ') };
    });
}
