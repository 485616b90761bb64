import { useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChangesTab } from '#renderer/features/notices/changes-tab.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { NoticeMenu } from '#renderer/features/notices/notice-menu.tsx';
import { nextStep, progressOf, stateTones } from '#renderer/features/notices/notice-words.ts';
import { PreviewTab } from '#renderer/features/notices/preview-tab.tsx';
import { RecipientsTab } from '#renderer/features/notices/recipients-tab.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useToday } from '#renderer/features/register/today.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Status } from '#renderer/ui/status.tsx';
import { Tabs, type TabItem } from '#renderer/ui/tabs.tsx';

export interface NoticePageProps {
  parts: NoticeParts;
  records: RegisterRecords;
  state: RegisterState;
  ui: RegisterUi;
}

type NoticeTab = 'changes' | 'recipients' | 'preview';

/** One notice: what will change, who is told and answers, and how it is written. */
export function NoticePage({ parts, records, state: register, ui }: NoticePageProps) {
  const texts = useTexts();
  const { t } = texts;
  const navigate = useNavigate();
  const today = useToday();
  const { notice, state } = parts;
  return (
    <Page
      title={notice.title}
      lead={`${nextStep(parts, texts)} ${progressOf(parts, today, texts).join(' · ')}`}
      above={
        <>
          {/* What was pressed to come here is gone, and the keyboard must be somewhere. */}
          <Button autoFocus kind="bare" icon={ArrowLeft} onPress={() => navigate('notices')}>
            {t('notices.back')}
          </Button>
          <Status tone={stateTones[state]}>{t(`notices.state.${state}`)}</Status>
        </>
      }
      actions={<NoticeMenu parts={parts} organisation={register.organisation} />}
      layout="fill"
    >
      <NoticeTabs parts={parts} records={records} state={register} ui={ui} />
    </Page>
  );
}

function NoticeTabs({ parts, records, state: { organisation }, ui }: NoticePageProps) {
  const { t } = useTexts();
  const isPast = useReadOnly();
  const { notice, changes, recipients } = parts;
  // Once customers have been told, their answers are what one comes for.
  const [tab, setTab] = useState<NoticeTab>(parts.state === 'draft' ? 'changes' : 'recipients');
  const [read, setRead] = useState<string | null>(null);
  const showPreview = (recipientId: string) => {
    setRead(recipientId);
    setTab('preview');
  };
  const about = { parts, records };
  const toTell = <RecipientsTab {...about} organisation={organisation} onRead={showPreview} />;
  const preview: TabItem<NoticeTab> = {
    id: 'preview',
    label: t('notices.tab.preview'),
    content: <PreviewTab {...about} recipientId={read} onChoose={setRead} />,
  };
  return (
    <Tabs<NoticeTab>
      label={notice.title}
      layout="fill"
      selected={tab}
      onSelect={setTab}
      items={[
        {
          id: 'changes',
          label: t('notices.tab.changes'),
          count: changes.length,
          content: <ChangesTab {...about} ui={ui} />,
        },
        { id: 'recipients', label: t('notices.tab.recipients'), count: recipients.length, content: toTell },
        // The notice is written from the register of today.
        ...(isPast ? [] : [preview]),
      ]}
    />
  );
}
