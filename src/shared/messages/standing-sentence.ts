import type { Agreement } from '#shared/model/agreement.ts';
import { needsSignature, type Standing, type StandingReason } from '#shared/model/agreement-standing.ts';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';

interface Translator {
  readonly t: (key: MessageKey, values?: MessageValues) => string;
}

/** From the signing to the end, as one tells it. */
const told: readonly StandingReason['code'][] = [
  'marked-ended',
  'superseded-by',
  'signed-on',
  'marked-signed',
  'signed-copy',
  'signature-broken',
  'changed-after',
  'damaged',
  'not-signed',
  'in-force-from',
  'open-ended',
  'runs-until',
  'ran-until',
  'renews',
  'notice-by',
  'renewal-unknown',
  'no-copy',
];

/** Why an agreement stands as it does: "Valid: signed 2024-03-01, signed copy dpa.pdf, no end date." */
export function standingSentence(
  { t }: Translator,
  { kind }: Pick<Agreement, 'kind'>,
  { state, reasons }: Standing,
): string {
  const said = reasons
    .toSorted((a, b) => told.indexOf(a.code) - told.indexOf(b.code))
    .map(({ code, values }) =>
      code === 'not-signed' && !needsSignature(kind)
        ? t('agreements.reason.not-there')
        : t(`agreements.reason.${code}`, values),
    );
  return t('agreements.because', { state: t(`agreements.because.${state}`), reasons: said.join(', ') });
}
