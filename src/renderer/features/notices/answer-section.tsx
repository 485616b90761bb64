import { useState } from 'react';
import { Check, Hand } from 'lucide-react';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { AnswerBefore } from '#renderer/features/notices/answer-before.tsx';
import { AnswerForm } from '#renderer/features/notices/answer-form.tsx';
import { answerWords } from '#renderer/features/notices/notice-words.ts';
import { SettleForm } from '#renderer/features/notices/settle-form.tsx';
import { StoredFileButton } from '#renderer/features/notices/stored-file-button.tsx';
import { RecordSection } from '#renderer/features/register/record-section.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { Facts, type Fact } from '#renderer/ui/facts.tsx';
import { Status } from '#renderer/ui/status.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/notices/recipient-record.module.css';

interface AnswerSectionProps {
  recipient: NoticeRecipient;
  /** The customer's. */
  name: string;
}

type Doing = 'approved' | 'objected' | 'settling' | null;

/** What the customer answered, and how an objection was settled. */
export function AnswerSection({ recipient, name }: AnswerSectionProps) {
  const texts = useTexts();
  const { t } = texts;
  const today = useToday();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const facts = useAnswerFacts(recipient);
  const { tone, text } = answerWords(recipient, today, texts);
  return (
    <RecordSection title={t('notices.answer.section')}>
      <div className={classes(css, 'answer')}>
        <Status tone={tone} isLong>
          {text}
        </Status>
        {facts.length > 0 && <Facts facts={facts} />}
        <AnswerBefore recipient={recipient} />
        {doing === null && <Doings recipient={recipient} name={name} onDo={setDoing} />}
        {(doing === 'approved' || doing === 'objected') && (
          <AnswerForm recipient={recipient} name={name} answer={doing} onClose={close} />
        )}
        {doing === 'settling' && <SettleForm recipient={recipient} name={name} onClose={close} />}
      </div>
    </RecordSection>
  );
}

function useAnswerFacts({ answer, reason, answerSha256, answerName, settledOn, settlement }: NoticeRecipient): Fact[] {
  const { t } = useTexts();
  if (answer === 'none') return [];
  return [
    ...(reason === '' ? [] : [{ label: t(`notices.answer.reason.${answer}`), value: reason }]),
    ...(answerSha256 === null
      ? []
      : [
          {
            label: t('notices.answer.document'),
            value: <StoredFileButton sha256={answerSha256} name={answerName} />,
          },
        ]),
    ...(settledOn === null
      ? []
      : [
          { label: t('notices.settled.on'), value: settledOn },
          { label: t('notices.settled.how'), value: settlement },
        ]),
  ];
}

function Doings({ recipient, name, onDo }: AnswerSectionProps & { onDo: (doing: Doing) => void }) {
  const { t, explain } = useTexts();
  const say = useUndoToast();
  const { mutateAsync: record } = useCommand('notices.answer');
  const { mutateAsync: settle } = useCommand('notices.settle');
  const { id, answer, settledOn, settlement } = recipient;
  const told = (work: Promise<{ revision: number | null }>, text: string) =>
    void work.then(
      ({ revision }) => say(text, revision),
      (error: unknown) => showToast({ tone: 'bad', text: explain(error) }),
    );
  const takeBack = () => {
    const input = { recipientId: id, answer: 'none', answeredOn: null, reason: '', document: null } as const;
    told(record({ input }), t('notices.answer.takenBack', { name }));
  };
  const reopen = () =>
    told(settle({ input: { recipientId: id, settledOn: null, settlement } }), t('notices.settle.reopened', { name }));
  const isOpenObjection = answer === 'objected' && settledOn === null;
  return (
    <Editable>
      <div className={classes(css, 'actions')}>
        {isOpenObjection && (
          <Button kind="primary" onPress={() => onDo('settling')}>
            {t('notices.settle')}
          </Button>
        )}
        {answer !== 'approved' && (
          <Button icon={Check} onPress={() => onDo('approved')}>
            {t('notices.answer.approve')}
          </Button>
        )}
        {answer === 'none' && (
          <Button icon={Hand} onPress={() => onDo('objected')}>
            {t('notices.answer.object')}
          </Button>
        )}
        {answer !== 'none' && (
          <Button kind="bare" onPress={() => onDo(answer)}>
            {t('notices.answer.change')}
          </Button>
        )}
        {answer === 'objected' && settledOn !== null && (
          <Button kind="bare" onPress={reopen}>
            {t('notices.settle.reopen')}
          </Button>
        )}
        {answer !== 'none' && (
          <Button kind="bare" onPress={takeBack}>
            {t('notices.answer.takeBack')}
          </Button>
        )}
      </div>
    </Editable>
  );
}
