import type { CustomerEvent } from '#shared/ipc/customers-contract.ts';
import { customerEventText } from '#shared/messages/customer-event-text.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useNavigate, type ViewId } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/customers/customer-told.module.css';

/** Where the record of each kind is seen. */
const viewOf: Readonly<Record<CustomerEvent['kind'], ViewId>> = {
  annex: 'annexes',
  copy: 'annexes',
  notice: 'notices',
  answer: 'notices',
  settlement: 'notices',
  reveal: 'reveals',
};

/** What the customer was told and what it answered, newest first; each leads to its record. */
export function CustomerEvents({ customerId }: { customerId: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const { data } = useCall('customers.events', { id: customerId });
  const events = data?.filter(({ on }) => asOf === null || on <= asOf.date);
  if (!events) return null;
  if (events.length === 0) return <p className={classes(css, 'muted')}>{t('customers.events.none')}</p>;
  return (
    <ul aria-label={t('customers.events')} className={classes(css, 'events')}>
      {events.map((event) => {
        const { title, detail } = customerEventText(event, t);
        return (
          <li key={`${event.kind} ${event.recordId} ${event.on} ${event.detail}`} className={classes(css, 'event')}>
            <span className={classes(css, 'date')}>{event.on}</span>
            <span className={classes(css, 'what')}>
              <Button kind="bare" onPress={() => navigate(viewOf[event.kind], { recordId: event.recordId })}>
                {title}
              </Button>
              {detail !== '' && <span className={classes(css, 'muted')}>{detail}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
