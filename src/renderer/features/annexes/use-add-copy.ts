import { useState } from 'react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { CallError } from '#renderer/app/client.ts';
import { grantFiles } from '#renderer/app/granted-files.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { today } from '#renderer/features/register/today.ts';
import { listedText } from '#renderer/ui/listed-text.ts';

export interface AddCopy {
  readonly choose: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Keeps the file that could not be compared; absent where none waits for that answer. */
  readonly keepAsPaper: (() => Promise<void>) | undefined;
  readonly isPending: boolean;
  /** Why the copy was not kept. */
  readonly refusal: string | undefined;
}

/** Takes in a copy that came back, says what it is, or why it is refused. */
export function useAddCopy({ id: annexId, number }: IssuedAnnex): AddCopy {
  const { t, explain } = useTexts();
  const chooseFiles = useCommand('shell.chooseFiles');
  const addCopy = useCommand('annexes.addCopy');
  const say = useUndoToast();
  const [refusal, setRefusal] = useState<string>();
  const [paper, setPaper] = useState<NamedFile>();
  const explained = async (action: () => Promise<void>): Promise<void> => {
    setRefusal(undefined);
    setPaper(undefined);
    try {
      await action();
    } catch (error) {
      setRefusal(explain(error));
    }
  };
  const add = async (file: NamedFile, scanned: boolean): Promise<void> => {
    try {
      const input = { annexId, file: file.file, receivedOn: today(), scanned };
      const { outcome, signedBy, revision } = await addCopy.mutateAsync({ input });
      const names = listedText(signedBy);
      say(t(`copies.added.${outcome}`, { file: file.name, number, names }), revision);
    } catch (error) {
      // Nothing of ours is in it: only a person can tell whether it is paper.
      if (error instanceof CallError && error.code === 'ANNEX_COPY_UNKNOWN') setPaper(file);
      throw error;
    }
  };
  const addOnly = async (files: readonly NamedFile[]): Promise<void> => {
    const [file, ...others] = files;
    if (others.length > 0) return setRefusal(t('copies.one'));
    if (file) await add(file, false);
  };
  return {
    choose: () => explained(async () => addOnly(await chooseFiles.mutateAsync({ input: { purpose: 'annexCopy' } }))),
    take: (files) => explained(async () => addOnly((await grantFiles(files)).files)),
    keepAsPaper: paper && (() => explained(() => add(paper, true))),
    isPending: addCopy.isPending,
    refusal,
  };
}
