import type { SignatureFacts } from '#shared/model/signature-report.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { signatureWords } from '#renderer/features/verify/signature-words.ts';
import css from '#renderer/features/verify/verify.module.css';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { Status } from '#renderer/ui/status.tsx';

/** Everything that one signature says. */
export function SignatureCard({ signature }: { signature: SignatureFacts }) {
  const texts = useTexts();
  const { t } = texts;
  const words = signatureWords(texts, signature);
  const { signer, issuer, intact, coversWholeDocument, certificate, reason } = signature;
  const given = (label: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ label, value }];
  return (
    <Card
      title={words.signer}
      aside={<Status tone={words.holds ? 'ok' : 'bad'}>{t(words.holds ? 'verify.holds' : 'verify.holdsNot')}</Status>}
    >
      {words.problems.length > 0 && (
        <ul className={classes(css, 'problems')}>
          {words.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          ...given(t('verify.field.organisation'), signer?.organisation),
          ...given(t('verify.field.email'), signer?.email),
          ...given(t('verify.field.issuer'), issuer),
          { label: t('verify.field.when'), value: words.when },
          { label: t('verify.field.covers'), value: t(`verify.covers.${coversWholeDocument ? 'whole' : 'part'}`) },
          ...given(t('verify.field.after'), intact ? words.after : undefined),
          ...given(t('signature.field.permits'), words.permits),
          ...given(t('signature.field.timestamp'), words.timestamp),
          ...given(t('verify.field.certificate'), certificate ? certificateText(texts, certificate) : undefined),
          {
            label: t('verify.field.chain'),
            value: (
              <Status isLong tone={words.trust.tone}>
                {words.trust.text}
              </Status>
            ),
          },
          ...given(t('verify.field.reason'), reason),
        ]}
      />
    </Card>
  );
}

function certificateText(
  { t }: Pick<ReturnType<typeof useTexts>, 't'>,
  { validFrom, validTo, validAtTime }: NonNullable<SignatureFacts['certificate']>,
): string {
  const values = { from: validFrom.slice(0, 10), to: validTo.slice(0, 10) };
  return t(validAtTime ? 'verify.certificate' : 'verify.certificate.notThen', values);
}
