import { ChevronDown, Languages } from 'lucide-react';
import { Button, Select, SelectValue } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Options, type Option } from '#renderer/ui/options.tsx';
import css from '#renderer/ui/language-switch.module.css';

interface LanguageSwitchProps<Id extends string> {
  label: string;
  /** `id` is the language's code; `hint` may say that a text is missing in it. */
  languages: readonly Option<Id>[];
  value: Id;
  onChange: (language: Id) => void;
}

/** Which language the texts beside it are shown and edited in. Typing in the open list finds a language by name. */
export function LanguageSwitch<Id extends string>({ label, languages, value, onChange }: LanguageSwitchProps<Id>) {
  const choose = (key: unknown) => {
    const language = languages.find(({ id }) => id === key);
    if (language) onChange(language.id);
  };
  return (
    <Select aria-label={label} value={value} onChange={choose}>
      <Button className={classes(css, 'button')}>
        <Icon icon={Languages} size={14} />
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <Icon icon={ChevronDown} size={14} />
      </Button>
      <Options options={languages} />
    </Select>
  );
}
