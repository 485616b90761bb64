import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useDocumentBytes } from '#renderer/features/documents/document-bytes.ts';
import type { ShownDocument } from '#renderer/features/documents/documents-ui.tsx';
import { PreviewBody } from '#renderer/features/documents/preview-body.tsx';
import { pictureTypeOf } from '#renderer/features/documents/preview-kind.ts';
import { PreviewProblem } from '#renderer/features/documents/preview-problem.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import css from '#renderer/features/documents/document-preview.module.css';

/** A picture; a drawing in SVG too is a picture here: it runs no script and loads nothing. */
export function PicturePreview({ shown }: { shown: ShownDocument }) {
  const { t } = useTexts();
  const { bytes, hasFailed } = useDocumentBytes(shown.sha256);
  const image = usePicture(bytes, pictureTypeOf(shown) ?? '');
  const [size, setSize] = useState<'fit' | 'real'>('fit');
  const [isBroken, setIsBroken] = useState(false);
  return (
    <PreviewBody shown={shown}>
      {hasFailed && <PreviewProblem problem="damaged" shown={shown} />}
      {isBroken && <PreviewProblem problem="unreadable" shown={shown} />}
      {bytes && !isBroken && (
        <>
          <div className={classes(css, 'choice')}>
            <Segments
              label={t('documents.picture.size')}
              options={(['fit', 'real'] as const).map((id) => ({ id, label: t(`documents.picture.${id}`) }))}
              value={size}
              onChange={setSize}
            />
          </div>
          <section
            // It scrolls, and the keyboard scrolls what has the focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('documents.picture')}
            className={classes(css, 'scroll')}
          >
            <img
              ref={image}
              alt={shown.name}
              onError={() => setIsBroken(true)}
              className={classes(css, 'picture', size === 'real' && 'real')}
            />
          </section>
        </>
      )}
    </PreviewBody>
  );
}

/** Gives an image the bytes that it shows, under an address that ends with the preview. */
function usePicture(bytes: Uint8Array<ArrayBuffer> | undefined, type: string): RefObject<HTMLImageElement | null> {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (!bytes || !image.current) return undefined;
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes, type]);
  return image;
}
