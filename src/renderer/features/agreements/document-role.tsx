import { documentRole } from '#shared/model/agreement.ts';
import type { AttachedDocument } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Select } from '#renderer/ui/select.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

/** What a document is to its agreement: a signed copy is its proof. */
export function DocumentRole({ document: { id, name, role } }: { document: AttachedDocument }) {
  const { t } = useTexts();
  const update = useSave('agreements.updateDocument');
  const choose = async (chosen: AttachedDocument['role']) => {
    const refusal = await update({ id, patch: { role: chosen } });
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  return (
    <div className={classes(css, 'role')}>
      <Select
        isInline
        label={`${t('field.role')}: ${name}`}
        options={documentRole.options.map((one) => ({ id: one, label: t(`value.role.${one}`) }))}
        value={role}
        onChange={(chosen) => void choose(chosen)}
      />
    </div>
  );
}
