import type { Customer } from '#shared/model/customer.ts';
import type { Organisation } from '#shared/model/organisation.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CountryRow } from '#renderer/features/register/country-row.tsx';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { InlineField } from '#renderer/ui/inline-field.tsx';
import css from '#renderer/features/organisation/organisation-fields.module.css';

const companyFields = ['registrationNumber', 'address'] as const;
const moreFields = ['website', 'representative'] as const;
const contactFields = ['dpoName', 'dpoEmail', 'dpoPhone'] as const;
type CompanyField = (typeof companyFields | typeof moreFields)[number];
type ContactField = (typeof contactFields)[number];

interface OrganisationFieldsProps {
  organisation: Organisation;
  customers: readonly Customer[];
}

/** Whose register it is: printed at the head of every annex. */
export function OrganisationFields({ organisation, customers }: OrganisationFieldsProps) {
  const { t, languageName } = useTexts();
  const save = useSave('organisation.update');
  const text = (field: CompanyField | ContactField, label: string) => (
    <InlineField
      key={field}
      label={label}
      value={organisation[field]}
      placeholder={t(field === 'representative' ? 'organisation.representative.placeholder' : 'record.blank')}
      onSave={(value) => save({ patch: { [field]: value } })}
      maxLength={field === 'address' ? 20_000 : 500}
    />
  );
  const companyText = (field: CompanyField) => text(field, t(`field.${field}`));
  const saveName = (name: string) =>
    name.trim() === '' ? Promise.resolve(t('newRegister.nameMissing')) : save({ patch: { name } });
  return (
    <>
      <Card title={t('organisation.title')}>
        <p className={classes(css, 'lead')}>{t('organisation.lead')}</p>
        <InlineField label={t('field.organisation.name')} value={organisation.name} onSave={saveName} maxLength={500} />
        {companyFields.map(companyText)}
        <CountryRow
          label={t('field.country')}
          value={organisation.country}
          onSave={(country) => save({ patch: { country } })}
        />
        {moreFields.map(companyText)}
      </Card>
      <Card title={t('organisation.contact')}>
        <p className={classes(css, 'lead')}>{t('organisation.contact.lead')}</p>
        {contactFields.map((field) => text(field, t(`organisation.${field}`)))}
      </Card>
      <Card title={t('field.unnamedSentence')}>
        <p className={classes(css, 'lead')}>{t('organisation.unnamed.lead')}</p>
        <LocalizedFields
          label={languageName}
          texts={organisation.unnamedSentence}
          customers={customers}
          placeholder={t('organisation.unnamed.placeholder')}
          onSave={(unnamedSentence) => save({ patch: { unnamedSentence } })}
          maxLength={20_000}
        />
      </Card>
      <Card title={t('organisation.measures.title')}>
        <p className={classes(css, 'lead')}>{t('organisation.measures.lead')}</p>
        <LocalizedFields
          label={languageName}
          texts={organisation.measures}
          customers={customers}
          placeholder={t('organisation.measures.placeholder')}
          onSave={(measures) => save({ patch: { measures } })}
          maxLength={20_000}
        />
      </Card>
    </>
  );
}
