import { useId, useState } from 'react';
import { Play } from 'lucide-react';
import { obstaclesTo } from '#shared/model/change-permission.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import { BreachDialog } from '#renderer/features/notices/breach-dialog.tsx';
import { DateThatHasCome, readPastDay } from '#renderer/features/notices/date-that-has-come.tsx';
import { changeTitle } from '#renderer/features/notices/notice-words.ts';
import { ObstacleList } from '#renderer/features/notices/obstacle-list.tsx';
import { today } from '#renderer/features/register/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/notices/carry-out.module.css';

interface CarryOutProps {
  reach: ChangeReach;
  records: RegisterRecords;
}

/** Makes a change true in the register; a form under the change says first whether it may start, and if not, why. */
export function CarryOut(props: CarryOutProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <CarryOutForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div className={classes(css, 'closed')}>
      <Button icon={Play} onPress={() => setOpen(true)}>
        {t('notices.carryOut')}
      </Button>
    </div>
  );
}

function CarryOutForm({ reach, records, onClose }: CarryOutProps & { onClose: () => void }) {
  const texts = useTexts();
  const { t, explain } = texts;
  const heading = useId();
  const { mutate, isPending, error } = useCommand('notices.carryOut');
  const say = useUndoToast();
  const [written, setWritten] = useState(today());
  const [isBreaching, setBreaching] = useState(false);
  const on = readPastDay(written);
  const { change } = reach;
  const obstacles = on === null ? [] : obstaclesTo(reach, on);
  const name = changeTitle(change, records, texts);
  const carryOut = (despite: boolean) => {
    setBreaching(false);
    if (on === null) return;
    mutate(
      { input: { changeId: change.id, on, despite } },
      { onSuccess: ({ revision }) => say(t('notices.carryOut.done', { name }), revision) },
    );
  };
  return (
    <section aria-labelledby={heading} className={classes(css, 'form')}>
      <h3 id={heading}>{t('notices.carryOut.title')}</h3>
      <DateThatHasCome label={t('notices.carryOut.on')} value={written} onChange={setWritten} />
      {on !== null && obstacles.length > 0 && (
        <Notice tone="bad" title={t('notices.carryOut.mayNot', { date: on })}>
          <ObstacleList obstacles={obstacles} customers={records.customers} />
        </Notice>
      )}
      {on !== null && obstacles.length === 0 && (
        <p className={classes(css, 'muted')}>{t('notices.carryOut.mayStart')}</p>
      )}
      {error && <Notice tone="bad" role="alert" title={explain(error)} />}
      <div className={classes(css, 'actions')}>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        {obstacles.length > 0 && (
          <Button isDisabled={isPending} onPress={() => setBreaching(true)}>
            {t('notices.carryOut.despite')}
          </Button>
        )}
        <Button
          kind="primary"
          isDisabled={on === null || obstacles.length > 0 || isPending}
          onPress={() => carryOut(false)}
        >
          {t('notices.carryOut.do')}
        </Button>
      </div>
      {isBreaching && (
        <BreachDialog
          obstacles={obstacles}
          customers={records.customers}
          onConfirm={() => carryOut(true)}
          onClose={() => setBreaching(false)}
        />
      )}
    </section>
  );
}
