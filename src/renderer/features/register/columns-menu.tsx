import { memo, type KeyboardEvent } from 'react';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useTexts } from '#renderer/app/texts.tsx';
import {
  alwaysShown,
  chosenColumns,
  movedColumn,
  placesOf,
  useColumnChoice,
  withColumn,
} from '#renderer/features/register/column-choice.ts';
import { registerColumns } from '#renderer/features/register/columns.tsx';
import { useFieldWords } from '#renderer/features/register/row-edits.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import css from '#renderer/features/register/columns-menu.module.css';

/** Which columns the grid shows, and in which order. */
export const ColumnsMenu = memo(function ColumnsMenu() {
  const { t } = useTexts();
  return (
    <PopoverButton label={t('grid.columns')} icon={Columns3}>
      {() => <Columns />}
    </PopoverButton>
  );
});

const noServices = { services: [] };
const noFindings = { of: () => [], rankOf: () => '' };

function Columns() {
  const words = useFieldWords(noServices);
  const { t } = words.texts;
  const { places, choose } = useColumnChoice();
  const all = registerColumns(words, { findings: noFindings, isReadOnly: true });
  const shown = chosenColumns(all, places);
  const order = placesOf(shown);
  const hidden = all.filter(({ id }) => !order.some((place) => place.id === id));
  const move = (id: string, by: number) => choose(movedColumn(order, id, by));
  return (
    <div className={classes(css, 'panel')}>
      <ul aria-label={t('grid.columns')} className={classes(css, 'list')}>
        {[...shown, ...hidden].map(({ id, header }, index) => (
          <ColumnLine
            key={id}
            name={header}
            isShown={index < shown.length}
            isFixed={id === alwaysShown}
            onShow={(isShown) => choose(withColumn(order, id, isShown))}
            onMove={index < shown.length ? (by) => move(id, by) : null}
            isFirst={index === 0}
            isLast={index === shown.length - 1}
          />
        ))}
      </ul>
      <div className={classes(css, 'foot')}>
        <span className={classes(css, 'hint')}>{t('grid.columns.hint')}</span>
        <Button kind="bare" isDisabled={places === null} onPress={() => choose(null)}>
          {t('grid.columns.reset')}
        </Button>
      </div>
    </div>
  );
}

interface ColumnLineProps {
  name: string;
  isShown: boolean;
  isFixed: boolean;
  onShow: (isShown: boolean) => void;
  /** Null where there is no order to move in. */
  onMove: ((by: number) => void) | null;
  isFirst: boolean;
  isLast: boolean;
}

function ColumnLine({ name, isShown, isFixed, onShow, onMove, isFirst, isLast }: ColumnLineProps) {
  const { t } = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined || !onMove) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a second way for the buttons inside
    <li className={classes(css, 'line')} onKeyDown={onKeyDown}>
      <Checkbox isSelected={isShown} isDisabled={isFixed} onChange={onShow}>
        {name}
      </Checkbox>
      {onMove && (
        <span className={classes(css, 'move')}>
          <IconButton
            icon={ArrowUp}
            label={t('grid.columns.up', { name })}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            icon={ArrowDown}
            label={t('grid.columns.down', { name })}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
        </span>
      )}
    </li>
  );
}
