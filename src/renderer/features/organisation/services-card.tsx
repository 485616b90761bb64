import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import type { Service } from '#shared/model/organisation.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCommand, useSave } from '#renderer/app/register-data.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { countsOf } from '#renderer/features/organisation/service-use.ts';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CardEntry } from '#renderer/ui/card-entry.tsx';
import { Card, CardLead } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Editable } from '#renderer/ui/editable.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';
import css from '#renderer/features/organisation/services-card.module.css';

/** The organisation's products: a processing is for some of them, a customer uses some of them. */
export function ServicesCard({ records }: { records: RegisterRecords }) {
  const { t, compare } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const services = records.services.toSorted((a, b) => compare(a.name, b.name));
  return (
    <Card
      title={t('services.title')}
      aside={
        <Editable>
          <Button kind="bare" icon={Plus} onPress={() => setAdding(true)}>
            {t('services.add')}
          </Button>
        </Editable>
      }
    >
      <CardLead>{t(services.length === 0 ? 'services.empty' : 'services.lead')}</CardLead>
      <div className={classes(css, 'services')}>
        {services.map((service) => (
          <ServiceRow key={service.id} service={service} records={records} />
        ))}
      </div>
      {isAdding && <NewService onClose={() => setAdding(false)} />}
    </Card>
  );
}

function ServiceRow({ service, records }: { service: Service; records: RegisterRecords }) {
  const { t } = useTexts();
  const save = useSave('services.update');
  const remove = useRemoval('services.remove');
  const { id, name, description } = service;
  const saveName = (text: string) =>
    text.trim() === '' ? Promise.resolve(t('services.nameMissing')) : save({ id, patch: { name: text } });
  return (
    <CardEntry
      name={name}
      note={t('services.use', { ...countsOf(service, records) })}
      actions={
        <>
          <Activity service={service} />
          <Editable>
            <IconButton
              icon={Trash2}
              label={t('services.remove', { name })}
              onPress={() => remove({ id }, t('services.removed', { name }))}
            />
          </Editable>
        </>
      }
    >
      <InlineField label={t('field.name')} value={name} onSave={saveName} maxLength={500} />
      <LocalizedFields
        label={(language) => t('services.description', { language: t(`language.${language}`) })}
        texts={description}
        customers={records.customers}
        placeholder={t('record.blank')}
        onSave={(texts) => save({ id, patch: { description: texts } })}
        maxLength={20_000}
      />
    </CardEntry>
  );
}

function Activity({ service: { id, active } }: { service: Service }) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const save = useSave('services.update');
  const set = async (isActive: boolean) => {
    const refusal = await save({ id, patch: { active: isActive } });
    if (refusal !== undefined) showToast({ tone: 'bad', text: refusal });
  };
  if (isReadOnly)
    return <span className={classes(css, 'state')}>{t(active ? 'field.active' : 'services.unused')}</span>;
  return (
    <Switch isSelected={active} onChange={(isActive) => void set(isActive)}>
      {t('field.active')}
    </Switch>
  );
}

function NewService({ onClose }: { onClose: () => void }) {
  const { t, explain } = useTexts();
  const add = useCommand('services.add');
  return (
    <NameDialog
      texts={{
        title: t('services.new'),
        label: t('field.name'),
        add: t('services.add'),
        cancel: t('action.cancel'),
        close: t('action.close'),
        missing: t('services.nameMissing'),
      }}
      onAdd={(name) => add.mutateAsync({ input: { name } }).then(() => undefined, explain)}
      onClose={onClose}
    />
  );
}
