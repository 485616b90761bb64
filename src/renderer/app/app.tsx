import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { AsOfProvider } from '#renderer/app/as-of.tsx';
import { DialogOf, type AppDialog } from '#renderer/app/app-dialogs.tsx';
import type { CallError } from '#renderer/app/client.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { ErrorBoundary, ErrorPage } from '#renderer/app/error-page.tsx';
import { Frame } from '#renderer/app/frame.tsx';
import { NavigationProvider, useNavigate } from '#renderer/app/navigation.tsx';
import { useOpening, type Opening } from '#renderer/app/opening.ts';
import { useReadiness } from '#renderer/app/readiness.ts';
import { forgetRegister, useCall, useCommand, useRecordsQuery } from '#renderer/app/register-data.ts';
import { useRegisterEvents } from '#renderer/app/register-events.ts';
import { useChangeSettings, useSettings, useTheme } from '#renderer/app/settings.ts';
import { TextsProvider, useTexts } from '#renderer/app/texts.tsx';
import { StartView } from '#renderer/features/start/start-view.tsx';
import { ToastRegion } from '#renderer/ui/toasts.tsx';

interface AppProps {
  /** The register of the last time, when it could not be opened. */
  failedToOpen: CallError | null;
}

export function App({ failedToOpen }: AppProps) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <TextsProvider language={settings.language}>
      <ErrorBoundary>
        <AsOfProvider>
          <NavigationProvider>
            <Window settings={settings} failedToOpen={failedToOpen} />
          </NavigationProvider>
        </AsOfProvider>
      </ErrorBoundary>
    </TextsProvider>
  );
}

function Window({ settings, failedToOpen }: AppProps & { settings: CallOutput<'shell.settings'> }) {
  const { t, explain } = useTexts();
  const [dialog, setDialog] = useState<AppDialog | null>(null);
  const state = useCall('register.state', undefined).data;
  const records = useRecordsQuery({ enabled: state !== null && state !== undefined });
  const opening = useOpening(failedToOpen);
  const commands = useGeneralCommands(setDialog, opening);
  useTheme(settings.theme);
  useRegisterEvents();
  useReadiness(state === null || records.data !== undefined);
  if (records.isError && state) return <ErrorPage details={explain(records.error)} />;
  return (
    <>
      {state === null && (
        <StartView opening={opening} commands={commands} onNew={(list) => setDialog({ kind: 'register', list })} />
      )}
      {state && records.data && (
        <Frame
          key={state.organisation.id}
          state={state}
          records={records.data}
          general={commands}
          onOpenFile={opening.open}
          onDialog={setDialog}
        />
      )}
      <DialogOf dialog={dialog} version={settings.version} onClose={() => setDialog(null)} />
      <ToastRegion label={t('toasts.label')} closeLabel={t('action.close')} />
    </>
  );
}

/** What can be done whether a register is open or not. */
function useGeneralCommands(show: (dialog: AppDialog) => void, { choose, forgetFailure }: Opening): Commands {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const change = useChangeSettings();
  const close = useCommand('register.close');
  const closed = () => {
    forgetFailure();
    void forgetRegister(queries);
  };
  const commands: Commands = {
    'register.new': () => show({ kind: 'register', list: {} }),
    'register.open': choose,
    'register.close': () => close.mutate({ input: undefined }, { onSuccess: closed }),
    'theme.system': () => change({ theme: 'system' }),
    'theme.light': () => change({ theme: 'light' }),
    'theme.dark': () => change({ theme: 'dark' }),
    'language.sv': () => change({ language: 'sv' }),
    'language.en': () => change({ language: 'en' }),
    'pdf.verify': () => navigate('verify'),
    'help.shortcuts': () => show({ kind: 'shortcuts' }),
    'help.about': () => show({ kind: 'about' }),
  };
  return { ...commands, 'view.palette': () => show({ kind: 'palette', commands, goTo: null }) };
}
