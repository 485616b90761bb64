import { Plus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { RevealDraft } from '#renderer/features/reveals/reveal-draft.ts';
import { RevealList } from '#renderer/features/reveals/reveal-list.tsx';
import type { Knower, TwoFaces } from '#renderer/features/reveals/who-knows.ts';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/reveals/reveals-view.module.css';

interface KnowerCardProps {
  knower: Knower;
  records: RegisterRecords;
  /** Null while nothing can be changed. */
  onLog: ((start: Partial<RevealDraft>) => void) | null;
}

/** What does this customer know, and what does it not? */
export function KnowerCard({ knower: { name, customer, reveals, unknown }, records, onLog }: KnowerCardProps) {
  const { t } = useTexts();
  const known = new Set(reveals.map(({ subProcessorId }) => subProcessorId)).size;
  return (
    <Card
      title={name}
      aside={
        <>
          {!customer && <Status tone="neutral">{t('reveals.notCustomer')}</Status>}
          <span className={classes(css, 'count')}>{t('reveals.knows', { count: known })}</span>
          {onLog && (
            <IconButton
              icon={Plus}
              label={t('reveals.log.recipient', { name })}
              onPress={() => onLog({ recipient: name })}
            />
          )}
        </>
      }
    >
      {reveals.length > 0 && (
        <RevealList label={t('reveals.whatKnows', { name })} reveals={reveals} records={records} shows="name" />
      )}
      {unknown.length > 0 && <UnknownNames names={unknown} />}
      {customer?.disclosesMasked && unknown.length > 0 && <NextAnnex customerId={customer.id} unknown={unknown} />}
    </Card>
  );
}

/** Masked names that the customer has not been told, with both their faces. */
function UnknownNames({ names }: { names: readonly TwoFaces[] }) {
  const { t } = useTexts();
  const title = t('reveals.unknown', { count: names.length });
  return (
    <div className={classes(css, 'names')}>
      <h3 className={classes(css, 'muted')}>{title}</h3>
      <ul aria-label={title} className={classes(css, 'list')}>
        {names.map(({ id, name, label }) => (
          <li key={id} className={classes(css, 'name')}>
            {name}
            {label !== '' && <PublicLabel>{label}</PublicLabel>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the customer is about to learn: its annexes print the names. */
function NextAnnex({ customerId, unknown }: { customerId: string; unknown: readonly TwoFaces[] }) {
  const { t } = useTexts();
  const isNow = useAsOf() === null;
  const { data } = useCall('reveals.pending', { customerId }, { enabled: isNow, isUnhurried: true });
  const pending = unknown.filter(({ id }) => data?.includes(id));
  if (pending.length === 0) return null;
  const names = pending.map(({ name }) => name).join(', ');
  return (
    <p className={classes(css, 'muted')}>
      {t('reveals.pending', { names: pending.length === unknown.length ? 'all' : names })}
    </p>
  );
}
