import { ArrowLeftRight, CalendarClock, History, RotateCcw } from 'lucide-react';
import type { AsOf } from '#shared/model/record-history.ts';
import { useShowAsOf } from '#renderer/app/as-of.tsx';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { clockTime, dayOf, longDate } from '#renderer/features/history/days.ts';
import { useHistoryUi } from '#renderer/features/history/history-ui.tsx';
import { useRestoreRegister } from '#renderer/features/history/restore-register.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import css from '#renderer/features/history/as-of-banner.module.css';

interface AsOfBannerProps {
  asOf: AsOf;
  /** Chooses another date. */
  onChoose: () => void;
}

/** Says across the whole window that it shows the past, and leads back. */
export function AsOfBanner({ asOf, onChoose }: AsOfBannerProps) {
  const { t, locale } = useTexts();
  const show = useShowAsOf();
  const navigate = useNavigate();
  const history = useHistoryUi();
  const restore = useRestoreRegister();
  const revision = useCall('history.revision', { number: asOf.revision }).data?.revision;
  const compare = () => {
    history.setSpan({ from: { date: asOf.date, revision: asOf.revision }, to: null });
    history.setTab('compare');
    show(null);
    navigate('history');
  };
  const time = revision && dayOf(revision.at) === asOf.date ? clockTime(revision.at, locale) : 'none';
  return (
    <section aria-label={t('asOf.banner')} className={classes(css, 'banner')}>
      <Icon icon={History} />
      <p role="status" className={classes(css, 'text')}>
        <strong>{t('asOf.shown', { date: longDate(asOf.date, locale) })}</strong>{' '}
        <span>{t('asOf.revision', { number: asOf.revision, time })}</span>
      </p>
      <div className={classes(css, 'actions')}>
        <Button kind="bare" icon={ArrowLeftRight} onPress={compare}>
          {t('asOf.compare')}
        </Button>
        <Button kind="bare" icon={RotateCcw} onPress={() => void restore(asOf.revision)}>
          {t('restore.register')}
        </Button>
        <Button kind="bare" icon={CalendarClock} onPress={onChoose}>
          {t('asOf.another')}
        </Button>
        <Button kind="bare" onPress={() => show(null)}>
          {t('asOf.back')}
          <Kbd>Esc</Kbd>
        </Button>
      </div>
    </section>
  );
}
