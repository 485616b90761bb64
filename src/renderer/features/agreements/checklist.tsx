import { useEffect, useId, useRef, useState } from 'react';
import {
  checklistPoints,
  type Agreement,
  type Checklist as Points,
  type ChecklistPoint,
} from '#shared/model/agreement.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/checklist.module.css';
import { useSaveAgreement } from '#renderer/features/agreements/save-agreement.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { InlineError } from '#renderer/ui/inline-error.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { Status } from '#renderer/ui/status.tsx';
import { TextInPlace } from '#renderer/ui/text-in-place.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';

/** Where an agreement says what GDPR art. 28(3)(a) to (h) and 28(4) ask for, point by point. */
export function Checklist({ agreement, isSought }: { agreement: Agreement; isSought: boolean }) {
  const { t } = useTexts();
  const save = useSaveAgreement(agreement);
  const { checklist } = agreement;
  // Two points may be saved at once, by leaving one field for another: the second must know of the first.
  const latest = useRef<Points>(checklist);
  useEffect(() => {
    latest.current = checklist;
  }, [checklist]);
  const savePoint = (point: ChecklistPoint, found: Points[ChecklistPoint]) => {
    const { [point]: _before, ...others } = latest.current;
    latest.current = found ? { ...others, [point]: found } : others;
    return save({ checklist: latest.current });
  };
  const found = checklistPoints.map((point) => checklist[point]);
  const stated = found.filter((one) => one?.stated === true).length;
  const isMissing = found.some((one) => one?.stated === false);
  const tone = isMissing ? 'bad' : stated === checklistPoints.length ? 'ok' : 'neutral';
  return (
    <Disclosure
      level={4}
      isSought={isSought}
      title={
        <>
          {t('agreements.checklist')}
          <Status tone={tone}>{t('agreements.checklist.count', { stated, all: checklistPoints.length })}</Status>
        </>
      }
    >
      <ol className={classes(css, 'points')}>
        {checklistPoints.map((point) => (
          <Point key={point} point={point} found={checklist[point]} onSave={(one) => savePoint(point, one)} />
        ))}
      </ol>
    </Disclosure>
  );
}

interface PointProps {
  point: ChecklistPoint;
  found: Points[ChecklistPoint];
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (found: Points[ChecklistPoint]) => Promise<string | undefined>;
}

const states = ['open', 'stated', 'missing'] as const;

function Point({ point, found, onSave }: PointProps) {
  const { t } = useTexts();
  const id = useId();
  const isReadOnly = useReadOnly();
  const [error, setError] = useState<string>();
  const state = found ? (found.stated ? 'stated' : 'missing') : 'open';
  const where = found?.where ?? '';
  const choose = async (chosen: (typeof states)[number]) =>
    setError(await onSave(chosen === 'open' ? undefined : { stated: chosen === 'stated', where }));
  return (
    <li>
      <p id={id}>
        {t(`agreements.checklist.${point}.text`)}{' '}
        <span className={classes(css, 'article')}>{t(`agreements.checklist.${point}`)}</span>
      </p>
      {isReadOnly ? (
        <p className={classes(css, 'article')}>
          {[t(`agreements.checklist.${state}`), where].filter((text) => text !== '').join(' · ')}
        </p>
      ) : (
        <div className={classes(css, 'answer')}>
          <Segments
            label={t(`agreements.checklist.${point}`)}
            options={states.map((one) => ({ id: one, label: t(`agreements.checklist.${one}`) }))}
            value={state}
            onChange={(chosen) => void choose(chosen)}
          />
          {state !== 'missing' && (
            <Where
              label={`${t(`agreements.checklist.${point}`)}: ${t('agreements.checklist.where')}`}
              where={where}
              onSave={(text) =>
                onSave(state === 'open' && text.trim() === '' ? undefined : { stated: true, where: text.trim() })
              }
            />
          )}
        </div>
      )}
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </li>
  );
}

interface WhereProps {
  label: string;
  where: string;
  onSave: (where: string) => Promise<string | undefined>;
}

/** Page and clause; writing one says that the point is there. */
function Where({ label, where, onSave }: WhereProps) {
  const { t } = useTexts();
  const id = useId();
  const { shown, isTyped, error, write, save, onKeyDown } = useDraft(where, onSave);
  return (
    <div className={classes(css, 'where')}>
      <TextInPlace
        aria-label={label}
        value={shown}
        placeholder={t('agreements.checklist.where')}
        maxLength={500}
        data-draft={isTyped ? 'typed' : 'none'}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => write(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <InlineError id={`${id}-error`}>{error}</InlineError>
    </div>
  );
}
