import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

interface RowPagesProps {
  /** From 0. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Where in a long list one is. */
export function RowPages({ page, pageSize, total, onPage }: RowPagesProps) {
  const { t } = useTexts();
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize) - 1;
  const values = { from: page * pageSize + 1, to: Math.min(total, (page + 1) * pageSize), total };
  return (
    <div className={classes(css, 'pages')}>
      <span aria-live="polite" className={classes(css, 'muted')}>
        {t('takeIn.page', values)}
      </span>
      <IconButton
        icon={ChevronLeft}
        label={t('takeIn.page.previous')}
        isDisabled={page === 0}
        onPress={() => onPage(page - 1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('takeIn.page.next')}
        isDisabled={page === last}
        onPress={() => onPage(page + 1)}
      />
    </div>
  );
}
