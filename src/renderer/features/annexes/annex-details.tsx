import { useState } from 'react';
import { ExternalLink, Eye, FileDown, RefreshCw, X } from 'lucide-react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { AnnexCopies } from '#renderer/features/annexes/annex-copies.tsx';
import { AnnexLook } from '#renderer/features/annexes/annex-look.tsx';
import { DriftFacts } from '#renderer/features/annexes/drift-facts.tsx';
import {
  annexFileName,
  isLatest,
  isPdf,
  languagesOf,
  profileOf,
  recipientOf,
  type AnnexStanding,
} from '#renderer/features/annexes/issued-facts.ts';
import css from '#renderer/features/annexes/annex-details.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Editable } from '#renderer/ui/editable.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { RecordHead } from '#renderer/ui/record-head.tsx';

interface AnnexDetailsProps {
  annex: IssuedAnnex;
  /** All, among which are those before and after it. */
  annexes: readonly IssuedAnnex[];
  standing: AnnexStanding;
  records: RegisterRecords;
  onShow: (id: string) => void;
  onReissue: () => void;
  onClose: () => void;
}

/** One issued annex: what it is, how it stands beside the register, and the copies of it that came back. */
export function AnnexDetails(props: AnnexDetailsProps) {
  const { annex, standing, records, onReissue, onClose } = props;
  const { t } = useTexts();
  const [isLooking, setLooking] = useState(false);
  const { number, sha256 } = annex;
  const actions = useDocumentActions({ sha256, name: annexFileName(annex, t) });
  return (
    <>
      <RecordHead
        name={t('issued.annex', { number })}
        summary={[recipientOf(annex, records.customers, t), profileOf(annex, records.profiles, t)]}
      >
        <IconButton icon={X} label={t('issued.details.close')} shortcut="Esc" onPress={onClose} />
      </RecordHead>
      <div className={classes(css, 'body')}>
        <div className={classes(css, 'actions')}>
          {isPdf(annex) && (
            <Button icon={Eye} onPress={() => setLooking(true)}>
              {t('issued.look')}
            </Button>
          )}
          <Button icon={ExternalLink} onPress={() => void actions.open()}>
            {t('document.action.open')}
          </Button>
          <Button icon={FileDown} onPress={() => void actions.saveCopy()}>
            {t('document.action.save')}
          </Button>
          {isLatest(standing) && (
            <Editable>
              <Button icon={RefreshCw} onPress={onReissue}>
                {t('issued.reissue')}
              </Button>
            </Editable>
          )}
        </div>
        <AnnexFactsList {...props} />
        <Editable>
          <DriftFacts standing={standing} />
        </Editable>
        <AnnexCopies annex={annex} copies={records.annexCopies.filter(({ annexId }) => annexId === annex.id)} />
      </div>
      {isLooking && <AnnexLook annex={annex} onClose={() => setLooking(false)} />}
    </>
  );
}

function AnnexFactsList({ annex, annexes, standing, onShow }: AnnexDetailsProps) {
  const { t, dateTime, bytes } = useTexts();
  const { issuedAt, asOf, signedBy, supersedesId, size } = annex;
  const before = annexes.find(({ id }) => id === supersedesId);
  const after = standing.kind === 'superseded' ? standing.by : undefined;
  const other = (label: string, one: IssuedAnnex | undefined) =>
    one === undefined
      ? []
      : [
          {
            label,
            value: (
              <Button kind="bare" onPress={() => onShow(one.id)}>
                {one.number}
              </Button>
            ),
          },
        ];
  return (
    <Facts
      facts={[
        { label: t('issued.column.language'), value: languagesOf(annex, t) },
        { label: t('issued.column.asOf'), value: <Dated>{asOf}</Dated> },
        { label: t('issued.details.issued'), value: <Dated>{`${dateTime(issuedAt)}, ${bytes(size)}`}</Dated> },
        { label: t('issued.column.signedBy'), value: signedBy === '' ? t('issued.unsigned') : signedBy },
        ...other(t('issued.details.supersedes'), before),
        ...other(t('issued.details.supersededBy'), after),
      ]}
    />
  );
}
