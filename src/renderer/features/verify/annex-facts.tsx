import type { AnnexContent } from '#shared/model/annex-content.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Facts } from '#renderer/ui/facts.tsx';

/** What the content attached to the PDF says, when Bilaga made it. */
export function AnnexFacts({ annex }: { annex: AnnexContent }) {
  const { t } = useTexts();
  const { number, organisation, customer, audience, asOf, revision, rows, profile } = annex;
  return (
    <Card title={t('verify.annex')}>
      <p className={classes(css, 'muted')}>{t('verify.annex.untrusted')}</p>
      <Facts
        facts={[
          { label: t('verify.annex.number'), value: number ?? t('verify.annex.none') },
          { label: t('verify.annex.organisation'), value: organisation.name },
          {
            label: t('verify.annex.customer'),
            value:
              customer && audience === 'internal'
                ? t('annexes.internalAbout', { customer: customer.name })
                : (customer?.name ?? t(`annexes.audience.${audience}`)),
          },
          { label: t('field.profile'), value: t(`annexes.profile.${profile}`) },
          { label: t('verify.annex.asOf'), value: asOf },
          {
            label: t('verify.annex.revision'),
            value: (
              <>
                {revision.number} <code>{revision.hash.slice(0, 16)}…</code>
              </>
            ),
          },
          { label: t('verify.annex.rows'), value: rows.length },
        ]}
      />
    </Card>
  );
}
