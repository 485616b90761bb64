import { daysAfter } from '#shared/model/dates.ts';
import type { DueItem } from '#shared/model/due.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useNavigate, type ViewId } from '#renderer/app/navigation.tsx';
import { useCall, useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { whoseWords } from '#renderer/features/due/due-words.ts';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/due/due-summary.module.css';

/** So many are named; the calendar has the rest. */
const most = 3;

/** Over the register and the calendar: what has come due since the register was opened the time before, until dismissed. */
export function DueSummary({ view }: { view: ViewId }) {
  const since = useCall('shell.openedBefore', undefined).data ?? null;
  const isPast = useAsOf() !== null;
  if (since === null || isPast || (view !== 'register' && view !== 'due')) return null;
  return <ComeDue since={since} view={view} />;
}

function ComeDue({ since, view }: { since: string; view: ViewId }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const seen = useCommand('shell.dueSeen');
  const period = { asOf: null, from: daysAfter(since, 1), to: today() };
  const items = useCall('due.list', period, { isUnhurried: true }).data ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-label={t('due.summary.label')} className={classes(css, 'summary')}>
      <Notice
        tone="neutral"
        title={t('due.summary', { count: items.length, since })}
        actions={
          <>
            {view !== 'due' && (
              <Button kind="bare" onPress={() => navigate('due')}>
                {t('due.summary.show')}
              </Button>
            )}
            <Button kind="bare" onPress={() => seen.mutate({ input: undefined })}>
              {t('due.summary.dismiss')}
            </Button>
          </>
        }
      >
        <Named items={items} />
      </Notice>
    </section>
  );
}

function Named({ items }: { items: readonly DueItem[] }) {
  const texts = useTexts();
  const { t } = texts;
  const named = items
    .slice(0, most)
    .map((item) =>
      t('due.summary.item', { what: t(`due.kind.${item.kind}`), name: whoseWords(item, texts), date: item.date }),
    );
  const more = items.length - named.length;
  return [...named, ...(more > 0 ? [t('due.summary.more', { count: more })] : [])].join(' · ');
}
