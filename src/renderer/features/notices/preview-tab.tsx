import { lazy, Suspense, useState } from 'react';
import { Mail, MailPlus } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { useMail } from '#renderer/features/notices/use-mail.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/notices/preview-tab.module.css';

/** pdf.js is a fifth of the window's code and needed here only. */
const PdfPreview = lazy(async () => {
  const { PdfPreview: preview } = await import('#renderer/features/annexes/pdf-preview.tsx');
  return { default: preview };
});

interface PreviewTabProps {
  parts: NoticeParts;
  records: RegisterRecords;
  /** The recipient whose notice is shown. */
  recipientId: string | null;
  onChoose: (recipientId: string) => void;
}

/** The notice as it will be written for one customer, in its language: the paper and the mail. */
export function PreviewTab({ parts, records, recipientId, onChoose }: PreviewTabProps) {
  const { t, compare } = useTexts();
  const options = parts.recipients
    .map(({ id, customerId }) => {
      const customer = records.customers.find((one) => one.id === customerId);
      return {
        id,
        label: customer?.name ?? t('notices.recipient.unknown'),
        ...(customer && { hint: t(`language.${customer.language}`) }),
      };
    })
    .toSorted((a, b) => compare(a.label, b.label));
  const chosen = options.find(({ id }) => id === recipientId) ?? options[0];
  if (!chosen || parts.changes.length === 0) return <p className={classes(css, 'none')}>{t('notices.preview.none')}</p>;
  const choice = (
    <Select
      isLabelHidden
      label={t('notices.preview.customer')}
      options={options}
      value={chosen.id}
      onChange={onChoose}
    />
  );
  return <Written key={chosen.id} recipientId={chosen.id} customer={chosen.label} choice={choice} />;
}

interface WrittenProps {
  recipientId: string;
  customer: string;
  choice: React.ReactNode;
}

function Written({ recipientId, customer, choice }: WrittenProps) {
  const { t, explain } = useTexts();
  const mail = useMail();
  const [form, setForm] = useState<'pdf' | 'mail'>('pdf');
  const { data, error, isFetching } = useCall('notices.write', { recipientId, sentOn: null }, { isUnhurried: true });
  const mailto = data?.mailto ?? null;
  return (
    <div className={classes(css, 'tab')}>
      <div className={classes(css, 'bar')}>
        <div className={classes(css, 'customer')}>{choice}</div>
        <Segments
          label={t('notices.preview.form')}
          options={[
            { id: 'pdf', label: t('notices.preview.pdf') },
            { id: 'mail', label: t('notices.preview.mail') },
          ]}
          value={form}
          onChange={setForm}
        />
        <Button icon={Mail} isDisabled={mailto === null} onPress={() => mailto !== null && mail.open(mailto)}>
          {t('notices.mail.open')}
        </Button>
        <Button icon={MailPlus} isDisabled={!data} onPress={() => mail.save(recipientId, customer)}>
          {t('notices.mail.save')}
        </Button>
      </div>
      {data && data.state !== 'composed' && (
        <p className={classes(css, 'hint')}>{t(`notices.preview.${data.state}`)}</p>
      )}
      {data && mailto === null && <p className={classes(css, 'hint')}>{t('notices.mail.noAddress')}</p>}
      {!data && isFetching && (
        <div className={classes(css, 'state')}>
          <Progress label={t('notices.preview.making')} />
        </div>
      )}
      {error && (
        <div className={classes(css, 'state')}>
          <Notice tone="bad" role="alert" title={t('notices.preview.failed')}>
            {explain(error)}
          </Notice>
        </div>
      )}
      {data && form === 'pdf' && (
        <div className={classes(css, 'pdf')}>
          <Suspense>
            <PdfPreview pdf={data.pdf} isStale={isFetching} />
          </Suspense>
        </div>
      )}
      {data && form === 'mail' && (
        // It scrolls, and the keyboard scrolls what has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section tabIndex={0} aria-label={t('notices.preview.mail')} className={classes(css, 'mail')}>
          <h2>{data.subject}</h2>
          <div className={classes(css, 'text')}>
            <Dated>{data.text}</Dated>
          </div>
        </section>
      )}
    </div>
  );
}
