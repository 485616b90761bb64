import { useMemo, useRef, useState } from 'react';
import { FileInput, SearchX } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { registerColumns } from '#renderer/features/register/columns.tsx';
import { noFilter } from '#renderer/features/register/filter.ts';
import { RecordPanel } from '#renderer/features/register/record-panel.tsx';
import { RegisterBar } from '#renderer/features/register/register-bar.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useRowEdits } from '#renderer/features/register/row-edits.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/data-grid.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useIsNarrow } from '#renderer/ui/media-query.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterViewProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
}

/** The grid of processings with the selected one's record beside it. */
export function RegisterView({ records, ui, commands }: RegisterViewProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  const isNarrow = useIsNarrow();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const grid = useRef<DataGridHandle>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { edit, remove } = useRowEdits(texts.language);
  const { select } = ui;
  const columns = useMemo(() => {
    const openSheet = (row: { id: string }) => {
      select(row.id);
      setSheetOpen(true);
    };
    return registerColumns(texts, { onOpen: isNarrow ? openSheet : null });
  }, [texts, isNarrow, select]);
  const open = () => {
    if (isNarrow) setSheetOpen(true);
    else panel.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  return (
    <div className={classes(css, 'view')}>
      <h1 className={classes(css, 'heading')}>{t('nav.register')}</h1>
      <RegisterBar ui={ui} commands={commands} onSubmit={() => grid.current?.focus()} />
      {ui.rows.length === 0 ? (
        <Nothing commands={commands} />
      ) : (
        <div className={classes(css, 'split')}>
          <div className={classes(css, 'grid')}>
            <DataGrid
              ref={grid}
              texts={{ label: t('register.gridLabel'), sortHint: t('grid.sortHint'), selected: t('grid.selected') }}
              rows={ui.shown}
              rowId={({ id }) => id}
              columns={columns}
              locale={locale}
              selectedId={ui.selected?.id ?? null}
              onSelect={ui.select}
              onCellEdit={edit}
              onOpen={open}
              onDelete={remove}
              empty={<NoMatch onClear={() => ui.setFilter(noFilter)} />}
            />
          </div>
          <SidePanel label={t('record.label')} isOpen={ui.selected !== null && (!isNarrow || isSheetOpen)} onClose={() => setSheetOpen(false)}>
            {ui.selected && (
              <RecordPanel
                key={ui.selected.subProcessor.id}
                ref={panel}
                row={ui.selected}
                records={records}
                onSelect={ui.select}
                onLeave={isNarrow ? null : () => grid.current?.focus()}
                onClose={isNarrow ? () => setSheetOpen(false) : null}
              />
            )}
          </SidePanel>
        </div>
      )}
    </div>
  );
}

function Nothing({ commands }: { commands: Commands }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={FileInput}
      sentence={t('register.empty')}
      action={
        <Button kind="primary" onPress={() => commands['list.takeIn']?.()}>
          {t('command.takeIn')}
        </Button>
      }
      example={<Button onPress={() => commands['subProcessor.new']?.()}>{t('command.newSubProcessor')}</Button>}
    />
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState icon={SearchX} sentence={t('register.noMatch')} action={<Button onPress={onClear}>{t('register.clearFilter')}</Button>} />
  );
}
