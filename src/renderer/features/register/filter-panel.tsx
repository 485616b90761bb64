import { useMemo } from 'react';
import { ListFilter } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { filterKinds, noFilter, withValue } from '#renderer/features/register/filter.ts';
import { kindNames, optionsOf, valueName, type FilterOptions } from '#renderer/features/register/filter-options.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import css from '#renderer/features/register/filter-panel.module.css';

interface FilterPanelProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

/** Everything by which rows can be narrowed down: kinds combine, the values of one kind stand for each other. */
export function FilterPanel({ records, ui }: FilterPanelProps) {
  const { t } = useTexts();
  const { filter } = ui;
  const count = filterKinds.reduce((sum, kind) => sum + filter[kind].length, 0) + (filter.thirdCountry ? 1 : 0);
  return (
    <PopoverButton label={t('filter.open')} icon={ListFilter} count={count}>
      {() => <Choices records={records} ui={ui} isAnyChosen={count > 0} />}
    </PopoverButton>
  );
}

function Choices({ records, ui, isAnyChosen }: FilterPanelProps & { isAnyChosen: boolean }) {
  const texts = useTexts();
  const { t, compare } = texts;
  const { rows, filter, setFilter, severitiesOf } = ui;
  const groups = useMemo(
    () => optionsOf(rows, filter, severitiesOf, valueName(records, texts), compare),
    [rows, filter, severitiesOf, records, texts, compare],
  );
  return (
    <div className={classes(css, 'panel')}>
      <div className={classes(css, 'groups')}>
        <div className={classes(css, 'columns')}>
          {groups.map((group) => (group.options.length > 0 ? <Group key={group.kind} group={group} ui={ui} /> : null))}
        </div>
      </div>
      <div className={classes(css, 'foot')}>
        <Checkbox isSelected={filter.thirdCountry} onChange={(thirdCountry) => setFilter({ ...filter, thirdCountry })}>
          {t('filter.thirdCountry')}
        </Checkbox>
        <Button kind="bare" isDisabled={!isAnyChosen} onPress={() => setFilter({ ...noFilter, text: filter.text })}>
          {t('filter.clear')}
        </Button>
      </div>
    </div>
  );
}

function Group({ group: { kind, options }, ui }: { group: FilterOptions; ui: RegisterUi }) {
  const { t } = useTexts();
  const { filter, setFilter } = ui;
  const chosen = new Set<string>(filter[kind]);
  return (
    <fieldset className={classes(css, 'group')}>
      <legend className={classes(css, 'legend')}>{t(kindNames[kind])}</legend>
      {options.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          isSelected={chosen.has(value)}
          onChange={(isOn) => setFilter(withValue(filter, kind, value, isOn))}
        >
          <span className={classes(css, 'label')}>{label}</span>
          <span className={classes(css, 'count')}>{count}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
