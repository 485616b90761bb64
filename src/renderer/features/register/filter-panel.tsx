import { memo, useMemo } from 'react';
import { ListFilter } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { filterKinds, withValue } from '#renderer/features/register/filter.ts';
import { kindNames, optionsOf, valueName, type FilterOptions } from '#renderer/features/register/filter-options.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import css from '#renderer/features/register/filter-panel.module.css';

interface FilterPanelProps extends Pick<RegisterUi, 'rows' | 'chosen' | 'choose' | 'severitiesOf'> {
  records: RegisterRecords;
}

/** Everything by which rows can be narrowed down: kinds combine, the values of one kind stand for each other. */
export const FilterPanel = memo(function FilterPanel(props: FilterPanelProps) {
  const { t } = useTexts();
  const { chosen } = props;
  const count = filterKinds.reduce((sum, kind) => sum + chosen[kind].length, 0) + (chosen.thirdCountry ? 1 : 0);
  return (
    <PopoverButton label={t('filter.open')} icon={ListFilter} count={count}>
      {() => <Choices {...props} isAnyChosen={count > 0} />}
    </PopoverButton>
  );
});

function Choices(props: FilterPanelProps & { isAnyChosen: boolean }) {
  const { records, rows, chosen, choose, severitiesOf, isAnyChosen } = props;
  const texts = useTexts();
  const { t, compare } = texts;
  const groups = useMemo(
    () => optionsOf(rows, chosen, severitiesOf, valueName(records, texts), compare),
    [rows, chosen, severitiesOf, records, texts, compare],
  );
  return (
    <div className={classes(css, 'panel')}>
      <div className={classes(css, 'groups')}>
        <div className={classes(css, 'columns')}>
          {groups.map((group) =>
            group.options.length > 0 ? <Group key={group.kind} group={group} chosen={chosen} choose={choose} /> : null,
          )}
        </div>
      </div>
      <div className={classes(css, 'foot')}>
        <Checkbox isSelected={chosen.thirdCountry} onChange={(thirdCountry) => choose({ ...chosen, thirdCountry })}>
          {t('filter.thirdCountry')}
        </Checkbox>
        <Button kind="bare" isDisabled={!isAnyChosen} onPress={() => choose(noFilter)}>
          {t('filter.clear')}
        </Button>
      </div>
    </div>
  );
}

interface GroupProps extends Pick<RegisterUi, 'chosen' | 'choose'> {
  group: FilterOptions;
}

function Group({ group: { kind, options }, chosen, choose }: GroupProps) {
  const { t } = useTexts();
  const values = new Set<string>(chosen[kind]);
  return (
    <fieldset className={classes(css, 'group')}>
      <legend className={classes(css, 'legend')}>{t(kindNames[kind])}</legend>
      {options.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          isSelected={values.has(value)}
          onChange={(isOn) => choose(withValue(chosen, kind, value, isOn))}
        >
          <span className={classes(css, 'label')}>{label}</span>
          <span className={classes(css, 'count')}>{count}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
