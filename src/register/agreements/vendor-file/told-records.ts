import type { Agreement, AgreementDocument } from '#shared/model/agreement.ts';
import type { CalendarFace } from '#shared/model/due.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { translate } from '#shared/messages/translate.ts';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';
import type { maskedNames } from '#register/annexes/masked-names.ts';
import { endingOf } from '#register/documents/media-type.ts';

export interface Telling {
  readonly face: CalendarFace;
  readonly language: WindowLanguage;
  /** Nothing may say who the sub-processor is. */
  readonly hidden: boolean;
  readonly maskedNameIn: ReturnType<typeof maskedNames>;
  readonly mediaTypeOf: (sha256: string) => string;
}

/** An agreement as the file calls it, with the documents as the file names them. */
export interface ToldAgreement {
  readonly agreement: Agreement;
  readonly folder: string;
  readonly documents: readonly ToldDocument[];
}
export interface ToldDocument extends AgreementDocument {
  /** Name of its file in the agreement's folder. */
  readonly fileName: string;
}

/**
 * The agreements and documents under the names that one face may say. The title of a masked sub-processor's agreement and
 * the names of its documents say as a rule who it is, and other ones' may: there they go by kind, role and number.
 */
export function toldAgreements(
  agreements: readonly Agreement[],
  documentsOf: (agreementId: string) => readonly AgreementDocument[],
  telling: Telling,
): ToldAgreement[] {
  const digits = Math.max(2, String(agreements.length).length);
  return agreements.map((agreement, index) => {
    const kind = translate(telling.language, `agreements.kind.${agreement.kind}`);
    const title = maySay(agreement.title, telling) ? agreement.title : kind;
    const number = String(index + 1).padStart(digits, '0');
    return {
      agreement: {
        ...agreement,
        title,
        parties: telling.hidden ? [] : agreement.parties,
        signatories: telling.hidden ? [] : agreement.signatories,
      },
      folder: `${number} ${safeName(title, 'folder', kind)}`,
      documents: toldDocuments(documentsOf(agreement.id), telling),
    };
  });
}

function toldDocuments(documents: readonly AgreementDocument[], telling: Telling): ToldDocument[] {
  const names = new FolderNames();
  return documents.map((document, index) => {
    const number = String(index + 1).padStart(2, '0');
    const role = translate(telling.language, `value.role.${document.role}`);
    const neutral = `${number} ${role}${endingOf(telling.mediaTypeOf(document.sha256))}`;
    const name = maySay(document.name, telling) ? document.name : neutral;
    return { ...document, name, fileName: names.free(safeName(name, 'file', neutral)) };
  });
}

const maySay = (text: string, { face, hidden, maskedNameIn }: Telling): boolean =>
  !hidden && (face === 'internal' || !maskedNameIn([text]));
