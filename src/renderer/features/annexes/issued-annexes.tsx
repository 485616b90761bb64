import { ExternalLink, FileDown, FileText } from 'lucide-react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Customer } from '#shared/model/customer.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import css from '#renderer/features/annexes/issued-annexes.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';

type IssuedAnnex = CallOutput<'annexes.list'>[number];

interface IssuedAnnexesProps {
  /** Newest first. */
  annexes: readonly IssuedAnnex[];
  customers: readonly Customer[];
  onNew: () => void;
}

/** Every annex that has left the house, as it was. */
export function IssuedAnnexes({ annexes, customers, onNew }: IssuedAnnexesProps) {
  const { t } = useTexts();
  if (annexes.length === 0) {
    return (
      <EmptyState
        icon={FileText}
        sentence={t('issued.empty')}
        action={
          <Button kind="primary" onPress={onNew}>
            {t('annexes.tab.new')}
          </Button>
        }
      />
    );
  }
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const columns = ['number', 'recipient', 'profile', 'language', 'date', 'signedBy'] as const;
  return (
    <div className={classes(css, 'issued')}>
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
        <tbody>
          {annexes.map((annex) => (
            <IssuedRow key={annex.id} annex={annex} customer={customerOf(annex, names)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Null: for nobody in particular; undefined: a customer that the register has no more. */
function customerOf({ customerId }: IssuedAnnex, names: ReadonlyMap<string, string>): string | null | undefined {
  return customerId === null ? null : names.get(customerId);
}

function IssuedRow({ annex, customer }: { annex: IssuedAnnex; customer: string | null | undefined }) {
  const { t, dateTime } = useTexts();
  const { number, profile, language, audience, issuedAt, asOf, signedBy, mediaType, sha256 } = annex;
  const ending = mediaType === 'application/json' ? 'json' : 'pdf';
  const name = `${t('issued.fileName', { number })}.${ending}`;
  const actions = useDocumentActions({ sha256, name });
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        {audience === 'public' ? (
          <PublicLabel>{t('annexes.audience.public')}</PublicLabel>
        ) : (
          (customer ?? t(customer === null ? 'annexes.audience.customer' : 'issued.customerGone'))
        )}
      </td>
      <td>{t(`annexes.profile.${profile}`)}</td>
      <td>{language === 'sv' || language === 'en' ? t(`annexes.language.${language}`) : language}</td>
      <td>
        {dateTime(issuedAt)}
        <span className={classes(css, 'muted')}>{t('issued.asOf', { date: asOf })}</span>
      </td>
      <td>
        <Status tone={signedBy === '' ? 'neutral' : 'ok'}>{signedBy === '' ? t('issued.unsigned') : signedBy}</Status>
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
