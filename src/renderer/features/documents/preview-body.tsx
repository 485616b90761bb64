import type { ReactNode } from 'react';
import { DocumentAbout } from '#renderer/features/documents/document-about.tsx';
import { useDocumentsUi, type DocumentSide, type ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Tabs, type TabItem } from '#renderer/ui/tabs.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

interface PreviewBodyProps {
  shown: ShownDocument;
  /** What can be seen of it. */
  children: ReactNode;
  /** Beside it, after what is said about every document. */
  sides?: readonly TabItem<DocumentSide>[];
}

/** What can be seen of a document, and beside it what is known of it. */
export function PreviewBody({ shown, children, sides = [] }: PreviewBodyProps) {
  const { t } = useTexts();
  const { side, setSide } = useDocumentsUi();
  const about = { id: 'about', label: t('documents.about'), content: <DocumentAbout shown={shown} /> } as const;
  const items: readonly TabItem<DocumentSide>[] = [about, ...sides];
  const selected = items.find(({ id }) => id === side)?.id ?? 'about';
  return (
    <div className={classes(css, 'body')}>
      <div className={classes(css, 'content')}>{children}</div>
      {side !== null && (
        <div className={classes(css, 'side')}>
          <Tabs label={t('documents.side')} items={items} selected={selected} onSelect={setSide} />
        </div>
      )}
    </div>
  );
}
