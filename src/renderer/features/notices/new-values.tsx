import type { ReactNode } from 'react';
import type { PlannedChange } from '#shared/model/change-notice.ts';
import { processing, sccModule, type Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import type { NamedProcessing } from '#renderer/features/notices/notice-words.ts';
import { valueFields, withValue, type ValueName } from '#renderer/features/notices/planned-values.ts';
import { useReaders } from '#renderer/features/notices/readers.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { CountriesField } from '#renderer/features/register/countries-field.tsx';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { ServicesField } from '#renderer/features/register/services-field.tsx';
import { useToday } from '#renderer/features/register/today.ts';
import { destinationsOf, toolOptions } from '#renderer/features/register/transfer-choices.ts';
import { classes } from '#renderer/ui/classes.ts';
import { InlineChecks } from '#renderer/ui/inline-checks.tsx';
import { InlineNote } from '#renderer/ui/inline-note.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { RecordFields } from '#renderer/ui/record-fields.tsx';
import css from '#renderer/features/notices/change-card.module.css';

interface NewValuesProps {
  change: PlannedChange;
  named: NamedProcessing;
  parts: NoticeParts;
  records: RegisterRecords;
}

const labels: Readonly<Record<ValueName, MessageKey>> = {
  purpose: 'field.purpose',
  personalData: 'field.personalData',
  dataSubjects: 'field.dataSubjects',
  description: 'field.processing.description',
  storageCountries: 'field.storageCountries',
  accessCountries: 'field.accessCountries',
  location: 'field.location',
  transferTool: 'field.transferTool',
  sccModule: 'field.sccModule',
  retention: 'field.retention',
  measures: 'field.measures',
  specialCategories: 'data.sensitive',
  serviceIds: 'field.serviceIds',
};

/** The values that an active processing gets when the change is carried out, in the register's own fields. */
export function NewValues({ change, named, parts, records }: NewValuesProps) {
  const { t } = useTexts();
  const isShown = ({ name }: { name: ValueName }) =>
    (name !== 'sccModule' || wanted.transferTool === 'scc' || name in change.newValues) &&
    (name !== 'serviceIds' || records.services.length > 0);
  const wanted = processing.parse({ ...named.processing, ...change.newValues });
  return (
    <div className={classes(css, 'values')}>
      <p className={classes(css, 'explained')}>{t('notices.change.newValues.text')}</p>
      <RecordFields
        recordId={`${change.id}-values`}
        offerLabel={t('record.offer')}
        fields={valueFields(change.kind, change.newValues)
          .filter(isShown)
          .map((field) => ({
            ...field,
            label: t(labels[field.name]),
            element: <NewValue {...{ change, named, parts, records, wanted }} name={field.name} />,
          }))}
      />
    </div>
  );
}

interface NewValueProps extends NewValuesProps {
  name: ValueName;
  /** The processing as it will be. */
  wanted: Processing;
}

/** One field, and under it what the register says today where that becomes different. */
function NewValue(props: NewValueProps) {
  const texts = useTexts();
  const { t } = texts;
  const { change, named, name, records } = props;
  const isNew = name in change.newValues;
  return (
    <>
      <Field {...props} />
      {isNew && (
        <InlineRow label="">
          <InlineNote>
            {t('notices.change.today', { value: todaysValue(named.processing, name, records, texts) })}
          </InlineNote>
        </InlineRow>
      )}
    </>
  );
}

const none = 'none';

function Field({ change, named, parts, records, name, wanted }: NewValueProps): ReactNode {
  const { t } = useTexts();
  const readers = useReaders(parts, records);
  const saveChange = useSave('notices.updateChange');
  const save = (value: Processing[ValueName]) =>
    saveChange({
      id: change.id,
      patch: { newValues: withValue(change.newValues, named.processing, name, value) },
    });
  const label = t(labels[name]);
  switch (name) {
    case 'storageCountries':
    case 'accessCountries':
      return <CountriesField label={label} value={wanted[name]} onSave={save} />;
    case 'serviceIds':
      return <ServicesField label={label} services={records.services} chosen={wanted[name]} onSave={save} />;
    case 'specialCategories':
      return (
        <InlineChecks
          label={label}
          options={[{ id: name, label: t('data.specialCategories') }]}
          chosen={wanted[name] ? [name] : []}
          onSave={(chosen) => save(chosen.length > 0)}
        />
      );
    case 'transferTool':
      return <Tool label={label} wanted={wanted} subProcessor={named.subProcessor} onSave={save} />;
    case 'sccModule':
      return <Module label={label} value={wanted[name]} onSave={save} />;
    case 'purpose':
    case 'personalData':
    case 'dataSubjects':
    case 'description':
    case 'location':
    case 'retention':
    case 'measures':
      return (
        <LocalizedFields
          label={(language) => t('notices.change.inLanguage', { field: label, language: t(`language.${language}`) })}
          texts={wanted[name]}
          customers={readers}
          onSave={save}
          maxLength={20_000}
        />
      );
  }
}

interface ToolProps {
  label: string;
  wanted: Processing;
  subProcessor: SubProcessor;
  onSave: (tool: Processing['transferTool']) => Promise<string | undefined>;
}

function Tool({ label, wanted, subProcessor, onSave }: ToolProps) {
  const texts = useTexts();
  const today = useToday();
  const options = toolOptions(destinationsOf(wanted, subProcessor), wanted.transferTool, today, texts);
  return (
    <ChoiceRow
      label={label}
      options={[{ id: none, label: texts.t('transferTool.none') }, ...options]}
      value={wanted.transferTool ?? none}
      onSave={(tool) => onSave(tool === none ? null : tool)}
    />
  );
}

interface ModuleProps {
  label: string;
  value: Processing['sccModule'];
  onSave: (module: Processing['sccModule']) => Promise<string | undefined>;
}

function Module({ label, value, onSave }: ModuleProps) {
  const { t } = useTexts();
  const options = sccModule.options.map((one) => ({ id: one, label: t(`value.sccModule.${one}`) }));
  return (
    <ChoiceRow
      label={label}
      options={[{ id: none, label: t('register.notStated') }, ...options]}
      value={value ?? none}
      onSave={(one) => onSave(one === none ? null : one)}
    />
  );
}

/** What the register says today, in words. */
function todaysValue(today: Processing, name: ValueName, { services }: RegisterRecords, texts: Texts): string {
  const { t, country, language } = texts;
  switch (name) {
    case 'storageCountries':
    case 'accessCountries':
      return today[name].map(country).join(', ') || t('register.notStated');
    case 'serviceIds':
      return (
        services
          .filter(({ id }) => today[name].includes(id))
          .map((service) => service.name)
          .join(', ') || t('services.all')
      );
    case 'specialCategories':
      return t(today[name] ? 'value.yes' : 'value.no');
    case 'transferTool':
      return t(`transferTool.${today[name] ?? none}`);
    case 'sccModule':
      return today[name] === null ? t('register.notStated') : t(`value.sccModule.${today[name]}`);
    case 'purpose':
    case 'personalData':
    case 'dataSubjects':
    case 'description':
    case 'location':
    case 'retention':
    case 'measures':
      return shownText(today[name], language)?.text ?? t('register.notStated');
  }
}
