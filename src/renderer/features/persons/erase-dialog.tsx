import { useEffect, useRef } from 'react';
import type { PersonSought } from '#shared/model/person.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Consequence } from '#renderer/features/persons/consequence.tsx';
import { Erased } from '#renderer/features/persons/erased.tsx';
import { FoundPlaces } from '#renderer/features/persons/found-places.tsx';
import { nobody, useErasure, type Erasure, type ErasureStep } from '#renderer/features/persons/use-erasure.ts';
import { WhoFields, whoForm } from '#renderer/features/persons/who-fields.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import css from '#renderer/features/persons/persons.module.css';

const steps: readonly ErasureStep[] = ['who', 'found', 'consequence'];

interface EraseDialogProps {
  /** Whom it begins with, where that is known. */
  person?: PersonSought;
  onClose: () => void;
}

/** Erases a person from the register and its history (GDPR art. 17): who, what was found, what will have happened. */
export function EraseDialog({ person = nobody, onClose }: EraseDialogProps) {
  const { t, explain } = useTexts();
  const erasure = useErasure(person);
  const { step, name, report, choice, chosen, failure, result } = erasure;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the keyboard is gone with the step before; the first step's field takes it by itself.
    if (step !== 'who') shown.current?.focus();
  }, [step]);
  return (
    <Dialog
      title={t('erase.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      size="large"
      role="alertdialog"
      footnote={step === 'done' ? t('erase.source') : t('erase.step', { number: steps.indexOf(step) + 1 })}
      actions={<Actions erasure={erasure} onClose={onClose} />}
    >
      <div ref={shown} tabIndex={-1} className={classes(css, 'step')}>
        {failure && <Notice tone="bad" role="alert" title={explain(failure)} />}
        {erasure.isSearching && <Progress label={t('erase.searching')} />}
        {erasure.isErasing && <Progress label={t('erase.working')} />}
        {step === 'who' && (
          <WhoFields
            person={erasure.person}
            onChange={erasure.setPerson}
            isMissing={erasure.isMissing && name === ''}
            onSubmit={erasure.search}
          />
        )}
        {step === 'found' && <FoundPlaces name={name} report={report} choice={choice} onChoose={erasure.choose} />}
        {step === 'consequence' && (
          <Consequence
            name={name}
            places={chosen}
            readings={report.readings}
            remains={report.remains}
            authored={choice.authors ? report.authored : 0}
          />
        )}
        {step === 'done' && result && <Erased name={name} result={result} />}
      </div>
    </Dialog>
  );
}

function Actions({ erasure, onClose }: { erasure: Erasure; onClose: () => void }) {
  const { t } = useTexts();
  const { step, goTo, chosen, choice, report, isSearching, isErasing } = erasure;
  switch (step) {
    case 'who':
      return (
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" form={whoForm} isDisabled={isSearching}>
            {t('erase.search')}
          </Button>
        </>
      );
    case 'found':
      return (
        <>
          <Button onPress={() => goTo('who')}>{t('erase.back')}</Button>
          <Button
            kind="primary"
            onPress={() => goTo('consequence')}
            isDisabled={chosen.length === 0 && !choice.authors && report.readings.length === 0}
          >
            {t('erase.continue')}
          </Button>
        </>
      );
    case 'consequence':
      return (
        <>
          <Button onPress={() => goTo('found')} isDisabled={isErasing}>
            {t('erase.back')}
          </Button>
          <Button kind="danger" onPress={erasure.erase} isDisabled={isErasing}>
            {t('erase.do')}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button kind="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      );
  }
}
