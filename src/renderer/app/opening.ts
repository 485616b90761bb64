import { useState } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { call, CallError } from '#renderer/app/client.ts';
import { useNavigate, type ListToTakeIn } from '#renderer/app/navigation.tsx';
import { forgetRegister } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

export interface Opening {
  /** Why no register is open, when one was wanted. */
  readonly failure: CallError | null;
  readonly open: (file: NamedFile) => void;
  /** The failure is history: a register has been open since. */
  readonly forgetFailure: () => void;
  /** Asks which one. */
  readonly choose: () => void;
}

/** Opens registers. A refusal leaves the open register, if any, as it is. */
export function useOpening(atStart: CallError | null): Opening {
  const [failure, setFailure] = useState(atStart);
  const { explain } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const open = async ({ file }: NamedFile): Promise<void> => {
    try {
      await call('register.open', { file });
      setFailure(null);
      navigate('register');
      await forgetRegister(queries);
      await forgetOpened(queries);
    } catch (error) {
      const isOpen = (await call('register.state', undefined)) !== null;
      if (error instanceof CallError && !isOpen) setFailure(error);
      else showToast({ tone: 'bad', text: explain(error) });
    }
  };
  const choose = async (): Promise<void> => {
    const [file] = await call('shell.chooseFiles', { purpose: 'register' });
    if (file) await open(file);
  };
  return {
    failure,
    forgetFailure: () => setFailure(null),
    open: (file) => void open(file),
    choose: () => void choose(),
  };
}

/** What the shell says of the registers opened last is asked again. */
async function forgetOpened(queries: QueryClient): Promise<void> {
  const about = ['shell.recent', 'shell.openedBefore'];
  await queries.invalidateQueries({ predicate: ({ queryKey }) => about.includes(String(queryKey[0])) });
}

interface NewRegister {
  readonly organisation: string;
  readonly sample: boolean;
  readonly list: ListToTakeIn;
}

/** Asks where to save a new register and makes it there. Answers false when the user changed her mind. Throws CallError. */
export function useCreation(): (wanted: NewRegister) => Promise<boolean> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async ({ organisation, sample, list }) => {
    const suggestedName = `${organisation
      .replaceAll(/[\\/:*?"<>|]/g, ' ')
      .trim()
      .slice(0, 80)}.bilaga`;
    const place = await call('shell.chooseSave', { purpose: 'register', suggestedName });
    if (!place) return false;
    await call('register.create', { file: place.file, organisation, sample });
    if (list.initialText !== undefined || list.initialFile) navigate('importing', list);
    else navigate('register');
    await forgetRegister(queries);
    await forgetOpened(queries);
    return true;
  };
}
