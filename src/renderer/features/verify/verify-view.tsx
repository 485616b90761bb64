import { useState } from 'react';
import { FileSearch } from 'lucide-react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Authorities } from '#renderer/features/verify/authorities.tsx';
import { PdfToVerify } from '#renderer/features/verify/pdf-to-verify.tsx';
import { Report } from '#renderer/features/verify/report.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

/** Any PDF's signatures in plain words. Needs no register and changes nothing. */
export function VerifyView() {
  const { t, explain } = useTexts();
  const [file, setFile] = useState<NamedFile>();
  const [authorities, setAuthorities] = useState<readonly NamedFile[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const verify = useCommand('verify.file');
  const chooseFiles = useCommand('shell.chooseFiles');

  const check = (pdf: NamedFile, trusted: readonly NamedFile[]) => {
    setRefusal(undefined);
    setFile(pdf);
    verify.mutate({ input: { file: pdf.file, authorities: trusted.map((authority) => authority.file) } });
  };
  const trust = (trusted: readonly NamedFile[]) => {
    setAuthorities(trusted);
    if (file) check(file, trusted);
  };
  const choose = () =>
    chooseFiles.mutate(
      { input: { purpose: 'pdf' } },
      {
        onSuccess: ([chosen]) => chosen && check(chosen, authorities),
        onError: (error) => setRefusal(explain(error)),
      },
    );
  const problem = refusal ?? (verify.error ? explain(verify.error) : undefined);
  return (
    <Page
      title={t('verify.title')}
      lead={t('verify.lead')}
      actions={
        verify.data && (
          <Button icon={FileSearch} onPress={choose}>
            {t('verify.another')}
          </Button>
        )
      }
    >
      <div className={classes(css, 'view')}>
        <PdfToVerify
          isCompact={verify.data !== undefined}
          isBusy={verify.isPending}
          onChoose={choose}
          onFile={(pdf) => check(pdf, authorities)}
          onRefuse={setRefusal}
        />
        {problem !== undefined && (
          <Notice tone="bad" role="alert" title={t('verify.failed')}>
            {problem}
          </Notice>
        )}
        {verify.isPending && <Progress label={t('verify.checking', { file: file?.name ?? '' })} />}
        {verify.data && <Report report={verify.data} fileName={verify.data.fileName} />}
        <Authorities authorities={authorities} onChange={trust} onRefuse={setRefusal} />
      </div>
    </Page>
  );
}
