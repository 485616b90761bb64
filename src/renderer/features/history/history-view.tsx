import { useState } from 'react';
import type { Revision } from '#shared/model/revision.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { inSentence } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import css from '#renderer/features/history/history-view.module.css';

const pageSize = 200;

/** Every saved change, the latest first. */
export function HistoryView() {
  const { t, explain } = useTexts();
  const [limit, setLimit] = useState(pageSize);
  const { data: revisions, error } = useCall('history.list', { limit });
  return (
    <Page title={t('nav.history')} lead={t('history.lead')}>
      {error && <Notice tone="bad" role="alert" title={explain(error)} />}
      {revisions && <RevisionTable revisions={revisions} />}
      {revisions?.length === limit && (
        <div className={classes(css, 'more')}>
          <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more')}</Button>
        </div>
      )}
    </Page>
  );
}

function RevisionTable({ revisions }: { revisions: readonly Revision[] }) {
  const texts = useTexts();
  const { t, time } = texts;
  return (
    <table className={classes(css, 'table')}>
      <thead>
        <tr>
          <th className={classes(css, 'number')}>{t('history.number')}</th>
          <th>{t('history.what')}</th>
          <th>{t('history.records')}</th>
          <th>{t('history.who')}</th>
          <th>{t('history.when')}</th>
        </tr>
      </thead>
      <tbody>
        {revisions.map((revision) => (
          <tr key={revision.number}>
            <td className={classes(css, 'number')}>{revision.number}</td>
            <td>{whatHappened(revision, texts)}</td>
            <td className={classes(css, 'muted')}>{t('history.recordCount', { count: revision.records })}</td>
            <td className={classes(css, 'muted')}>{revision.author ?? t('history.nobody')}</td>
            <td className={classes(css, 'muted')}>
              <time dateTime={revision.at}>{time(revision.at)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whatHappened({ kind, action, target }: Revision, { t }: Texts): string {
  const text = t(`revision.${action}`);
  if (kind === 'undo') return t('history.undid', { number: target ?? 0, edit: inSentence(text) });
  if (kind === 'redo') return t('history.redid', { number: target ?? 0, edit: inSentence(text) });
  return text;
}
