import { UserSearch } from 'lucide-react';
import type { PersonPlace, PersonReport } from '#shared/model/person.ts';
import { fieldName, tableName } from '#renderer/app/field-names.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { placeKey, type Choice } from '#renderer/features/persons/use-erasure.ts';
import { Remains } from '#renderer/features/persons/remains.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import css from '#renderer/features/persons/persons.module.css';

interface FoundPlacesProps {
  name: string;
  report: PersonReport;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Step two: where the person's data stand, each of which may be left as it is. */
export function FoundPlaces({
  name,
  report: { places, authored, readings, remains },
  choice,
  onChoose,
}: FoundPlacesProps) {
  const { t } = useTexts();
  const { leftOut } = choice;
  const leaveOut = (keys: Iterable<string>) => onChoose({ ...choice, leftOut: new Set(keys) });
  if (places.length === 0 && authored === 0 && readings.length === 0) {
    return (
      <>
        <EmptyState icon={UserSearch} sentence={t('erase.found.none', { name })} />
        {remains.length > 0 && <Remains remains={remains} />}
      </>
    );
  }
  const all = places.map(placeKey);
  const chosen = all.filter((key) => !leftOut.has(key)).length;
  const toggle = (key: string) => (isChosen: boolean) => {
    const others = [...leftOut].filter((one) => one !== key);
    leaveOut(isChosen ? others : [...others, key]);
  };
  return (
    <>
      <p className={classes(css, 'lead')}>{t('erase.found.lead', { name, count: places.length })}</p>
      {all.length > 0 && (
        <div className={classes(css, 'all')}>
          <Checkbox
            isSelected={chosen === all.length}
            isIndeterminate={chosen > 0 && chosen < all.length}
            onChange={(isChosen) => leaveOut(isChosen ? [] : all)}
          >
            {t('erase.found.all', { chosen, count: all.length })}
          </Checkbox>
        </div>
      )}
      <ul className={classes(css, 'places')}>
        {places.map((place) => (
          <Place
            key={placeKey(place)}
            place={place}
            isChosen={!leftOut.has(placeKey(place))}
            onChange={toggle(placeKey(place))}
          />
        ))}
      </ul>
      {readings.length > 0 && <Readings names={readings} />}
      {authored > 0 && (
        <div className={classes(css, 'all')}>
          <Checkbox isSelected={choice.authors} onChange={(authors) => onChoose({ ...choice, authors })}>
            {t('erase.found.authors', { name, count: authored })}
          </Checkbox>
          <p className={classes(css, 'muted')}>{t('erase.advice.author')}</p>
        </div>
      )}
    </>
  );
}

/** The documents in which the person was read. There is nothing to choose: what was read is searched by anybody. */
function Readings({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'all')}>
      <p>{t('erase.found.readings', { count: names.length })}</p>
      <p className={classes(css, 'names')}>{names.join(', ')}</p>
      <p className={classes(css, 'muted')}>{t('erase.found.readings.what')}</p>
    </div>
  );
}

interface PlaceProps {
  place: PersonPlace;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

function Place({ place, isChosen, onChange }: PlaceProps) {
  const { t } = useTexts();
  const { table, title, field, text, revisions, extent } = place;
  const key = fieldName(table, field);
  const fieldText = key === undefined ? field : t(key);
  const record = title === '' ? t(tableName(table)) : title;
  return (
    <li className={classes(css, 'place')}>
      <Checkbox label={t('erase.found.one', { field: fieldText, record })} isSelected={isChosen} onChange={onChange} />
      <div className={classes(css, 'texts')}>
        <p>
          <strong>{record}</strong> <span className={classes(css, 'muted')}>{fieldText}</span>
        </p>
        <p className={classes(css, text === null ? 'muted' : 'current')}>{text ?? t('erase.found.onlyHistory')}</p>
        <p className={classes(css, 'muted')}>
          {t('erase.found.revisions', { count: revisions })} {t(`erase.extent.${extent}`)}
        </p>
      </div>
    </li>
  );
}
