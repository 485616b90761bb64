import type { ReactNode } from 'react';
import { ChoiceEditor } from '#renderer/ui/data-grid-choice-editor.tsx';
import type { CellEditing } from '#renderer/ui/data-grid-columns.tsx';
import { DateEditor } from '#renderer/ui/data-grid-date-editor.tsx';
import { TextEditor, type CellEditorProps } from '#renderer/ui/data-grid-editor.tsx';

type Editor = <Row>(props: CellEditorProps<Row>) => ReactNode;

const editors: Readonly<Record<CellEditing<unknown>['kind'], Editor>> = {
  text: TextEditor,
  date: DateEditor,
  choice: ChoiceEditor,
  choices: ChoiceEditor,
};

/** What a cell is edited with. */
export const editorOf = ({ kind }: Pick<CellEditing<never>, 'kind'>): Editor => editors[kind];
