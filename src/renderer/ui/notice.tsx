import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Contrast, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Tone } from '#renderer/ui/tone.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/ui/notice.module.css';

interface NoticeProps {
  tone: Tone;
  /** What it is about, in a few words and with a full stop; the text follows on the same line. */
  title: string;
  children?: ReactNode;
  /** The rule it comes from: "GDPR art. 28(3)". */
  source?: string;
  /** Its remedy: bare buttons. */
  actions?: ReactNode;
  /** `alert` when it answers what the person just did; it is then read out at once. */
  role?: 'alert' | 'status';
}

const icons: Record<Tone, LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
  mask: Contrast,
  neutral: Info,
};

export function Notice({ tone, title, children, source, actions, role }: NoticeProps) {
  return (
    <div role={role} className={classes(css, 'notice', tone)}>
      <Icon icon={icons[tone]} />
      <div className={classes(css, 'body')}>
        <p>
          <strong>
            <Dated>{title}</Dated>
          </strong>{' '}
          {typeof children === 'string' ? <Dated>{children}</Dated> : children}
        </p>
        {(source !== undefined || actions !== undefined) && (
          <div className={classes(css, 'foot')}>
            {source !== undefined && <span className={classes(css, 'source')}>{source}</span>}
            {Boolean(actions) && <span className={classes(css, 'actions')}>{actions}</span>}
          </div>
        )}
      </div>
    </div>
  );
}
