import { useContext } from 'react';
import type { Agreement } from '#shared/model/agreement.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AgreementBody, type AgreementParts } from '#renderer/features/agreements/agreement-body.tsx';
import { AgreementMenu } from '#renderer/features/agreements/agreement-menu.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { standingWord, toneOf } from '#renderer/features/agreements/standing-text.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { GoToField } from '#renderer/ui/record-fields.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface OtherVersionsProps {
  /** `next`: not signed or not in force yet, so open at first. */
  which: 'next' | 'earlier';
  versions: readonly AgreementParts[];
  /** The newest of the whole line, which alone can be renewed. */
  newestId: string;
  onRenewed: (id: string) => void;
}

/** The versions after or before an agreement as a line, the newest first: version, date, state. Each opens. */
export function OtherVersions({ which, versions, newestId, onRenewed }: OtherVersionsProps) {
  const { t } = useTexts();
  const heading = t(`agreements.${which}`);
  return (
    <section aria-label={heading} className={classes(css, 'earlier')}>
      <h4 className={classes(css, 'heading')}>{heading}</h4>
      <ol className={classes(css, 'line')}>
        {versions.map((parts) => (
          <li key={parts.agreement.id} className={classes(css, 'version')}>
            <Version
              parts={parts}
              isOpenAtFirst={which === 'next'}
              isNewest={parts.agreement.id === newestId}
              onRenewed={onRenewed}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface VersionProps {
  parts: AgreementParts;
  isOpenAtFirst: boolean;
  isNewest: boolean;
  onRenewed: (id: string) => void;
}

function Version({ parts, isOpenAtFirst, isNewest, onRenewed }: VersionProps) {
  const { agreement, standing } = parts;
  const texts = useTexts();
  const place = useContext(GoToField);
  return (
    <Disclosure
      level={5}
      isOpenAtFirst={isOpenAtFirst}
      isSought={place?.recordId === agreement.id}
      title={
        <>
          <Dated>{nameOf(texts, agreement)}</Dated>
          {standing && <Status tone={toneOf(standing)}>{standingWord(texts, standing)}</Status>}
        </>
      }
    >
      <div className={classes(css, 'menuLine')}>
        <AgreementMenu agreement={agreement} isNewest={isNewest} onRenewed={onRenewed} />
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
