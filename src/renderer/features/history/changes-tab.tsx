import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { History } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { byDay, dayTitle } from '#renderer/features/history/days.ts';
import { everything, filterOf, RevisionFilters } from '#renderer/features/history/revision-filters.tsx';
import { RevisionRow } from '#renderer/features/history/revision-row.tsx';
import { useReading } from '#renderer/features/history/use-reading.ts';
import { useRevisions } from '#renderer/features/history/use-revisions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/history/changes-tab.module.css';

/** Every saved change, the latest first, day by day. */
export function ChangesTab() {
  const texts = useTexts();
  const { t, explain } = texts;
  const reading = useReading();
  const [asked, setAsked] = useState(everything);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useRevisions(filterOf(asked));
  const sentinel = useReadingOn(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  });
  return (
    <div className={classes(css, 'tab')}>
      <RevisionFilters asked={asked} onAsk={setAsked} />
      {error && <Notice tone="bad" role="alert" title={explain(error)} />}
      {data?.length === 0 && (
        <EmptyState
          icon={History}
          sentence={t('history.none')}
          action={
            <Button kind="primary" onPress={() => setAsked(everything)}>
              {t('history.filter.clear')}
            </Button>
          }
        />
      )}
      <div className={classes(css, 'days')} onKeyDownCapture={moveAmongRows} role="presentation">
        {byDay(data ?? [], ({ at }) => at).map(([day, revisions]) => (
          <section key={day}>
            <h2 className={classes(css, 'day')}>
              {dayTitle(day, texts)}
              <span className={classes(css, 'count')}>{t('history.changeCount', { count: revisions.length })}</span>
            </h2>
            <ol className={classes(css, 'rows')}>
              {revisions.map((revision) => (
                <RevisionRow key={revision.number} revision={revision} reading={reading} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {hasNextPage && (
        <div ref={sentinel} className={classes(css, 'more')}>
          <Button onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Calls back whenever the element that it is put on comes into sight. */
function useReadingOn(readOn: () => void): (element: HTMLElement | null) => (() => void) | undefined {
  const latest = useRef(readOn);
  useEffect(() => {
    latest.current = readOn;
  });
  return useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}

const row = '[data-row] h3 > [aria-expanded]';

/** Up and down lead from one change to the next, as in a list. On the way down, as buttons keep their keys to themselves. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof Element) || !event.target.matches(row)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(row)];
  const next = rows[rows.findIndex((one) => one === event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
