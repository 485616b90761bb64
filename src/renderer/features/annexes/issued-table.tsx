import { ExternalLink, FileDown } from 'lucide-react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import {
  annexFileName,
  isLatest,
  languagesOf,
  profileOf,
  recipientOf,
  standingWords,
  type AnnexStanding,
} from '#renderer/features/annexes/issued-facts.ts';
import css from '#renderer/features/annexes/issued-annexes.module.css';
import { dayOf } from '#renderer/features/history/days.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';

interface IssuedTableProps {
  annexes: readonly IssuedAnnex[];
  standings: ReadonlyMap<string, AnnexStanding>;
  records: RegisterRecords;
  shownId: string | null;
  onShow: (id: string) => void;
  /** Ids; null where nothing can be chosen. */
  chosen: ReadonlySet<string> | null;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** By customer, the public and the house first; newest first. */
export function IssuedTable(props: IssuedTableProps) {
  const { annexes, standings, records, shownId, onShow, chosen, onChoose } = props;
  const { t, compare } = useTexts();
  const groups = [...Map.groupBy(annexes, ({ customerId, audience }) => customerId ?? audience)].map(([id, own]) => ({
    id,
    own,
    isCustomer: own[0]?.customerId !== null,
    name: own[0] ? recipientOf(own[0], records.customers, t) : '',
  }));
  const sorted = groups.toSorted((a, b) => Number(a.isCustomer) - Number(b.isCustomer) || compare(a.name, b.name));
  const columns = ['number', 'profile', 'asOf', 'signedBy', 'state'] as const;
  return (
    <div className={classes(css, 'scroll')}>
      <table aria-label={t('annexes.tab.issued')} className={classes(css, 'table')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`issued.column.${column}`)}
              </th>
            ))}
            <th scope="col" className={classes(css, 'actions')}>
              {t('issued.column.actions')}
            </th>
          </tr>
        </thead>
        {sorted.map(({ id, own, name }) => (
          <tbody key={id}>
            <tr className={classes(css, 'group')}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {id === 'public' ? <PublicLabel>{name}</PublicLabel> : name}
              </th>
            </tr>
            {own.map((annex) => (
              <IssuedRow
                key={annex.id}
                annex={annex}
                standing={standings.get(annex.id) ?? { kind: 'comparing' }}
                records={records}
                isShown={annex.id === shownId}
                onShow={() => onShow(annex.id)}
                isChosen={chosen?.has(annex.id) ?? null}
                onChoose={(isChosen) => onChoose(annex.id, isChosen)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface IssuedRowProps {
  annex: IssuedAnnex;
  standing: AnnexStanding;
  records: RegisterRecords;
  isShown: boolean;
  onShow: () => void;
  /** Null where nothing can be chosen. */
  isChosen: boolean | null;
  onChoose: (isChosen: boolean) => void;
}

function IssuedRow({ annex, standing, records, isShown, onShow, isChosen, onChoose }: IssuedRowProps) {
  const { t } = useTexts();
  const { number, issuedAt, asOf, signedBy, sha256 } = annex;
  const name = annexFileName(annex, t);
  const actions = useDocumentActions({ sha256, name });
  const issuedOn = dayOf(issuedAt);
  const words = standingWords(standing, t);
  return (
    <tr className={classes(css, isShown && 'shown', standing.kind === 'superseded' && 'past')}>
      <th scope="row">
        <span className={classes(css, 'number', isChosen !== null && !isLatest(standing) && 'indented')}>
          {isChosen !== null && isLatest(standing) && (
            <Checkbox label={t('issued.choose', { number })} isSelected={isChosen} onChange={onChoose} />
          )}
          <Button kind="bare" aria-pressed={isShown} onPress={onShow}>
            {number}
          </Button>
        </span>
      </th>
      {/* Side by side where there is room, else one under the other. */}
      <td className={classes(css, 'form')}>
        <span>{profileOf(annex, records.profiles, t)}</span>
        <span className={classes(css, 'muted')}>{languagesOf(annex, t)}</span>
      </td>
      <td>
        <Dated>{asOf}</Dated>
        {issuedOn !== asOf && (
          <span className={classes(css, 'muted')}>
            {t('issued.details.issued')} <Dated>{issuedOn}</Dated>
          </span>
        )}
      </td>
      <td>
        <Status tone={signedBy === '' ? 'neutral' : 'ok'}>{signedBy === '' ? t('issued.unsigned') : signedBy}</Status>
      </td>
      <td>
        {isChosen === null ? null : (
          <Status isLong tone={words.tone}>
            {words.text}
          </Status>
        )}
      </td>
      <td className={classes(css, 'actions')}>
        <IconButton icon={ExternalLink} label={t('document.open', { name })} onPress={() => void actions.open()} />
        <IconButton
          icon={FileDown}
          label={t('document.saveCopyOf', { name })}
          onPress={() => void actions.saveCopy()}
        />
      </td>
    </tr>
  );
}
