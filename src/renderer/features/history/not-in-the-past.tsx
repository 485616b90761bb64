import { CalendarOff } from 'lucide-react';
import { useShowAsOf } from '#renderer/app/as-of.tsx';
import type { ViewId } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';

const reasons = {
  importing: { title: 'takeIn.title', reason: 'past.importing' },
  consolidation: { title: 'nav.consolidation', reason: 'past.consolidation' },
} as const;
type OnlyToday = keyof typeof reasons;

/** Views that act on the register or compute from today's, so that there is nothing of a past date to show. */
export const isOnlyOfToday = (id: ViewId): id is OnlyToday => Object.hasOwn(reasons, id);

/** Says why a view is not there while the window shows the past. */
export function NotInThePast({ view }: { view: OnlyToday }) {
  const { t } = useTexts();
  const show = useShowAsOf();
  const { title, reason } = reasons[view];
  return (
    <Page title={t(title)}>
      <EmptyState
        icon={CalendarOff}
        sentence={t(reason)}
        action={
          <Button kind="primary" onPress={() => show(null)}>
            {t('asOf.back')}
          </Button>
        }
      />
    </Page>
  );
}
