import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/shell-contract.ts';
import { useCall, useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

export function useSettings(): CallOutput<'shell.settings'> | undefined {
  return useCall('shell.settings', undefined).data;
}

/** Settings hold at once: what is chosen next, before they are written, builds on them. */
export function useChangeSettings(): (patch: Partial<Settings>) => void {
  const queries = useQueryClient();
  const { mutate } = useCommand('shell.updateSettings');
  const { explain } = useTexts();
  return (input) => {
    const queryKey = ['shell.settings', undefined];
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<CallOutput<'shell.settings'>>(queryKey, (known) => known && { ...known, ...input });
    mutate({ input }, { onError: (error) => showToast({ tone: 'bad', text: explain(error) }) });
  };
}

/** Draws the page in the chosen theme; as the system has it, unless one is chosen. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
