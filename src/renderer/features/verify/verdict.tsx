import { LockKeyhole, ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { verdictSaid, type SignatureReport } from '#shared/model/signature-report.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';

const looks = {
  valid: { tone: 'ok', icon: ShieldCheck },
  invalid: { tone: 'bad', icon: ShieldAlert },
  unsigned: { tone: 'neutral', icon: ShieldQuestion },
  locked: { tone: 'warn', icon: LockKeyhole },
} as const;

/** Whether to rely on the file: a colour, a shape, a word and a sentence. */
export function Verdict({ report, fileName }: { report: SignatureReport; fileName?: string }) {
  const { t } = useTexts();
  const { signatures, emptyFields, encrypted } = report;
  const verdict = verdictSaid(report);
  const { tone, icon } = looks[verdict];
  const isTrusted = signatures.every(({ chain }) => chain === 'trusted');
  return (
    <section role="alert" aria-label={t(`signature.verdict.${verdict}`)} className={classes(css, 'verdict', tone)}>
      <Icon icon={icon} size={28} />
      <div>
        <h2 className={classes(css, 'word')}>{t(`signature.verdict.${verdict}`)}</h2>
        <p>{t(`verify.verdict.${verdict}`, { count: signatures.length })}</p>
        {verdict === 'valid' && <p>{t(isTrusted ? 'verify.verdict.trusted' : 'verify.verdict.unverified')}</p>}
        {verdict === 'unsigned' && emptyFields > 0 && <p>{t('signature.emptyFields', { count: emptyFields })}</p>}
        {encrypted && verdict !== 'locked' && <p>{t('signature.encrypted')}</p>}
        {fileName !== undefined && <p className={classes(css, 'muted')}>{fileName}</p>}
      </div>
    </section>
  );
}
