import { useState } from 'react';
import { Users } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { concernedBy, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { useRecipients } from '#renderer/features/notices/use-recipients.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface ChooseRecipientsProps {
  parts: NoticeParts;
  records: RegisterRecords;
}

/** Leaves out and adds; those who have been told are not in the list, because they stay. */
export function ChooseRecipients(props: ChooseRecipientsProps) {
  const { t } = useTexts();
  return (
    <PopoverButton label={t('notices.recipients.choose')} icon={Users}>
      {(close) => <Choice {...props} onClose={close} />}
    </PopoverButton>
  );
}

function Choice({ parts, records, onClose }: ChooseRecipientsProps & { onClose: () => void }) {
  const { t, compare } = useTexts();
  const concerned = concernedBy(parts, records);
  const setRecipients = useRecipients(parts);
  const told = parts.recipients.filter(({ sentOn }) => sentOn !== null).map(({ customerId }) => customerId);
  const [chosen, setChosen] = useState<readonly string[]>(
    parts.recipients.filter(({ sentOn }) => sentOn === null).map(({ customerId }) => customerId),
  );
  const options = records.customers
    .filter(({ id }) => !told.includes(id))
    .map(({ id, name }) => ({
      id,
      label: name,
      ...(concerned.has(id) && { aside: <Badge>{t('notices.recipients.concerned')}</Badge> }),
    }))
    .toSorted((a, b) => Number(concerned.has(b.id)) - Number(concerned.has(a.id)) || compare(a.label, b.label));
  const save = () => {
    onClose();
    void setRecipients([...told, ...chosen], t('notices.recipients.saved'));
  };
  return (
    <div className={classes(css, 'form')}>
      <CheckList
        label={t('notices.recipients.chooseLabel')}
        options={options}
        chosen={chosen}
        onChange={setChosen}
        searchLabel={t('notices.recipients.find')}
        clearLabel={t('find.clear')}
        noneText={t('notices.recipients.none')}
      />
      <div className={classes(css, 'actions')}>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button kind="primary" onPress={save}>
          {t('notices.recipients.save')}
        </Button>
      </div>
    </div>
  );
}
