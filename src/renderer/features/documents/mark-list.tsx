import { useRef, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import type { PlacedMark } from '#renderer/features/documents/redaction-marks.ts';
import type { Redaction } from '#renderer/features/documents/use-redaction.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import css from '#renderer/features/documents/redaction-panel.module.css';

interface MarkListProps {
  redaction: Redaction;
  onGoTo: (page: number) => void;
}

/** Everything that is marked, by page. Delete takes a mark away, and the keyboard goes on to the next one. */
export function MarkList({ redaction: { marks, remove, current, goTo }, onGoTo }: MarkListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const pages = [...Map.groupBy(marks, ({ page }) => page)];
  const takeAway = (mark: PlacedMark) => {
    const at = marks.indexOf(mark);
    remove(new Set([mark.id]));
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [];
      left[Math.min(at, left.length - 1)]?.focus();
    });
  };
  const press = (event: KeyboardEvent, mark: PlacedMark) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    takeAway(mark);
  };
  const show = (mark: PlacedMark) => {
    goTo(mark.id);
    onGoTo(mark.page);
  };
  if (marks.length === 0) return <p className={classes(css, 'hint')}>{t('documents.redaction.empty')}</p>;
  return (
    <div ref={list} className={classes(css, 'list')}>
      {pages.map(([page, onPage]) => (
        <section key={page} aria-label={t('documents.redaction.page', { page, count: onPage.length })}>
          <h3 className={classes(css, 'page')}>{t('documents.redaction.page', { page, count: onPage.length })}</h3>
          <ul>
            {onPage.map((mark, index) => {
              const name = mark.words === '' ? t('documents.redaction.area', { number: index + 1 }) : mark.words;
              return (
                <li key={mark.id} className={classes(css, 'line', mark.id === current && 'current')}>
                  <button
                    type="button"
                    data-mark
                    onFocus={() => goTo(mark.id)}
                    onClick={() => show(mark)}
                    onKeyDown={(event) => press(event, mark)}
                    className={classes(css, 'name')}
                  >
                    {name}
                  </button>
                  <IconButton
                    icon={X}
                    label={t('documents.redaction.remove', { name, page })}
                    onPress={() => takeAway(mark)}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <Button kind="bare" onPress={() => remove(new Set(marks.map(({ id }) => id)))}>
        {t('documents.redaction.removeAll')}
      </Button>
    </div>
  );
}
