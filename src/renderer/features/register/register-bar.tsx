import { memo } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { registerGrouping } from '#shared/model/saved-view.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChosenFilters } from '#renderer/features/register/chosen-filters.tsx';
import { ColumnsMenu } from '#renderer/features/register/columns-menu.tsx';
import { facetNames, hasFacet, withFacet } from '#renderer/features/register/facets.ts';
import { FilterPanel } from '#renderer/features/register/filter-panel.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { SavedViews } from '#renderer/features/register/saved-views.tsx';
import { FindField } from '#renderer/features/search/find-field.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useLatest } from '#renderer/ui/latest.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import css from '#renderer/features/register/register-bar.module.css';

interface RegisterBarProps {
  records: RegisterRecords;
  ui: RegisterUi;
  commands: Commands;
  /** Enter in the find field. */
  onSubmit: () => void;
  /** Only the find field: what is for the grid gives its room to a document in the grid's place. */
  isSlim: boolean;
}

export function RegisterBar({ records, ui, commands, onSubmit, isSlim }: RegisterBarProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const { rows, chosen, choose, severitiesOf, groupBy, setGroupBy } = ui;
  const run = useLatest((command: Command) => commands[command]?.());
  return (
    <div className={classes(css, 'bars')}>
      <div className={classes(css, 'bar')}>
        <div className={classes(css, 'find')}>
          <FindField ui={ui} onSubmit={onSubmit} />
        </div>
        {!isSlim && (
          <>
            <SavedViews records={records} ui={ui} />
            <FilterPanel records={records} rows={rows} chosen={chosen} choose={choose} severitiesOf={severitiesOf} />
            <ColumnsMenu />
            <Grouping groupBy={groupBy} setGroupBy={setGroupBy} />
            {!isReadOnly && (
              <div className={classes(css, 'actions')}>
                <Action onRun={run} command="list.takeIn" label={t('bar.takeIn')} />
                <Action onRun={run} command="subProcessor.new" label={t('bar.new')} />
                <Action onRun={run} command="annex.issue" label={t('bar.issue')} isPrimary />
              </div>
            )}
          </>
        )}
      </div>
      {!isSlim && (
        <div className={classes(css, 'second')}>
          <Facets facets={ui.facets} chosen={chosen} choose={choose} />
          <ChosenFilters records={records} chosen={chosen} choose={choose} />
        </div>
      )}
    </div>
  );
}

type ChoosingProps = Pick<RegisterUi, 'chosen' | 'choose'>;

// What stands here is the same while one types in the find field, and is not drawn again with each key.

const Facets = memo(function Facets({ facets, chosen, choose }: ChoosingProps & Pick<RegisterUi, 'facets'>) {
  const { t } = useTexts();
  if (facets.length === 0) return null;
  return (
    <div role="group" aria-label={t('facet.label')} className={classes(css, 'facets')}>
      {facets.map((facet) => (
        <Chip
          key={facet}
          isSelected={hasFacet(chosen, facet)}
          onChange={(isOn) => choose(withFacet(chosen, facet, isOn))}
        >
          {t(facetNames[facet])}
        </Chip>
      ))}
    </div>
  );
});

const Grouping = memo(function Grouping({ groupBy, setGroupBy }: Pick<RegisterUi, 'groupBy' | 'setGroupBy'>) {
  const { t } = useTexts();
  const options = registerGrouping.options.map((id) => ({ id, label: t(`group.${id}`) }));
  return <Select label={t('group.label')} options={options} value={groupBy} onChange={setGroupBy} isLabelHidden />;
});

type Command = 'list.takeIn' | 'subProcessor.new' | 'annex.issue';

interface ActionProps {
  onRun: (command: Command) => void;
  command: Command;
  label: string;
  isPrimary?: boolean;
}

const Action = memo(function Action({ onRun, command, label, isPrimary = false }: ActionProps) {
  return (
    <Tooltip text={label} shortcut={shortcutOf(command)}>
      <Button kind={isPrimary ? 'primary' : 'quiet'} onPress={() => onRun(command)}>
        {label}
      </Button>
    </Tooltip>
  );
});
