import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Progress as Report } from '#shared/ipc/result.ts';
import type { RegisterCheck } from '#shared/model/record-history.ts';
import { call, CallError } from '#renderer/app/client.ts';
import type { CheckResult } from '#renderer/app/check-result.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showDocumentChecks } from '#renderer/features/documents/background-reading.ts';
import { CheckReport } from '#renderer/features/history/check-report.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

interface CheckDialogProps {
  onChecked: (result: CheckResult) => void;
  onClose: () => void;
}

/** Checks the chain of revisions and every stored document, and says in plain words what came out. */
export function CheckDialog({ onChecked, onClose }: CheckDialogProps) {
  const { t, explain } = useTexts();
  const queries = useQueryClient();
  const [report, setReport] = useState<Report>();
  const [result, setResult] = useState<RegisterCheck>();
  const [failure, setFailure] = useState<string>();
  const latest = useRef({ onChecked, onClose, explain });
  useEffect(() => {
    latest.current = { onChecked, onClose, explain };
  });
  const [work] = useState(() => new AbortController());
  useEffect(() => {
    let isCurrent = true;
    const check = async (): Promise<void> => {
      try {
        const found = await call('history.verify', undefined, { signal: work.signal, onProgress: setReport });
        if (!isCurrent) return;
        setResult(found);
        void showDocumentChecks(queries);
        latest.current.onChecked({ check: found, at: new Date().toISOString() });
      } catch (error) {
        if (!isCurrent) return;
        if (error instanceof CallError && error.code === 'CANCELLED') latest.current.onClose();
        else setFailure(latest.current.explain(error));
      }
    };
    void check();
    return () => {
      isCurrent = false;
    };
  }, [work, queries]);
  const isWorking = result === undefined && failure === undefined;
  const close = () => {
    if (isWorking) work.abort();
    onClose();
  };
  return (
    <Dialog
      title={t('check.title')}
      isOpen
      onClose={close}
      closeLabel={t('action.close')}
      actions={!isWorking && <Button onPress={onClose}>{t('action.close')}</Button>}
    >
      {isWorking && (
        <Progress
          label={t('check.working')}
          {...(report && report.total > 0 && { fraction: report.done / report.total, valueText: percent(report) })}
          onCancel={close}
          cancelLabel={t('action.cancel')}
        />
      )}
      {failure !== undefined && <Notice tone="bad" role="alert" title={failure} />}
      {result && <CheckReport check={result} />}
    </Dialog>
  );
}

const percent = ({ done, total }: Report): string => `${Math.floor((done / total) * 100)} %`;
