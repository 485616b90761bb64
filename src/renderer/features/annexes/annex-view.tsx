import { useState } from 'react';
import { FileText } from 'lucide-react';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useView } from '#renderer/app/navigation.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { firstDraft, type AnnexDraft } from '#renderer/features/annexes/annex-draft.ts';
import css from '#renderer/features/annexes/annex-view.module.css';
import { countDiffering, useDrift } from '#renderer/features/annexes/drift-data.ts';
import { IssuedAnnexes } from '#renderer/features/annexes/issued-annexes.tsx';
import { NewAnnex } from '#renderer/features/annexes/new-annex.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';

interface AnnexViewProps {
  records: RegisterRecords;
  state: RegisterState;
  ui: RegisterUi;
}

/** Making annexes, and those that have been issued. Opened for a customer, it begins one; for an annex, it shows that. */
export function AnnexView({ records, state, ui }: AnnexViewProps) {
  const { t, language } = useTexts();
  const { recordId } = useView();
  const issued = useCall('annexes.list', undefined);
  const customer = records.customers.find(({ id }) => id === recordId);
  const [tab, setTab] = useState<'new' | 'issued'>(recordId === undefined || customer ? 'new' : 'issued');
  const [draft, setDraft] = useState<AnnexDraft>(() => firstDraft(language, customer));
  const differing = countDiffering(useDrift().data);
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
                <NewAnnex
                  records={records}
                  state={state}
                  ui={ui}
                  annexes={issued.data ?? []}
                  draft={draft}
                  onDraft={setDraft}
                />
              ) : (
                <EmptyState icon={FileText} sentence={t('annexes.empty')} />
              ),
            },
            {
              id: 'issued',
              label: t('annexes.tab.issued'),
              ...(issued.data && { count: issued.data.length }),
              ...(differing > 0 && { aside: <Badge tone="warn">{differing}</Badge> }),
              content: issued.data && (
                <IssuedAnnexes
                  annexes={issued.data}
                  records={records}
                  {...(recordId !== undefined && { selectedId: recordId })}
                  onNew={() => setTab('new')}
                />
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}
