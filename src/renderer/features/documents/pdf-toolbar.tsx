import type { RefObject } from 'react';
import { ChevronDown, ZoomIn, ZoomOut } from 'lucide-react';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { PdfDesk } from '#renderer/features/documents/pdf-desk.ts';
import { PdfFind } from '#renderer/features/documents/pdf-find.tsx';
import { zoomOf, zoomSteps } from '#renderer/features/documents/zoom.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { SmallField } from '#renderer/ui/small-field.tsx';
import css from '#renderer/features/documents/pdf-view.module.css';

interface PdfToolbarProps {
  desk: PdfDesk;
  findField: RefObject<HTMLInputElement | null>;
}

/** Page, size and search. */
export function PdfToolbar({ desk, findField }: PdfToolbarProps) {
  const { t } = useTexts();
  const { pdf, page, goTo } = desk;
  const turnTo = (written: string) => {
    const number = Number.parseInt(written, 10);
    if (number >= 1) goTo(Math.min(number, pdf.pages));
  };
  return (
    <div role="group" aria-label={t('documents.tools')} className={classes(css, 'toolbar')}>
      <div className={classes(css, 'group')}>
        <SmallField label={t('documents.goToPage')} value={String(page)} onCommit={turnTo} />
        <span className={classes(css, 'of')}>{t('documents.ofPages', { pages: pdf.pages })}</span>
      </div>
      <ZoomTools desk={desk} />
      <PdfFind desk={desk} findField={findField} />
    </div>
  );
}

function ZoomTools({ desk: { scale, setZoom, zoomBy } }: { desk: PdfDesk }) {
  const { t, locale } = useTexts();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const shown = zoomOf(scale);
  return (
    <div className={classes(css, 'group')}>
      <IconButton
        icon={ZoomOut}
        label={t('documents.zoom.out')}
        shortcut={keysOf('CmdOrCtrl+-')}
        isDisabled={shown <= (zoomSteps[0] ?? 0)}
        onPress={() => zoomBy(-1)}
      />
      <Menu
        label={t('documents.zoom')}
        actions={[
          {
            id: 'width',
            label: t('documents.zoom.width'),
            shortcut: keysOf('CmdOrCtrl+0'),
            onAction: () => setZoom('width'),
          },
          { id: 'page', label: t('documents.zoom.page'), onAction: () => setZoom('page') },
          ...zoomSteps.map((step) => ({
            id: String(step),
            label: percent.format(step),
            onAction: () => setZoom(step),
          })),
        ]}
      >
        <Button kind="bare" icon={ChevronDown} aria-label={t('documents.zoom.at', { percent: percent.format(shown) })}>
          {percent.format(shown)}
        </Button>
      </Menu>
      <IconButton
        icon={ZoomIn}
        label={t('documents.zoom.in')}
        shortcut={`${keysOf('CmdOrCtrl')} +`}
        isDisabled={shown >= (zoomSteps.at(-1) ?? 0)}
        onPress={() => zoomBy(1)}
      />
    </div>
  );
}
