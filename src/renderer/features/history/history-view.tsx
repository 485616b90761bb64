import { CalendarClock, ShieldCheck } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { BinTab } from '#renderer/features/history/bin-tab.tsx';
import { ChangesTab } from '#renderer/features/history/changes-tab.tsx';
import { CompareTab } from '#renderer/features/history/compare-tab.tsx';
import { useHistoryUi, type HistoryTab } from '#renderer/features/history/history-ui.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';

interface HistoryViewProps {
  records: RegisterRecords;
  commands: Commands;
}

/** What has been changed, what is different between two dates, and what has been removed. */
export function HistoryView({ records, commands }: HistoryViewProps) {
  const { t } = useTexts();
  const { tab, setTab } = useHistoryUi();
  const bin = useCall('history.bin', undefined).data;
  return (
    <Page
      title={t('nav.history')}
      lead={t('history.lead')}
      layout="fill"
      actions={
        <>
          <Button icon={ShieldCheck} onPress={() => commands['register.check']?.()}>
            {t('check.do')}
          </Button>
          <Button icon={CalendarClock} onPress={() => commands['register.asOf']?.()}>
            {t('asOf.open')}
          </Button>
        </>
      }
    >
      <Tabs<HistoryTab>
        layout="fill"
        label={t('nav.history')}
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'changes', label: t('history.tab.changes'), content: <ChangesTab /> },
          { id: 'compare', label: t('history.tab.compare'), content: <CompareTab records={records} /> },
          {
            id: 'bin',
            label: t('history.tab.bin'),
            ...(bin && bin.length > 0 && { count: bin.length }),
            content: <BinTab />,
          },
        ]}
      />
    </Page>
  );
}
