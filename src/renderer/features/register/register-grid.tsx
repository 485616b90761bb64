import { useMemo, useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useGridTexts, useRefusePaste } from '#renderer/app/grid-texts.ts';
import { useAttach } from '#renderer/features/agreements/use-attach.ts';
import { AttachProgress } from '#renderer/features/agreements/attach-progress.tsx';
import { NoMatch } from '#renderer/features/register/empty-register.tsx';
import { sayCopiedCells } from '#renderer/features/register/faces.ts';
import { RowFindings } from '#renderer/features/register/finding-mark.tsx';
import { groupRows } from '#renderer/features/register/grouping.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { useFieldWords, useRemoveRows, useRowEdits } from '#renderer/features/register/row-edits.ts';
import { RowMenu } from '#renderer/features/register/row-menu.tsx';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { SelectionBar } from '#renderer/features/register/selection-bar.tsx';
import { useColumns } from '#renderer/features/register/use-columns.ts';
import { classes } from '#renderer/ui/classes.ts';
import { DataGrid } from '#renderer/ui/data-grid.tsx';
import type { Point } from '#renderer/ui/data-grid-props.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/register/register-view.module.css';

interface RegisterGridProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
  onOpen: () => void;
  /** In a narrow window the record is a sheet, which a column opens too; null where it stands beside. */
  onOpenRow: ((row: RegisterRow) => void) | null;
}

const rowId = ({ id }: RegisterRow): string => id;

/** The processings, edited as in a spreadsheet. */
export function RegisterGrid({ records, ui, commands, onOpen, onOpenRow }: RegisterGridProps) {
  const words = useFieldWords(records);
  const { texts, services } = words;
  const { grid, shown, groupBy, selected, select, selectRows } = ui;
  const isReadOnly = useReadOnly();
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const { save } = useRowEdits(words);
  const remove = useRemoveRows();
  const attach = useAttach();
  const refusePaste = useRefusePaste();
  const { columns, choose, findingsOf } = useColumns(words, { isReadOnly, onOpen: onOpenRow });
  const groups = useMemo(() => groupRows(shown, groupBy, services, texts), [shown, groupBy, services, texts]);
  const gridTexts = useGridTexts(texts.t('register.gridLabel'));
  return (
    <div className={classes(css, 'grid')}>
      <RowFindings value={findingsOf}>
        <DataGrid
          ref={grid}
          texts={gridTexts}
          rows={shown}
          rowId={rowId}
          groups={groups}
          columns={columns}
          locale={texts.locale}
          selectedId={selected?.id ?? null}
          onSelect={select}
          onSelectRows={selectRows}
          onEdit={save}
          onRefusePaste={refusePaste}
          onCopied={(cells) => sayCopiedCells(cells, texts)}
          onOpen={onOpen}
          onRemove={remove}
          onMenu={setMenuAt}
          onDropFiles={(row, files) => void attach.attachFiles({ subProcessorId: row.subProcessor.id }, files)}
          onColumns={choose}
          isReadOnly={isReadOnly}
          empty={<NoMatch onClear={() => ui.setFilter(noFilter)} />}
        />
      </RowFindings>
      <AttachProgress attach={attach} />
      <SelectionBar ui={ui} commands={commands} />
      {menuAt && (
        <RowMenu
          at={menuAt}
          ui={ui}
          commands={commands}
          columns={columns}
          onOpen={onOpen}
          onClose={() => setMenuAt(null)}
        />
      )}
    </div>
  );
}
