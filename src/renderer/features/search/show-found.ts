import type { DocumentHit } from '#shared/model/document-reading.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { useDocumentsUi } from '#renderer/features/documents/documents-ui.tsx';
import type { RecordPlace } from '#renderer/features/findings/go-to-record.ts';

/** Opens a document where the words stand, beside the sub-processor that it belongs to. */
export function useShowFound(goTo: (place: RecordPlace) => void): (hit: DocumentHit, phrase: string) => void {
  const records = useRecords();
  const { show } = useDocumentsUi();
  return ({ sha256, page, attachedTo: [place] }, phrase) => {
    const document = records?.documents.find((one) => one.sha256 === sha256);
    if (!document || !place) return;
    goTo({ table: 'agreement', recordId: place.agreementId, subProcessorId: place.subProcessorId, field: null });
    show({ ...document, page, phrase });
  };
}
