import { useMemo } from 'react';
import { FilePlus2 } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import { localDate } from '#shared/model/dates.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useDrift } from '#renderer/features/annexes/drift-data.ts';
import { CustomerEvents } from '#renderer/features/customers/customer-events.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { knowers } from '#renderer/features/reveals/who-knows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/customers/customer-told.module.css';

interface CustomerToldProps {
  customer: Customer;
  records: RegisterRecords;
}

/** What the customer holds, what it does not know, and all that it was told and answered. */
export function CustomerTold({ customer, records }: CustomerToldProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'told')}>
      <LatestAnnex customer={customer} />
      <MaskedForIt customer={customer} records={records} />
      <RecordSection title={t('customers.events')}>
        <CustomerEvents customerId={customer.id} />
      </RecordSection>
    </div>
  );
}

/** The newest annex, and whether it still says what the register says. */
function LatestAnnex({ customer }: { customer: Customer }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const issued = useCall('annexes.list', undefined).data;
  const drifts = useDrift().data;
  const [latest] = (issued ?? [])
    .filter(({ customerId, audience }) => customerId === customer.id && audience !== 'internal')
    .filter(({ issuedAt }) => asOf === null || localDate(new Date(issuedAt)) <= asOf.date)
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt));
  const drift = asOf === null ? drifts?.find(({ annexId }) => annexId === latest?.id) : undefined;
  return (
    <RecordSection
      title={t('customers.latestAnnex')}
      aside={
        <Editable>
          <Button kind="bare" icon={FilePlus2} onPress={() => navigate('annexes', { recordId: customer.id })}>
            {t('customers.newAnnex')}
          </Button>
        </Editable>
      }
    >
      {issued && !latest && <p className={classes(css, 'muted')}>{t('customers.noAnnex')}</p>}
      {latest && (
        <p className={classes(css, 'latest')}>
          <Button kind="bare" onPress={() => navigate('annexes', { recordId: latest.id })}>
            {t('customers.annexOf', {
              number: latest.number,
              date: latest.asOf,
              profile: t(`annexes.profile.${latest.profile}`),
            })}
          </Button>
          {drift && (
            <Status tone={drift.state === 'same' ? 'ok' : 'warn'}>{t(`customers.drift.${drift.state}`)}</Status>
          )}
        </p>
      )}
    </RecordSection>
  );
}

/** Masked sub-processors that do something for the customer and whose names it has not been told. */
function MaskedForIt({ customer, records }: CustomerToldProps) {
  const { t, language } = useTexts();
  const unknown = useMemo(
    () => knowers(records, language).find(({ id }) => id === customer.id)?.unknown ?? [],
    [records, language, customer.id],
  );
  if (unknown.length === 0) return null;
  return (
    <RecordSection title={t('customers.maskedForIt')}>
      <ul aria-label={t('customers.maskedForIt')} className={classes(css, 'names')}>
        {unknown.map(({ id, name, label }) => (
          <li key={id} className={classes(css, 'name')}>
            {name}
            {label !== '' && <PublicLabel>{label}</PublicLabel>}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
