import type { Commands } from '#renderer/app/commands.ts';
import { shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { facetNames, type Facet } from '#renderer/features/register/filter.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import css from '#renderer/features/register/register-bar.module.css';

interface RegisterBarProps {
  ui: RegisterUi;
  commands: Commands;
  /** Enter in the find field. */
  onSubmit: () => void;
}

export function RegisterBar({ ui, commands, onSubmit }: RegisterBarProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'bar')}>
      <div className={classes(css, 'find')}>
        <SearchField
          label={t('find.label')}
          placeholder={t('find.label')}
          value={ui.filter.text}
          onChange={(text) => ui.setFilter({ ...ui.filter, text })}
          onSubmit={onSubmit}
          shortcut={shortcutOf('edit.find') ?? ''}
          clearLabel={t('find.clear')}
          inputRef={ui.findField}
        />
      </div>
      <Facets ui={ui} />
      <div className={classes(css, 'actions')}>
        <Action commands={commands} command="list.takeIn" label={t('bar.takeIn')} />
        <Action commands={commands} command="subProcessor.new" label={t('bar.new')} />
        <Action commands={commands} command="annex.issue" label={t('bar.issue')} isPrimary />
      </div>
    </div>
  );
}

function Facets({ ui: { facets, filter, setFilter } }: { ui: RegisterUi }) {
  const { t } = useTexts();
  const toggle = (facet: Facet, isOn: boolean) => {
    const others = [...filter.facets].filter((one) => one !== facet);
    setFilter({ ...filter, facets: new Set(isOn ? [...others, facet] : others) });
  };
  if (facets.length === 0) return null;
  return (
    <div role="group" aria-label={t('facet.label')} className={classes(css, 'facets')}>
      {facets.map((facet) => (
        <Chip key={facet} isSelected={filter.facets.has(facet)} onChange={(isOn) => toggle(facet, isOn)}>
          {t(facetNames[facet])}
        </Chip>
      ))}
    </div>
  );
}

interface ActionProps {
  commands: Commands;
  command: 'list.takeIn' | 'subProcessor.new' | 'annex.issue';
  label: string;
  isPrimary?: boolean;
}

function Action({ commands, command, label, isPrimary = false }: ActionProps) {
  return (
    <Tooltip text={label} shortcut={shortcutOf(command)}>
      <Button kind={isPrimary ? 'primary' : 'quiet'} onPress={() => commands[command]?.()}>
        {label}
      </Button>
    </Tooltip>
  );
}
