import type { RegisterRecords } from '#shared/model/register-state.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { MergeUnit } from '#renderer/features/consolidation/merge-draft.ts';
import { classes } from '#renderer/ui/classes.ts';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import css from '#renderer/features/consolidation/merge-view.module.css';

interface MergeValueProps {
  unit: MergeUnit;
  subProcessor: SubProcessor;
  records: RegisterRecords;
}

/** What a sub-processor says in one line of the comparison. */
export function MergeValue({ unit, subProcessor, records }: MergeValueProps) {
  const { t, country } = useTexts();
  switch (unit) {
    case 'address': {
      const place = subProcessor.country === null ? '' : country(subProcessor.country);
      return written([subProcessor.address, place]);
    }
    case 'contact': {
      const { contactName, contactPosition, contactEmail, contactPhone } = subProcessor;
      return written([contactName, contactPosition, contactEmail, contactPhone]);
    }
    case 'engagedById':
      return records.subProcessors.find(({ id }) => id === subProcessor.engagedById)?.legalName ?? t('record.us');
    case 'disclosure':
      return t(`disclosure.${subProcessor.disclosure}`);
    case 'publicLabel':
      return <Labels subProcessor={subProcessor} />;
    case 'reviewIntervalMonths':
      return t('findings.months', { count: subProcessor.reviewIntervalMonths ?? 0 });
    case 'legalName':
    case 'tradeName':
    case 'registrationNumber':
    case 'website':
    case 'lastReviewedOn':
      return subProcessor[unit];
  }
}

const written = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');

/** The label in each language that it is written in. */
function Labels({ subProcessor: { publicLabel } }: { subProcessor: SubProcessor }) {
  return (
    <span className={classes(css, 'labels')}>
      {contentLanguages.map((language) => {
        const label = publicLabel[language];
        return (
          label !== undefined && (
            <span key={language} lang={language}>
              <PublicLabel>{label}</PublicLabel>
            </span>
          )
        );
      })}
    </span>
  );
}
