import { Component, useState, type ErrorInfo, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { copyText } from '#renderer/app/clipboard.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/app/error-page.module.css';

/** Says that the window failed and that the register did not, with the way back and what to send to the makers. */
export function ErrorPage({ details }: { details: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = () => setCopied(copyText(details));
  return (
    <main className={classes(css, 'page')}>
      <div className={classes(css, 'box')} role="alert">
        <h1 className={classes(css, 'title')}>
          <Icon icon={CircleAlert} size={20} />
          {t('failure.title')}
        </h1>
        <p>{t('failure.text')}</p>
        <textarea
          readOnly
          rows={8}
          value={details}
          aria-label={t('failure.details')}
          className={classes(css, 'details')}
        />
        <div className={classes(css, 'actions')}>
          <Button onPress={copy}>{copied ? t('failure.copied') : t('failure.copy')}</Button>
          <Button kind="primary" onPress={() => location.reload()}>
            {t('failure.reload')}
          </Button>
        </div>
      </div>
    </main>
  );
}

interface Failure {
  readonly details: string | null;
}

/** Catches what a view throws while drawing, so that the window never stays blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Failure> {
  override state: Failure = { details: null };

  static getDerivedStateFromError(error: unknown): Failure {
    return { details: detailsOf(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ details: `${detailsOf(error)}\n${componentStack ?? ''}` });
  }

  override render(): ReactNode {
    return this.state.details === null ? this.props.children : <ErrorPage details={this.state.details} />;
  }
}

export const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
