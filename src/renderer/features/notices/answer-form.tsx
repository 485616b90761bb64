import { useState, type FormEvent } from 'react';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { DateThatHasCome, readPastDay } from '#renderer/features/notices/date-that-has-come.tsx';
import { FileChoice } from '#renderer/features/notices/file-choice.tsx';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import css from '#renderer/features/notices/forms.module.css';

interface AnswerFormProps {
  recipient: NoticeRecipient;
  name: string;
  answer: 'approved' | 'objected';
  onClose: () => void;
}

/** When and what a customer answered, with the document in which it did. */
export function AnswerForm({ recipient, name, answer, onClose }: AnswerFormProps) {
  const { t, explain } = useTexts();
  const { mutate, isPending, error } = useCommand('notices.answer');
  const say = useUndoToast();
  const isSame = recipient.answer === answer;
  const [date, setDate] = useState((isSame ? recipient.answeredOn : null) ?? today());
  const [reason, setReason] = useState(isSame ? recipient.reason : '');
  const [file, setFile] = useState<NamedFile | null>(null);
  const answeredOn = readPastDay(date);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answeredOn === null) return;
    const input = { recipientId: recipient.id, answer, answeredOn, reason, document: file?.file ?? null };
    mutate(
      { input },
      {
        onSuccess: ({ revision }) => {
          onClose();
          say(t('notices.answer.saved', { name }), revision);
        },
      },
    );
  };
  return (
    <Card title={t(`notices.answer.title.${answer}`)} level={3}>
      <form onSubmit={submit} className={classes(css, 'form', 'inCard')}>
        <DateThatHasCome label={t('notices.answer.date')} value={date} onChange={setDate} />
        <TextArea label={t(`notices.answer.reason.${answer}`)} value={reason} onChange={setReason} maxLength={20_000} />
        <FileChoice label={t('notices.file.answer')} file={file} onChange={setFile} />
        {error && <Notice tone="bad" role="alert" title={explain(error)} />}
        <div className={classes(css, 'actions')}>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" isDisabled={answeredOn === null || isPending}>
            {t('notices.answer.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
