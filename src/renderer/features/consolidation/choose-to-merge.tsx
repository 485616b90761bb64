import { useMemo, useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface ChooseToMergeProps {
  records: RegisterRecords;
  onChosen: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Those that one knows to be the same although nothing in the register says so. */
export function ChooseToMerge({ records, onChosen, onClose }: ChooseToMergeProps) {
  const { t, compare } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = useMemo(
    () =>
      records.subProcessors
        .map((one) => ({
          id: one.id,
          label: one.legalName,
          alias: [one.tradeName, ...one.formerNames, ...Object.values(one.publicLabel)].join(' '),
          aside: <Faces subProcessor={one} />,
        }))
        .toSorted((a, b) => compare(a.label, b.label)),
    [records, compare],
  );
  const merge = () => {
    onClose();
    onChosen(chosen);
  };
  return (
    <Dialog
      title={t('consolidation.choose.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" isDisabled={chosen.length < 2} onPress={merge}>
            {t('consolidation.merge')}
          </Button>
        </>
      }
    >
      <CheckList
        label={t('consolidation.choose.list', { count: chosen.length })}
        options={options}
        chosen={chosen}
        onChange={setChosen}
        searchLabel={t('consolidation.choose.find')}
        clearLabel={t('find.clear')}
        noneText={t('findings.noMatch')}
      />
    </Dialog>
  );
}
