import { useEffect } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/shell-contract.ts';
import { useCall, useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

export function useSettings(): CallOutput<'shell.settings'> | undefined {
  return useCall('shell.settings', undefined).data;
}

export function useChangeSettings(): (patch: Partial<Settings>) => void {
  const { mutate } = useCommand('shell.updateSettings');
  const { explain } = useTexts();
  return (input) => mutate({ input }, { onError: (error) => showToast({ tone: 'bad', text: explain(error) }) });
}

/** Draws the page in the chosen theme; as the system has it, unless one is chosen. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
