import type { RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { CallError } from '#renderer/app/client.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexDifference, isNoDifference } from '#renderer/features/annexes/annex-difference.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { listedText } from '#renderer/ui/listed-text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface OwnAnnexProps {
  own: RecognisedAnnex;
  report: Pick<SignatureReport, 'annex' | 'signatures'>;
  isRegisterOpen: boolean;
}

/** What an annex is to the open register: the very one that was issued or not, and what of it is no longer so. */
export function OwnAnnex({ own, report, isRegisterOpen }: OwnAnnexProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { annexId, printed } = own;
  return (
    <Card
      title={t('own.title')}
      aside={
        annexId !== null && (
          <Button kind="bare" onPress={() => navigate('annexes', { recordId: annexId })}>
            {t('own.show')}
          </Button>
        )
      }
    >
      <div className={classes(css, 'own')}>
        <Outcome own={own} report={report} isRegisterOpen={isRegisterOpen} />
        <Status isLong tone={printed === 'same' ? 'ok' : printed === 'differs' ? 'bad' : 'warn'}>
          {t(`own.printed.${printed}`)}
        </Status>
        <BesideToday own={own} />
      </div>
    </Card>
  );
}

const tones = { same: 'ok', countersigned: 'ok', changed: 'bad' } as const;

function Outcome({ own: { annexId, outcome }, report: { annex, signatures }, isRegisterOpen }: OwnAnnexProps) {
  const { t } = useTexts();
  const issued = useCall('annexes.list', undefined, { enabled: annexId !== null }).data?.find(
    ({ id }) => id === annexId,
  );
  const number = annex?.number ?? '';
  // Unless it was issued without one, the first signature is the organisation's own.
  const later = signatures.slice(issued?.signedBy === '' ? 0 : 1).map(({ signer, field }) => signer?.name || field);
  if (outcome === 'unknown') {
    const preview = number === '' && t('own.unknown.preview');
    if (!isRegisterOpen)
      return (
        <Notice tone="neutral" title={t('own.unknown.noRegister')}>
          {preview}
        </Notice>
      );
    const claimed = { number, organisation: annex?.organisation.name ?? '' };
    return (
      <Notice tone="warn" title={t('own.unknown')}>
        {preview || t('own.unknown.detail', claimed)}
      </Notice>
    );
  }
  return (
    <Notice tone={tones[outcome]} title={t(`own.${outcome}`)}>
      {t(`own.${outcome}.detail`, { number, count: later.length, names: listedText(later) })}
    </Notice>
  );
}

/** Of an annex that this register issued: how it stands beside the register. */
function BesideToday({ own: { annexId, outcome, difference, error } }: { own: RecognisedAnnex }) {
  const { t, explain } = useTexts();
  // A file that was changed says something else than the annex that is compared.
  if (annexId === null || outcome === 'changed') return null;
  if (!difference)
    return (
      <Notice tone="warn" title={t('drift.cannot')}>
        {error && explain(new CallError(error))}
      </Notice>
    );
  if (isNoDifference(difference)) return <Status tone="ok">{t('drift.same')}</Status>;
  return (
    <>
      <Notice tone="warn" title={t('drift.differs')} />
      <AnnexDifference difference={difference} />
    </>
  );
}
