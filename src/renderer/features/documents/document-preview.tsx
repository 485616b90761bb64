import { lazy, Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import { ExternalLink, FileDown, PanelRightClose, PanelRightOpen, X } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentActions } from '#renderer/features/agreements/document-actions.tsx';
import { DocumentMark } from '#renderer/features/documents/document-mark.tsx';
import { useDocumentsUi, type ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { NoPreview } from '#renderer/features/documents/no-preview.tsx';
import { PicturePreview } from '#renderer/features/documents/picture-preview.tsx';
import { previewKindOf } from '#renderer/features/documents/preview-kind.ts';
import { TextPreview } from '#renderer/features/documents/text-preview.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

/** pdf.js is a fifth of the window's code. */
const PdfPreview = lazy(async () => {
  const { PdfPreview: preview } = await import('#renderer/features/documents/pdf-preview.tsx');
  return { default: preview };
});

/** A stored file beside the record that it is attached to. */
export function DocumentPreview({ shown }: { shown: ShownDocument }) {
  const { t } = useTexts();
  const { close } = useDocumentsUi();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc is a way out for what is inside
    <section
      ref={place}
      // The keyboard comes here when the preview opens.
      tabIndex={-1}
      aria-label={t('documents.preview', { name: shown.name })}
      onKeyDown={leave}
      className={classes(css, 'preview')}
    >
      <Header shown={shown} />
      <Suspense>
        <Body shown={shown} />
      </Suspense>
    </section>
  );
}

function Header({ shown }: { shown: ShownDocument }) {
  const { t } = useTexts();
  const { close, side, setSide } = useDocumentsUi();
  const actions = useDocumentActions(shown);
  return (
    <>
      <header className={classes(css, 'header')}>
        <h2 className={classes(css, 'name')} title={shown.name}>
          {shown.name}
        </h2>
        <DocumentMark sha256={shown.sha256} />
        <Button
          kind="bare"
          icon={side === null ? PanelRightOpen : PanelRightClose}
          aria-expanded={side !== null}
          onPress={() => setSide(side === null ? 'about' : null)}
        >
          {t('documents.details')}
        </Button>
        <IconButton icon={ExternalLink} label={t('document.action.open')} onPress={() => void actions.open()} />
        <IconButton icon={FileDown} label={t('document.action.save')} onPress={() => void actions.saveCopy()} />
        <IconButton icon={X} label={t('documents.close')} shortcut="Esc" onPress={close} />
      </header>
      {actions.saving && (
        <Progress
          label={t('document.saving', { name: shown.name })}
          onCancel={actions.saving}
          cancelLabel={t('action.cancel')}
        />
      )}
    </>
  );
}

function Body({ shown }: { shown: ShownDocument }) {
  switch (previewKindOf(shown)) {
    case 'pdf':
      return <PdfPreview shown={shown} />;
    case 'picture':
      return <PicturePreview shown={shown} />;
    case 'text':
      return <TextPreview shown={shown} />;
    case 'none':
      return <NoPreview shown={shown} />;
  }
}
