import type { ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/ui/page.module.css';

interface PageProps {
  title: string;
  /** Above the title, such as the way back. */
  above?: ReactNode;
  /** One sentence under the title: what the page is for. */
  lead?: string;
  /** At the end of the title's line: buttons. */
  actions?: ReactNode;
  children: ReactNode;
  /** Stays in sight at the bottom: what will happen, and the buttons, the primary one last. */
  footer?: ReactNode;
  /** `fill`: the content takes the height that is left and scrolls by itself, as a grid does. */
  layout?: 'flow' | 'fill';
}

/** A view of the frame that is not the register: its heading, its actions and its content. */
export function Page({ title, above, lead, actions, children, footer, layout = 'flow' }: PageProps) {
  // Where nothing takes the keyboard, the page itself does, so that it can be scrolled.
  const isReadOnly = useReadOnly();
  const scrolls = layout === 'flow' && isReadOnly && ({ role: 'group', 'aria-label': title, tabIndex: 0 } as const);
  return (
    <div {...scrolls} className={classes(css, 'page', layout)}>
      <header className={classes(css, 'header')}>
        <div className={classes(css, 'texts')}>
          {above !== undefined && <div className={classes(css, 'above')}>{above}</div>}
          <h1>{title}</h1>
          {lead !== undefined && (
            <p className={classes(css, 'lead')}>
              <Dated>{lead}</Dated>
            </p>
          )}
        </div>
        {actions}
      </header>
      <div className={classes(css, 'content')}>{children}</div>
      {footer !== undefined && <footer className={classes(css, 'footer')}>{footer}</footer>}
    </div>
  );
}
