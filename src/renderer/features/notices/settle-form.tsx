import { useState, type FormEvent } from 'react';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { DateThatHasCome, readPastDay } from '#renderer/features/notices/date-that-has-come.tsx';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface SettleFormProps {
  recipient: NoticeRecipient;
  name: string;
  onClose: () => void;
}

/** When and how an objection was settled; without a word of how, it is not. */
export function SettleForm({ recipient, name, onClose }: SettleFormProps) {
  const { t, explain } = useTexts();
  const { mutate, isPending, error } = useCommand('notices.settle');
  const say = useUndoToast();
  const [date, setDate] = useState(today());
  const [settlement, setSettlement] = useState(recipient.settlement);
  const [isMissing, setMissing] = useState(false);
  const settledOn = readPastDay(date);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(settlement.trim() === '');
    if (settledOn === null || settlement.trim() === '') return;
    mutate(
      { input: { recipientId: recipient.id, settledOn, settlement } },
      {
        onSuccess: ({ revision }) => {
          onClose();
          say(t('notices.settle.saved', { name }), revision);
        },
      },
    );
  };
  return (
    <Card title={t('notices.settle.title')} level={3}>
      <form onSubmit={submit} className={classes(css, 'form', 'inCard')}>
        <DateThatHasCome label={t('notices.settle.date')} value={date} onChange={setDate} />
        <TextArea
          label={t('notices.settle.text')}
          description={t('notices.settle.text.help')}
          value={settlement}
          onChange={setSettlement}
          maxLength={20_000}
          error={isMissing ? t('notices.settle.text.missing') : undefined}
        />
        {error && <Notice tone="bad" role="alert" title={explain(error)} />}
        <div className={classes(css, 'actions')}>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={settledOn === null || isPending}>
            {t('notices.settle.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
