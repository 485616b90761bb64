import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useNavigate, type View } from '#renderer/app/navigation.tsx';
import { AnnexView } from '#renderer/features/annexes/annex-view.tsx';
import { CustomersView } from '#renderer/features/customers/customers-view.tsx';
import { HistoryView } from '#renderer/features/history/history-view.tsx';
import { ImportView } from '#renderer/features/importing/import-view.tsx';
import { RegisterView } from '#renderer/features/register/register-view.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { SettingsView } from '#renderer/features/settings/settings-view.tsx';
import { VerifyView } from '#renderer/features/verify/verify-view.tsx';

interface FrameViewProps {
  view: View;
  state: RegisterState;
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

export function FrameView({ view, state, records, ui, commands }: FrameViewProps) {
  switch (view.id) {
    case 'register':
      return <RegisterView records={records} ui={ui} commands={commands} />;
    case 'customers':
      return <CustomersView records={records} />;
    case 'annexes':
      return <AnnexView records={records} state={state} />;
    case 'history':
      return <HistoryView />;
    case 'verify':
      return <VerifyView />;
    case 'importing':
      return <TakeIn view={view} />;
    case 'settings':
      return <SettingsView state={state} />;
  }
}

function TakeIn({ view: { initialFile, initialText, initialHtml } }: { view: View }) {
  const navigate = useNavigate();
  return (
    <ImportView
      {...(initialFile && { initialFile })}
      {...(initialText !== undefined && { initialText })}
      {...(initialHtml !== undefined && { initialHtml })}
      onDone={() => navigate('register')}
    />
  );
}
