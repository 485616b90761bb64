import { useState } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceList } from '#renderer/ui/choice-list.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { listedText } from '#renderer/ui/listed-text.ts';
import type { Option } from '#renderer/ui/options.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/register/change-field-dialog.module.css';

interface FieldValueProps {
  kind: 'text' | 'localized' | 'date' | 'choice' | 'choices';
  /** Of a choice. */
  options: readonly Option<string>[];
  /** Also others than the options may be chosen. */
  mayAdd?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** The new value for a field of many records, as the field is edited elsewhere. */
export function FieldValue({ kind, options, mayAdd = false, value, onChange }: FieldValueProps) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const label = t('grid.change.value');
  if (kind === 'text' || kind === 'localized') {
    return <TextArea label={label} description={t('grid.change.blank')} value={value} onChange={onChange} />;
  }
  if (kind === 'date') {
    return (
      <DateField
        label={label}
        description={t('grid.change.blank')}
        value={value}
        onChange={onChange}
        placeholder={t('agreements.date.placeholder')}
        calendarLabel={t('grid.calendar')}
      />
    );
  }
  const take = (ids: readonly string[]) => {
    setChosen(ids);
    onChange(listedText(ids.map((id) => options.find((option) => option.id === id)?.label ?? id)));
  };
  return (
    <div className={classes(css, 'choices')}>
      <ChoiceList
        label={label}
        options={options}
        chosen={chosen}
        onChange={take}
        isMultiple={kind === 'choices'}
        mayAdd={mayAdd}
        query={query}
        onQuery={setQuery}
        placeholder={t('grid.change.find')}
        noneText={t('grid.noOption')}
      />
    </div>
  );
}
