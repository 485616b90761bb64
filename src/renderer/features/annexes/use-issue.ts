import { useRef, useState } from 'react';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { translate } from '#shared/messages/translate.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { today } from '#renderer/features/register/today.ts';

export interface IssuedFile extends CallOutput<'annexes.issue'> {
  readonly file: NamedFile;
}

export interface Issue {
  readonly start: (identity: CallInput<'annexes.issue'>['identity']) => void;
  readonly cancel: () => void;
  readonly isPending: boolean;
  /** 0–1 as soon as the engine has said something. */
  readonly fraction: number | undefined;
  readonly error: CallError | null;
  readonly result: IssuedFile | undefined;
}

/** Asks for a place, then composes, signs and saves the annex there. */
export function useIssue(choice: AnnexChoice, records: RegisterRecords, state: RegisterState): Issue {
  const chooseSave = useCommand('shell.chooseSave');
  const issue = useCommand('annexes.issue');
  const [fraction, setFraction] = useState<number>();
  const [result, setResult] = useState<IssuedFile>();
  const abort = useRef<AbortController>(undefined);
  const save = (file: NamedFile, identity: CallInput<'annexes.issue'>['identity']) => {
    abort.current = new AbortController();
    setFraction(undefined);
    issue.mutate(
      {
        input: { ...choice, out: file.file, identity },
        options: {
          signal: abort.current.signal,
          onProgress: ({ done, total }) => setFraction(total > 0 ? done / total : undefined),
        },
      },
      { onSuccess: (issued) => setResult({ ...issued, file }) },
    );
  };
  return {
    start: (identity) => {
      issue.reset();
      chooseSave.mutate(
        { input: { purpose: 'annex', suggestedName: suggestedName(choice, records, state) } },
        { onSuccess: (file) => file && save(file, identity) },
      );
    },
    cancel: () => abort.current?.abort(),
    isPending: chooseSave.isPending || issue.isPending,
    fraction,
    error: issue.error ?? chooseSave.error,
    result,
  };
}

const forbiddenInNames = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** A name that every file system takes, in the annex's own language. */
export function suggestedName(choice: AnnexChoice, records: RegisterRecords, state: RegisterState): string {
  const customer = records.customers.find(({ id }) => id === choice.customerId)?.name;
  const values = { organisation: state.organisation.name, date: today() };
  const language = choice.language === 'sv' ? 'sv' : 'en';
  const name =
    customer === undefined
      ? translate(language, 'issue.name.public', values)
      : translate(language, 'issue.name.customer', { ...values, customer });
  return `${name.replaceAll(forbiddenInNames, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 150)}.pdf`;
}
