import { useState, type ReactNode } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/identity/identity.module.css';
import type { IdentityDescription } from '#renderer/features/identity/opened-identity.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';

interface IdentityFactsProps {
  description: IdentityDescription;
  fileName: string;
  action: ReactNode;
}

/** Who an identity says it is, until when, and who vouches for it. */
export function IdentityFacts({ description, fileName, action }: IdentityFactsProps) {
  const { t } = useTexts();
  const { name, organisation, email, issuer, selfIssued } = description;
  return (
    <section aria-label={t('identity.file')} className={classes(css, 'facts')}>
      <div className={classes(css, 'who')}>
        <strong>{name}</strong>
        <span className={classes(css, 'muted')}>{[organisation, email].filter((text) => text !== '').join(' · ')}</span>
        <Validity description={description} />
        <Status isLong tone={selfIssued ? 'neutral' : 'ok'}>
          {selfIssued ? t('identity.self') : t('identity.issuer', { issuer })}
        </Status>
        <span className={classes(css, 'muted')}>{fileName}</span>
      </div>
      {action}
    </section>
  );
}

function Validity({ description: { validFrom, validTo } }: Pick<IdentityFactsProps, 'description'>) {
  const { t } = useTexts();
  const [now] = useState(() => new Date().toISOString());
  if (now > validTo) return <Status tone="bad">{t('identity.expired', { date: validTo.slice(0, 10) })}</Status>;
  if (now < validFrom) return <Status tone="bad">{t('identity.notYet', { date: validFrom.slice(0, 10) })}</Status>;
  return <Status tone="ok">{t('identity.until', { date: validTo.slice(0, 10) })}</Status>;
}
