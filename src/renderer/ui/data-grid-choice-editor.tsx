import { useState } from 'react';
import { ChoiceList } from '#renderer/ui/choice-list.tsx';
import type { CellEditing } from '#renderer/ui/data-grid-columns.tsx';
import { finish, headerOf, useEditorStart, type CellEditorProps } from '#renderer/ui/data-grid-editor.tsx';
import { isRowEntry } from '#renderer/ui/data-grid-entries.ts';
import { classes } from '#renderer/ui/classes.ts';
import { listedNames, listedText } from '#renderer/ui/listed-text.ts';
import type { Option } from '#renderer/ui/options.tsx';
import css from '#renderer/ui/data-grid.module.css';

type ListEditing<Row> = Extract<CellEditing<Row>, { kind: 'choice' | 'choices' }>;

export function ChoiceEditor<Row>(props: CellEditorProps<Row>) {
  const { editing } = props;
  return editing.kind === 'choice' || editing.kind === 'choices' ? <ListOverCell {...props} list={editing} /> : null;
}

/** A list over a cell: type to find, Enter to take. */
function ListOverCell<Row>(props: CellEditorProps<Row> & { list: ListEditing<Row> }) {
  const { value, onValueChange, eventKey, column, data, list } = props;
  const isMultiple = list.kind === 'choices';
  const mayAdd = list.kind === 'choices' && list.mayAdd;
  const [options] = useState(() => (isRowEntry(data) ? list.options(data.row) : []));
  const [chosen, setChosen] = useState(() => idsOf(value ?? '', options, isMultiple));
  const [query, setQuery] = useState(eventKey?.length === 1 ? eventKey : '');
  const change = (ids: readonly string[]): void => {
    setChosen(ids);
    onValueChange(listedText(ids.map((id) => options.find((option) => option.id === id)?.label ?? id)));
  };
  const field = useEditorStart<Row, HTMLInputElement>(props);
  return (
    <div className={classes(css, 'choiceEditor')} style={{ width: Math.max(240, column.getActualWidth()) }}>
      <ChoiceList
        inputRef={field}
        label={headerOf(props)}
        options={options}
        chosen={chosen}
        isMultiple={isMultiple}
        mayAdd={mayAdd}
        noneText={list.noneText}
        query={query}
        onQuery={setQuery}
        onChange={change}
        onDone={() => finish(props)}
      />
    </div>
  );
}

function idsOf(text: string, options: readonly Option<string>[], isMultiple: boolean): readonly string[] {
  const names = isMultiple
    ? listedNames(
        text,
        options.map(({ label }) => label),
      )
    : [text];
  return names.flatMap((name) => {
    const isCalled = ({ label }: Option<string>): boolean => label.toLocaleLowerCase() === name.toLocaleLowerCase();
    return options.find(isCalled)?.id ?? (isMultiple ? name : []);
  });
}
