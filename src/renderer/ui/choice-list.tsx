import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { Check } from 'lucide-react';
import { folded } from '#shared/model/fold-text.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Option } from '#renderer/ui/options.tsx';
import popover from '#renderer/ui/popover.module.css';
import css from '#renderer/ui/choice-list.module.css';

export interface Choices {
  readonly options: readonly Option<string>[];
  /** Ids; one at most unless `isMultiple`. */
  readonly chosen: readonly string[];
  readonly isMultiple?: boolean;
  /** What is typed and not in the list may be chosen too. */
  readonly mayAdd?: boolean;
  /** Beside what would be added: "your own". */
  readonly addedHint?: string;
}

interface ChoiceListProps extends Choices {
  label: string;
  onChange: (chosen: readonly string[]) => void;
  /** Enter when there is nothing more to choose. */
  onDone?: () => void;
  /** What has been typed to find something. */
  query: string;
  onQuery: (query: string) => void;
  placeholder?: string;
  /** Said when nothing is called that. */
  noneText: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A list to choose from by typing a part of a name: Enter takes what is pointed at, Enter again is done. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, chosen, onChange, onDone, isMultiple = false, query, onQuery, noneText, inputRef } = props;
  const id = useId();
  const shown = foundOptions(props, query);
  const [pointed, setPointed] = useState<number | null>(null);
  const unpointed = isMultiple
    ? -1
    : Math.max(
        0,
        shown.findIndex((option) => option.id === chosen[0]),
      );
  const active = pointed ?? (query === '' ? unpointed : 0);
  const take = (option: Option<string> | undefined): void => {
    if (!option) return;
    onChange(withChoice(chosen, option.id, isMultiple));
    onQuery('');
    setPointed(null);
    if (!isMultiple) onDone?.();
  };
  const onKeyDown = choiceKeys({ ...props, shown, pointed, active, setPointed, take });
  const optionId = (index: number): string => `${id}-${index}`;
  return (
    // While the event comes down: what the list stands in (a grid's cell) would take Enter and Tab first.
    <div className={classes(css, 'choices')} onKeyDownCapture={onKeyDown}>
      <input
        ref={inputRef}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[active] ? optionId(active) : undefined}
        autoComplete="off"
        placeholder={props.placeholder}
        className={classes(css, 'input')}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
          setPointed(null);
        }}
      />
      <Found {...props} id={id} shown={shown} active={active} optionId={optionId} onTake={take} />
      {shown.length === 0 && <p className={classes(css, 'none')}>{noneText}</p>}
    </div>
  );
}

/** The choices with one more; where several may be chosen, with one less if it was among them. */
function withChoice(chosen: readonly string[], id: string, isMultiple: boolean): readonly string[] {
  if (!isMultiple) return [id];
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

/**
 * What is called that, best first: an id, then what begins so, then what only has it somewhere. Of several choices those
 * that are chosen come first, so that one sees them.
 */
export function foundOptions(choices: Choices, query: string): readonly Option<string>[] {
  const { options, chosen, isMultiple = false, mayAdd = false, addedHint } = choices;
  const optionOf = (id: string): Option<string> => options.find((option) => option.id === id) ?? { id, label: id };
  const others = isMultiple ? options.filter(({ id }) => !chosen.includes(id)) : options;
  const all = isMultiple ? [...chosen.map(optionOf), ...others] : others;
  const typed = query.trim();
  if (typed === '') return all;
  const wanted = folded(typed);
  const named = all.map((option) => ({ option, name: folded(option.label) }));
  const ranks = [
    named.filter(({ option, name }) => name === wanted || folded(option.id) === wanted),
    named.filter(({ name }) => name.startsWith(wanted)),
    named.filter(({ name }) => name.includes(wanted)),
  ];
  const found = [...new Set(ranks.flat().map(({ option }) => option))];
  if (!mayAdd || named.some(({ name }) => name === wanted)) return found;
  return [...found, { id: typed, label: typed, ...(addedHint !== undefined && { hint: addedHint }) }];
}

interface FoundProps extends ChoiceListProps {
  id: string;
  shown: readonly Option<string>[];
  active: number;
  optionId: (index: number) => string;
  onTake: (option: Option<string>) => void;
}

function Found({ label, chosen, isMultiple = false, id, shown, active, optionId, onTake }: FoundProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isMultiple}
      className={classes(css, 'list')}
    >
      {shown.map((option, index) => (
        <Choice
          key={option.id}
          id={optionId(index)}
          option={option}
          isChosen={chosen.includes(option.id)}
          isActive={index === active}
          onTake={() => onTake(option)}
        />
      ))}
    </div>
  );
}

interface ChoiceKeys extends ChoiceListProps {
  shown: readonly Option<string>[];
  pointed: number | null;
  active: number;
  setPointed: (index: number | null) => void;
  take: (option: Option<string> | undefined) => void;
}

function choiceKeys(choices: ChoiceKeys): (event: KeyboardEvent) => void {
  const { chosen, onChange, onDone, isMultiple = false, query, shown, pointed, active, setPointed, take } = choices;
  const isPointing = query !== '' || pointed !== null;
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const to = active + (event.key === 'ArrowDown' ? 1 : -1);
        setPointed(Math.max(0, Math.min(shown.length - 1, to)));
        break;
      }
      case 'Enter':
        event.preventDefault();
        event.stopPropagation();
        if (isMultiple && !isPointing) onDone?.();
        else take(shown[active]);
        break;
      case 'Tab':
        if (isPointing && (query !== '' || !isMultiple)) take(shown[active]);
        break;
      case ' ':
        if (!isMultiple || query !== '' || pointed === null) break;
        event.preventDefault();
        take(shown[active]);
        break;
      case 'Backspace':
        if (isMultiple && query === '') onChange(chosen.slice(0, -1));
        break;
      default:
    }
  };
}

interface ChoiceProps {
  id: string;
  option: Option<string>;
  isChosen: boolean;
  isActive: boolean;
  onTake: () => void;
}

function Choice({ id, option: { label, description, hint }, isChosen, isActive, onTake }: ChoiceProps) {
  const scrollTo = (element: HTMLDivElement | null): void => {
    if (isActive) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keyboard
    <div
      ref={scrollTo}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-focused={isActive || undefined}
      className={classes(popover, 'item')}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className={classes(popover, 'mark')}>{isChosen && <Icon icon={Check} size={14} />}</span>
      <span className={classes(popover, 'texts')}>
        <span>{label}</span>
        {description !== undefined && <span className={classes(popover, 'description')}>{description}</span>}
      </span>
      {hint !== undefined && <span className={classes(popover, 'hint')}>{hint}</span>}
    </div>
  );
}
