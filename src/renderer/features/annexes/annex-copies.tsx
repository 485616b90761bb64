import { ExternalLink, Plus, Trash2 } from 'lucide-react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { AnnexCopy } from '#shared/model/annex.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import css from '#renderer/features/annexes/annex-details.module.css';
import { useAddCopy } from '#renderer/features/annexes/use-add-copy.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { DropHint } from '#renderer/ui/drop-hint.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { FileTarget } from '#renderer/ui/file-target.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { listedText } from '#renderer/ui/listed-text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Status } from '#renderer/ui/status.tsx';

interface AnnexCopiesProps {
  annex: IssuedAnnex;
  copies: readonly AnnexCopy[];
}

/** The copies of an annex that came back from the customer, and a place for the next one. */
export function AnnexCopies({ annex, copies }: AnnexCopiesProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const { choose, take, keepAsPaper, isPending, refusal } = useAddCopy(annex);
  return (
    <FileTarget onFiles={(files) => void take(files)} isDisabled={isReadOnly || isPending}>
      <section aria-label={t('copies.title')} className={classes(css, 'section')}>
        <h3 className={classes(css, 'heading')}>{t('copies.title')}</h3>
        {copies.length === 0 && <p className={classes(css, 'muted')}>{t('copies.none')}</p>}
        {copies.length > 0 && (
          <ul className={classes(css, 'copies')}>
            {copies.map((copy) => (
              <Copy key={copy.id} copy={copy} />
            ))}
          </ul>
        )}
        {refusal !== undefined && (
          <Notice
            tone="bad"
            role="alert"
            title={t('copies.refused')}
            actions={
              keepAsPaper && (
                <Button kind="bare" onPress={() => void keepAsPaper()}>
                  {t('copies.scanned.keep')}
                </Button>
              )
            }
          >
            {refusal}
          </Notice>
        )}
        {isPending && <Progress label={t('copies.adding')} />}
        <Editable>
          <Button icon={Plus} isDisabled={isPending} onPress={() => void choose()}>
            {t('copies.add')}
          </Button>
          <DropHint shape="line" label={t('copies.drop')} />
        </Editable>
      </section>
    </FileTarget>
  );
}

/** A paper proves nothing by itself. */
const copyTones = { same: 'neutral', countersigned: 'ok', scanned: 'warn' } as const;

function Copy({ copy: { id, sha256, name, outcome, signedBy, receivedOn } }: { copy: AnnexCopy }) {
  const { t } = useTexts();
  const actions = useDocumentActions({ sha256, name });
  const remove = useRemoval('annexes.removeCopy');
  return (
    <li className={classes(css, 'copy')}>
      <div className={classes(css, 'copyTexts')}>
        <span>{name}</span>
        <Status isLong tone={copyTones[outcome]}>
          {t(`copies.outcome.${outcome}`, { names: listedText(signedBy) })}
        </Status>
        <span className={classes(css, 'muted')}>
          <Dated>{t('copies.received', { date: receivedOn })}</Dated>
        </span>
      </div>
      <IconButton icon={ExternalLink} label={t('document.open', { name })} onPress={() => void actions.open()} />
      <Editable>
        <IconButton
          icon={Trash2}
          label={t('copies.remove', { name })}
          onPress={() => remove({ id }, t('copies.removed', { name }))}
        />
      </Editable>
    </li>
  );
}
