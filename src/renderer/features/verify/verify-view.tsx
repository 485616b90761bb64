import { useState } from 'react';
import { FileSearch } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { grantFile } from '#renderer/app/client.ts';
import { useCall, useCommand, useRecordsQuery, useRegisterState } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Authorities } from '#renderer/features/verify/authorities.tsx';
import { OwnAnnex } from '#renderer/features/verify/own-annex.tsx';
import { PdfToVerify } from '#renderer/features/verify/pdf-to-verify.tsx';
import { Report } from '#renderer/features/verify/report.tsx';
import { TrustedAuthorities } from '#renderer/features/verify/trusted-authorities.tsx';
import css from '#renderer/features/verify/verify.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { FileTarget } from '#renderer/ui/file-target.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Progress } from '#renderer/ui/progress.tsx';

interface ToVerify {
  readonly file: NamedFile | undefined;
  /** Why what was chosen or dropped last is not looked at. */
  readonly refusal: string | undefined;
  readonly refuse: (why: string | undefined) => void;
  readonly choose: () => void;
  /** Dropped files, and how many dropped things were none. */
  readonly take: (files: readonly File[], refused?: number) => Promise<void>;
}

/** The PDF that is looked at: chosen, or dropped. */
function useToVerify(): ToVerify {
  const { t, explain } = useTexts();
  const [file, setFile] = useState<NamedFile>();
  const [refusal, refuse] = useState<string>();
  const queries = useQueryClient();
  const chooseFiles = useCommand('shell.chooseFiles');
  const check = (pdf: NamedFile) => {
    refuse(undefined);
    // The file may have been changed since it was looked at last.
    queries.removeQueries({ queryKey: ['verify.file'] });
    setFile(pdf);
  };
  const choose = () =>
    chooseFiles.mutate(
      { input: { purpose: 'pdf' } },
      {
        onSuccess: ([chosen]) => chosen && check(chosen),
        onError: (error) => refuse(explain(error)),
      },
    );
  const take: ToVerify['take'] = async ([dropped, ...others], refused = 0) => {
    if (others.length > 0) return refuse(t('verify.one'));
    if (!dropped || refused > 0) return refuse(t('verify.refused'));
    try {
      check({ file: await grantFile(dropped), name: dropped.name });
    } catch (error) {
      refuse(explain(error));
    }
  };
  return { file, refusal, refuse, choose, take };
}

/**
 * Any PDF's signatures in plain words. Needs no register; where one is open, its authorities count, and are kept, and an
 * annex of ours is known again. Without one they count for as long as the view is open. The whole room takes a PDF.
 */
export function VerifyView() {
  const { t } = useTexts();
  const { file, refusal, refuse, choose, take } = useToVerify();
  const [authorities, setAuthorities] = useState<readonly NamedFile[]>([]);
  const isOpen = (useRegisterState() ?? null) !== null;
  const records = useRecordsQuery({ enabled: isOpen }).data;
  const trust = (trusted: readonly NamedFile[]) => {
    refuse(undefined);
    setAuthorities(trusted);
  };
  return (
    <FileTarget layout="fill" onFiles={(files) => void take(files)}>
      <Page
        title={t('verify.title')}
        lead={t('verify.lead')}
        actions={
          file && (
            <Button icon={FileSearch} onPress={choose}>
              {t('verify.another')}
            </Button>
          )
        }
      >
        <div className={classes(css, 'view')}>
          <PdfToVerify
            isCompact={file !== undefined}
            onChoose={choose}
            onFiles={(files, refused) => void take(files, refused)}
          />
          {file ? (
            <Verified file={file} authorities={authorities} refusal={refusal} isRegisterOpen={isOpen} />
          ) : (
            refusal !== undefined && <Failed why={refusal} />
          )}
          {isOpen && records ? (
            <TrustedAuthorities records={records} />
          ) : (
            <Authorities authorities={authorities} onChange={trust} onRefuse={refuse} />
          )}
        </div>
      </Page>
    </FileTarget>
  );
}

interface VerifiedProps {
  file: NamedFile;
  authorities: readonly NamedFile[];
  /** Why what was chosen since is not looked at. */
  refusal: string | undefined;
  isRegisterOpen: boolean;
}

/** Asked again by itself whenever the register comes to trust somebody, or no longer does. */
function Verified({ file, authorities, refusal, isRegisterOpen }: VerifiedProps) {
  const { t, explain } = useTexts();
  const input = { file: file.file, authorities: authorities.map((authority) => authority.file) };
  const { data, error, isPending } = useCall('verify.file', input);
  const problem = refusal ?? (error ? explain(error) : undefined);
  return (
    <>
      {problem !== undefined && <Failed why={problem} />}
      {isPending && <Progress label={t('verify.checking', { file: file.name })} />}
      {data && !error && (
        <Report report={data} fileName={data.fileName}>
          {data.own && <OwnAnnex own={data.own} report={data} isRegisterOpen={isRegisterOpen} />}
        </Report>
      )}
    </>
  );
}

function Failed({ why }: { why: string }) {
  const { t } = useTexts();
  return (
    <Notice tone="bad" role="alert" title={t('verify.failed')}>
      {why}
    </Notice>
  );
}
