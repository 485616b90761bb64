import { whyUnsearched, type KnownDocument } from '#shared/model/document-reading.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useReadings } from '#renderer/features/documents/readings.ts';
import { Status } from '#renderer/ui/status.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

/** In a word or two: whether a document is signed and holds, is a scan, or has not been read. */
export function DocumentMark({ sha256 }: { sha256: string }) {
  const { t } = useTexts();
  const readings = useReadings();
  if (!readings) return null;
  const reading = readings.get(sha256);
  const mark = markOf(reading);
  const isPart = whyUnsearched(reading) === 'part';
  return (
    <>
      {mark && (
        <Status isLong tone={mark.tone}>
          {t(mark.key, { count: reading?.signatures?.signers.length ?? 0 })}
        </Status>
      )}
      {isPart && (
        <Status isLong tone="warn">
          {t('documents.mark.part', { pages: reading?.pages ?? 0 })}
        </Status>
      )}
    </>
  );
}

interface Mark {
  readonly tone: Tone;
  readonly key: MessageKey;
}

/** Of a kind of file that carries no signatures there is nothing to say. The gravest first: a signature that does not hold says more than anything else. */
function markOf(reading: KnownDocument | undefined): Mark | null {
  if (!reading) return { tone: 'neutral', key: 'documents.mark.unread' };
  const { state, signatures, damaged, trusted } = reading;
  if (damaged) return { tone: 'bad', key: 'documents.mark.damaged' };
  if (signatures?.verdict === 'invalid') return { tone: 'bad', key: 'signatures.invalid' };
  if (signatures?.verdict === 'valid') return { tone: 'ok', key: trusted ? 'signatures.trusted' : 'signatures.valid' };
  if (state === 'unreadable') return { tone: 'bad', key: 'documents.mark.unreadable' };
  if (state === 'encrypted') return { tone: 'warn', key: 'documents.mark.encrypted' };
  if (state === 'no-text' && signatures) return { tone: 'warn', key: 'documents.mark.scan' };
  if (state === 'too-large') return { tone: 'neutral', key: 'signatures.notExamined' };
  return signatures && { tone: 'neutral', key: 'signatures.none' };
}
