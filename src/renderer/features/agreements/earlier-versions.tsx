import { useContext } from 'react';
import type { Agreement } from '#shared/model/agreement.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementBody, type AgreementParts } from '#renderer/features/agreements/agreement-body.tsx';
import { AgreementMenu } from '#renderer/features/agreements/agreement-menu.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { standingWord, toneOf } from '#renderer/features/agreements/standing-text.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { GoToField } from '#renderer/ui/record-fields.tsx';
import { Status } from '#renderer/ui/status.tsx';

/** The versions before an agreement as a line, the newest first: version, date, state. Each opens. */
export function EarlierVersions({ versions }: { versions: readonly AgreementParts[] }) {
  const { t } = useTexts();
  return (
    <section aria-label={t('agreements.earlier')} className={classes(css, 'earlier')}>
      <h4 className={classes(css, 'heading')}>{t('agreements.earlier')}</h4>
      <ol className={classes(css, 'line')}>
        {versions.map((parts) => (
          <li key={parts.agreement.id} className={classes(css, 'version')}>
            <Version {...parts} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version(parts: AgreementParts) {
  const { agreement, standing } = parts;
  const texts = useTexts();
  const place = useContext(GoToField);
  return (
    <Disclosure
      level={5}
      isSought={place?.recordId === agreement.id}
      title={
        <>
          {nameOf(texts, agreement)}
          {standing && <Status tone={toneOf(standing)}>{standingWord(texts, standing)}</Status>}
        </>
      }
    >
      <div className={classes(css, 'menuLine')}>
        <AgreementMenu agreement={agreement} isNewest={false} onRenewed={() => {}} />
      </div>
      <AgreementBody {...parts} />
    </Disclosure>
  );
}

/** "version 1 · signed 2021-03-01"; the title where neither is known. */
function nameOf({ t }: Pick<ReturnType<typeof useTexts>, 't'>, { title, version, signedOn }: Agreement): string {
  const known = [
    version === '' ? '' : t('agreements.version', { version }),
    signedOn === null ? '' : t('agreements.signed', { date: signedOn }),
  ].filter((text) => text !== '');
  return known.length === 0 ? title : known.join(' · ');
}
