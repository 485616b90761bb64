import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ColourCard } from '#renderer/features/organisation/colour-card.tsx';
import { LogoCard } from '#renderer/features/organisation/logo-card.tsx';
import { OrganisationFields } from '#renderer/features/organisation/organisation-fields.tsx';
import { ServicesCard } from '#renderer/features/organisation/services-card.tsx';
import { TrustedAuthorities } from '#renderer/features/verify/trusted-authorities.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Page } from '#renderer/ui/page.tsx';
import css from '#renderer/features/organisation/organisation-view.module.css';

/** Whose register it is, and which services its processings and customers are about. */
export function OrganisationView({ records }: { records: RegisterRecords }) {
  const { t } = useTexts();
  const [organisation] = records.organisations;
  return (
    <Page title={t('nav.organisation')} lead={t('organisation.view.lead')}>
      <div className={classes(css, 'columns')}>
        <div className={classes(css, 'column')}>
          {organisation && <OrganisationFields organisation={organisation} customers={records.customers} />}
        </div>
        <div className={classes(css, 'column')}>
          <ServicesCard records={records} />
          {organisation && <LogoCard organisation={organisation} />}
          {organisation && <ColourCard organisation={organisation} />}
          <TrustedAuthorities records={records} />
        </div>
      </div>
    </Page>
  );
}
