import { holdsMailAddresses } from '#shared/model/mail-address.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { type Check, found } from '#register/checks/check.ts';

const kinds = ['contactEmail', 'contactPhone', 'website'] as const;
type Kind = (typeof kinds)[number];

/** Only what cannot be right: annexes print it, and a customer's letter would come back. */
const isRight: Readonly<Record<Kind, (text: string) => boolean>> = {
  contactEmail: holdsMailAddresses,
  /** Five digits at least, however they are grouped; words such as "växel" may stand beside them. */
  contactPhone: (text) => (text.match(/\p{Nd}/gu) ?? []).length >= 5 && !/@|:\/\//u.test(text),
  /** With or without `https://`. */
  website: (text) => {
    const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`);
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    return isWeb && url.username === '' && /[^.]\.[^.]/u.test(url.hostname) && !/\s/u.test(text);
  },
};

/** Details that are filled in and cannot be used as they stand, each once. */
export const contactMalformed: Check = ({ subProcessor, live }) => {
  if (live.length === 0) return [];
  return kinds
    .filter((kind) => isFilledIn(subProcessor, kind) && !isRight[kind](subProcessor[kind].trim()))
    .map((kind) =>
      found<SubProcessor>('subProcessor', subProcessor.id, {
        severity: 'notice',
        field: kind,
        subject: kind,
        values: { what: kind },
      }),
    );
};

const isFilledIn = (subProcessor: SubProcessor, kind: Kind): boolean => subProcessor[kind].trim() !== '';
