import { useState } from 'react';
import { FileText, RefreshCw } from 'lucide-react';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { AnnexDetails } from '#renderer/features/annexes/annex-details.tsx';
import { useDrift } from '#renderer/features/annexes/drift-data.ts';
import { isDiffering, isLatest, standings, type AnnexStanding } from '#renderer/features/annexes/issued-facts.ts';
import { IssuedTable } from '#renderer/features/annexes/issued-table.tsx';
import { ReissueDialog } from '#renderer/features/annexes/reissue-dialog.tsx';
import css from '#renderer/features/annexes/issued-annexes.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

interface IssuedAnnexesProps {
  /** Newest first. */
  annexes: readonly IssuedAnnex[];
  records: RegisterRecords;
  /** The one that is shown at first. */
  selectedId?: string;
  onNew: () => void;
}

/** Every annex that has left the house, as it was, and how the latest stand beside today's register. */
export function IssuedAnnexes({ annexes, records, selectedId, onNew }: IssuedAnnexesProps) {
  const { t } = useTexts();
  if (annexes.length > 0) return <Issued annexes={annexes} records={records} selectedId={selectedId ?? null} />;
  return (
    <EmptyState
      icon={FileText}
      sentence={t('issued.empty')}
      action={
        <Button kind="primary" onPress={onNew}>
          {t('annexes.tab.new')}
        </Button>
      }
    />
  );
}

type Which = 'latest' | 'differs' | 'all';

interface IssuedProps extends Pick<IssuedAnnexesProps, 'annexes' | 'records'> {
  selectedId: string | null;
}

function Issued({ annexes, records, selectedId }: IssuedProps) {
  const { t, explain } = useTexts();
  const isReadOnly = useReadOnly();
  const drift = useDrift();
  const [which, setWhich] = useState<Which>(isReadOnly || selectedId !== null ? 'all' : 'latest');
  const [shownId, setShownId] = useState(selectedId);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reissuing, setReissuing] = useState<readonly IssuedAnnex[]>([]);
  const known = standings(annexes, drift.data);
  const shown = annexes.find(({ id }) => id === shownId);
  // One that has been superseded meanwhile is not chosen any more.
  const marked = annexes.filter(({ id }) => chosen.has(id) && isLatest(known.get(id)));
  const listed = isReadOnly ? annexes : annexes.filter(({ id }) => belongs(known.get(id), which));
  return (
    <div className={classes(css, 'issued')}>
      <div className={classes(css, 'main')}>
        {!isReadOnly && (
          <Bar
            which={which}
            onWhich={setWhich}
            chosen={marked}
            differing={annexes.filter(({ id }) => isDiffering(known.get(id)))}
            onReissue={setReissuing}
          />
        )}
        {drift.error && (
          <Notice tone="bad" title={t('issued.compare.failed')}>
            {explain(drift.error)}
          </Notice>
        )}
        {listed.length === 0 && <p className={classes(css, 'none')}>{t('issued.noneDiffer')}</p>}
        {listed.length > 0 && (
          <IssuedTable
            annexes={listed}
            standings={known}
            records={records}
            shownId={shown?.id ?? null}
            onShow={setShownId}
            chosen={isReadOnly ? null : new Set(marked.map(({ id }) => id))}
            onChoose={(id, isChosen) => setChosen(withOrWithout(chosen, id, isChosen))}
          />
        )}
      </div>
      <SidePanel label={t('issued.details')} isOpen={shown !== undefined} onClose={() => setShownId(null)}>
        {shown && (
          <AnnexDetails
            key={shown.id}
            annex={shown}
            annexes={annexes}
            standing={known.get(shown.id) ?? { kind: 'comparing' }}
            records={records}
            onShow={setShownId}
            onReissue={() => setReissuing([shown])}
            onClose={() => setShownId(null)}
          />
        )}
      </SidePanel>
      {reissuing.length > 0 && <ReissueDialog annexes={reissuing} records={records} onClose={() => setReissuing([])} />}
    </div>
  );
}

const withOrWithout = (ids: ReadonlySet<string>, id: string, isWith: boolean): ReadonlySet<string> =>
  new Set(isWith ? [...ids, id] : [...ids].filter((one) => one !== id));

function belongs(standing: AnnexStanding | undefined, which: Which): boolean {
  return which === 'all' || (which === 'latest' ? isLatest(standing) : isDiffering(standing));
}

interface BarProps extends ReissueButtonProps {
  which: Which;
  onWhich: (which: Which) => void;
}

function Bar({ which, onWhich, ...reissue }: BarProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'bar')}>
      <Segments
        label={t('issued.filter')}
        value={which}
        onChange={onWhich}
        options={(['latest', 'differs', 'all'] as const).map((id) => ({ id, label: t(`issued.filter.${id}`) }))}
      />
      <ReissueButton {...reissue} />
    </div>
  );
}

interface ReissueButtonProps {
  chosen: readonly IssuedAnnex[];
  differing: readonly IssuedAnnex[];
  onReissue: (annexes: readonly IssuedAnnex[]) => void;
}

/** For those that are chosen; else for all that differ. */
function ReissueButton({ chosen, differing, onReissue }: ReissueButtonProps) {
  const { t } = useTexts();
  const annexes = chosen.length > 0 ? chosen : differing;
  if (annexes.length === 0) return null;
  return (
    <Button icon={RefreshCw} kind={chosen.length > 0 ? 'primary' : 'quiet'} onPress={() => onReissue(annexes)}>
      {t(`issued.reissue.${chosen.length > 0 ? 'chosen' : 'differing'}`, { count: annexes.length })}
    </Button>
  );
}
