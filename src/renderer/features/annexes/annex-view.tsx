import { useState } from 'react';
import { FileText } from 'lucide-react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-view.module.css';
import { IssuedAnnexes } from '#renderer/features/annexes/issued-annexes.tsx';
import { NewAnnex } from '#renderer/features/annexes/new-annex.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';

interface AnnexViewProps {
  records: RegisterRecords;
  state: RegisterState;
  ui: RegisterUi;
}

/** Making annexes, and those that have been issued. */
export function AnnexView({ records, state, ui }: AnnexViewProps) {
  const { t, language } = useTexts();
  const [tab, setTab] = useState<'new' | 'issued'>('new');
  const [choice, setChoice] = useState<AnnexChoice>({
    profile: 'list',
    ownProfileId: null,
    language,
    secondLanguage: null,
    audience: 'public',
    customerId: null,
    asOf: null,
    claims: [],
    supersedesId: null,
    withChanges: false,
  });
  const issued = useCall('annexes.list', undefined);
  const hasRows = records.processings.some((processing) => processing.state === 'active');
  return (
    <div className={classes(css, 'view')}>
      <h1 className={classes(css, 'title')}>{t('annexes.title')}</h1>
      <div className={classes(css, 'tabs')}>
        <Tabs
          layout="fill"
          label={t('annexes.tabs')}
          selected={tab}
          onSelect={setTab}
          items={[
            {
              id: 'new',
              label: t('annexes.tab.new'),
              content: hasRows ? (
                <NewAnnex records={records} state={state} ui={ui} choice={choice} onChoice={setChoice} />
              ) : (
                <EmptyState icon={FileText} sentence={t('annexes.empty')} />
              ),
            },
            {
              id: 'issued',
              label: t('annexes.tab.issued'),
              ...(issued.data && { count: issued.data.length }),
              content: issued.data && (
                <IssuedAnnexes annexes={issued.data} customers={records.customers} onNew={() => setTab('new')} />
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
