import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useNavigate, type View } from '#renderer/app/navigation.tsx';
import { AnnexView } from '#renderer/features/annexes/annex-view.tsx';
import { ConsolidationView } from '#renderer/features/consolidation/consolidation-view.tsx';
import { CustomersView } from '#renderer/features/customers/customers-view.tsx';
import { DueView } from '#renderer/features/due/due-view.tsx';
import { FindingsView } from '#renderer/features/findings/findings-view.tsx';
import { HistoryView } from '#renderer/features/history/history-view.tsx';
import { ImportView } from '#renderer/features/importing/import-view.tsx';
import { NoticesView } from '#renderer/features/notices/notices-view.tsx';
import { OrganisationView } from '#renderer/features/organisation/organisation-view.tsx';
import { RegisterView } from '#renderer/features/register/register-view.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { RevealsView } from '#renderer/features/reveals/reveals-view.tsx';
import { SettingsView } from '#renderer/features/settings/settings-view.tsx';
import { TranslationView } from '#renderer/features/translation/translation-view.tsx';
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
      return <AnnexView records={records} state={state} ui={ui} />;
    case 'notices':
      return <NoticesView records={records} state={state} ui={ui} />;
    case 'findings':
      return <FindingsView records={records} ui={ui} />;
    case 'due':
      return <DueView records={records} ui={ui} />;
    case 'reveals':
      return <RevealsView records={records} />;
    case 'consolidation':
      return <ConsolidationView records={records} ui={ui} />;
    case 'translation':
      return <TranslationView records={records} />;
    case 'organisation':
      return <OrganisationView records={records} />;
    case 'history':
      return <HistoryView records={records} commands={commands} />;
    case 'verify':
      return <VerifyView />;
    case 'importing':
      return <TakeIn view={view} />;
    case 'settings':
      return <SettingsView />;
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
