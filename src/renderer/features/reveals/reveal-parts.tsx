import { Pencil, Trash2 } from 'lucide-react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/reveals/reveal-list.module.css';

/** By what means a name was told: "E-mail", or the annex with its number. */
export function useHowTold(): (reveal: Reveal) => string {
  const { t } = useTexts();
  const annexes = useCall('annexes.list', undefined).data;
  return ({ means, annexId }) => {
    const annex = annexes?.find(({ id }) => id === annexId);
    return annex ? t('reveals.byAnnex', { number: annex.number }) : t(`reveals.means.${means}`);
  };
}

/** Who was told, and under which name the sub-processor went then, where it has another one now. */
export function Recipient({ reveal, records }: { reveal: Reveal; records: RegisterRecords }) {
  const { t } = useTexts();
  const now = records.subProcessors.find(({ id }) => id === reveal.subProcessorId);
  const wasCalledOtherwise = now !== undefined && now.legalName !== reveal.nameTold;
  return (
    <>
      {reveal.recipient}
      {wasCalledOtherwise && (
        <span className={classes(css, 'muted')}>{t('reveals.toldAs', { name: reveal.nameTold })}</span>
      )}
    </>
  );
}

/** What an annex told stays; what was entered by hand can be mended. */
export function RevealActions({ reveal, name, onEdit }: { reveal: Reveal; name: string; onEdit: () => void }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const remove = useRemoval('reveals.remove');
  if (isReadOnly || reveal.annexId !== null) return null;
  return (
    <>
      <IconButton icon={Pencil} label={t('reveals.edit', { name })} onPress={onEdit} />
      <IconButton
        icon={Trash2}
        label={t('reveals.remove', { name })}
        onPress={() => remove({ id: reveal.id }, t('reveals.removed'))}
      />
    </>
  );
}
