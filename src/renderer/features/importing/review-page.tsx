import type { KeyboardEvent, ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import type { Leaving } from '#renderer/features/importing/leave-review.tsx';
import { ReviewFooter, type ReviewFooterProps } from '#renderer/features/importing/review-footer.tsx';
import css from '#renderer/features/importing/review.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';

interface ReviewPageProps extends ReviewFooterProps {
  /** What would be taken in. */
  lead: string;
  leaving: Leaving;
  /** Back to the source, to read another list. */
  onBack: () => void;
  children: ReactNode;
}

/** Where a list is reviewed, whatever it is a list of. Esc leaves without taking anything in. */
export function ReviewPage({ lead, leaving, onBack, children, ...footer }: ReviewPageProps) {
  const { t } = useTexts();
  const { leave, question } = leaving;
  const cancel = () => leave(footer.onCancel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !footer.apply.isPending) cancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc is the Cancel button's shortcut
    <div className={classes(css, 'review')} onKeyDown={onKeyDown}>
      <Page
        title={t('takeIn.review.title')}
        lead={lead}
        actions={
          <Button icon={ArrowLeft} onPress={() => leave(onBack)}>
            {t('takeIn.review.back')}
          </Button>
        }
        footer={<ReviewFooter {...footer} onCancel={cancel} />}
      >
        <div className={classes(css, 'content')}>{children}</div>
      </Page>
      {question}
    </div>
  );
}
