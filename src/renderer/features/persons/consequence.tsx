import type { PersonPlace, PersonRemainder } from '#shared/model/person.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Remains } from '#renderer/features/persons/remains.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import css from '#renderer/features/persons/persons.module.css';

interface ConsequenceProps {
  name: string;
  /** Those that will be erased. */
  places: readonly PersonPlace[];
  /** Names of the documents in which the person was read. */
  readings: readonly string[];
  remains: readonly PersonRemainder[];
  /** In how many revisions the author goes too. */
  authored: number;
}

/** Step three: what will have happened afterwards. */
export function Consequence({ name, places, readings, remains, authored }: ConsequenceProps) {
  const { t } = useTexts();
  const records = new Set(places.map(({ recordId }) => recordId)).size;
  return (
    <>
      <Notice tone="warn" title={t('erase.consequence.forever')} source={t('erase.source')}>
        {places.length === 0
          ? t('erase.consequence.noPlaces', { name })
          : t('erase.consequence.what', { name, places: places.length, records })}
      </Notice>
      <ul className={classes(css, 'list')}>
        {readings.length > 0 && <li>{t('erase.consequence.readings', { name, count: readings.length })}</li>}
        {authored > 0 && <li>{t('erase.consequence.authors', { name, count: authored })}</li>}
        <li>{t('erase.consequence.chain')}</li>
        <li>{t('erase.consequence.asOf')}</li>
        <li>{t('erase.consequence.exceptions')}</li>
      </ul>
      <Remains remains={authored > 0 ? remains.filter(({ kind }) => kind !== 'author') : remains} />
    </>
  );
}
