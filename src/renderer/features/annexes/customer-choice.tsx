import { useState, type SyntheticEvent } from 'react';
import { Plus } from 'lucide-react';
import type { Customer } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-view.module.css';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

interface CustomerChoiceProps {
  customers: readonly Customer[];
  /** Of the annex; a new customer reads it. */
  language: ContentLanguage;
  chosenId: string | null;
  onChoose: (id: string) => void;
  /** Nobody was chosen, and the annex was to be issued. */
  isMissing: boolean;
}

/** For which customer an annex is; one that the register does not know yet is added by its name. */
export function CustomerChoice({ customers, language, chosenId, onChoose, isMissing }: CustomerChoiceProps) {
  const { t, compare } = useTexts();
  // State and not a look at the list: the form must outlive the moment when its customer has come into the register.
  const [isAdding, setAdding] = useState(customers.length === 0);
  const error = isMissing ? t('annexes.customer.missing') : undefined;
  if (isAdding) {
    const choose = (id: string) => {
      setAdding(false);
      onChoose(id);
    };
    return <NewCustomer language={language} onAdded={choose} error={error} />;
  }
  return (
    <div className={classes(css, 'customer')}>
      <Select
        label={t('field.customerId')}
        placeholder={t('annexes.customer.choose')}
        value={chosenId}
        onChange={onChoose}
        error={error}
        options={customers
          .map(({ id, name }) => ({ id, label: name }))
          .toSorted((one, other) => compare(one.label, other.label))}
      />
      <div>
        <Button kind="bare" icon={Plus} onPress={() => setAdding(true)}>
          {t('annexes.customer.add')}
        </Button>
      </div>
    </div>
  );
}

interface NewCustomerProps {
  language: ContentLanguage;
  onAdded: (id: string) => void;
  error: string | undefined;
}

function NewCustomer({ language, onAdded, error }: NewCustomerProps) {
  const { t, explain } = useTexts();
  const [name, setName] = useState('');
  const [isNameless, setNameless] = useState(false);
  const add = useCommand('customers.add');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setNameless(name.trim() === '');
    if (name.trim() === '') return;
    add.mutate({ input: { name: name.trim(), language } }, { onSuccess: ({ id }) => onAdded(id) });
  };
  const problem = add.error ? explain(add.error) : isNameless ? t('annexes.customer.nameMissing') : error;
  return (
    <form className={classes(css, 'add')} onSubmit={submit}>
      <TextField label={t('annexes.customer.name')} value={name} onChange={setName} maxLength={500} error={problem} />
      <Button type="submit" isDisabled={add.isPending}>
        {t('annexes.customer.save')}
      </Button>
    </form>
  );
}
