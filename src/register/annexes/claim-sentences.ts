import type { ClaimId } from '#shared/model/claim.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { proveClaim } from '#register/annexes/claims.ts';
import { RegisterError } from '#register/errors.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/** So many names are told in a message; the rest is counted. */
const namesTold = 5;

interface ClaimedAnnex {
  readonly processings: readonly AnnexedProcessing[];
  readonly date: string;
  readonly claims: readonly ClaimId[];
  readonly language: ContentLanguage;
  /** By SHA-256. */
  readonly readings: ReadonlyMap<string, KnownDocument>;
}

/** Says a claim only where the register proves it of every row. Throws RegisterError CLAIM_NOT_PROVEN. */
export function claimSentences(records: RecordReader, annex: ClaimedAnnex): string[] {
  const { processings, date, claims, language, readings } = annex;
  return claims.map((claim) => {
    const { proven, missing } = proveClaim(claim, { records, rows: processings, date, readings });
    if (proven)
      return outputText(language, `claim.${claim}.sentence`, { organisation: records.organisation.name, date });
    const names = [...new Set(missing.map(({ subProcessor }) => subProcessor))];
    const told = names.slice(0, namesTold);
    throw new RegisterError('CLAIM_NOT_PROVEN', {
      claim,
      names: told.join(', '),
      more: names.length - told.length,
      masked: told.filter((name) => isMasked(name, processings)).join(', ') || 'none',
    });
  });
}

/** Whoever reads the message must know that a name in it is not for everybody. */
const isMasked = (name: string, rows: readonly AnnexedProcessing[]): boolean =>
  rows.some(({ subProcessor }) => subProcessor.legalName === name && subProcessor.disclosure === 'masked');
