import { useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { RevealDialog } from '#renderer/features/reveals/reveal-dialog.tsx';
import { Recipient, RevealActions, useHowTold } from '#renderer/features/reveals/reveal-parts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { PublicLabel } from '#renderer/ui/public-label.tsx';
import css from '#renderer/features/reveals/reveal-list.module.css';

interface RevealListProps {
  /** What the table is called. */
  label: string;
  reveals: readonly Reveal[];
  records: RegisterRecords;
  /** What each line is about: who was told, or which name. The other one stands above the list. */
  shows: 'recipient' | 'name';
}

/** Entries of the log: who or which name, when, by what means, on what ground. */
export function RevealList({ label, reveals, records, shows }: RevealListProps) {
  const { t } = useTexts();
  const [edited, setEdited] = useState<Reveal>();
  const howTold = useHowTold();
  return (
    <>
      <table aria-label={label} className={classes(css, 'table')}>
        <thead className={classes(css, 'head')}>
          <tr>
            <th scope="col">{t(shows === 'recipient' ? 'reveals.toldTo' : 'field.nameTold')}</th>
            <th scope="col" className={classes(css, 'date')}>
              {t('reveals.toldOn')}
            </th>
            <th scope="col" className={classes(css, 'means')}>
              {t('field.means')}
            </th>
            <th scope="col">{t('field.ground')}</th>
            <th scope="col" aria-label={t('reveals.actions')} className={classes(css, 'actions')} />
          </tr>
        </thead>
        <tbody>
          {reveals.map((reveal) => (
            <RevealRow
              key={reveal.id}
              reveal={reveal}
              howTold={howTold(reveal)}
              records={records}
              shows={shows}
              onEdit={() => setEdited(reveal)}
            />
          ))}
        </tbody>
      </table>
      {edited && <RevealDialog records={records} edited={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

interface RevealRowProps extends Pick<RevealListProps, 'records' | 'shows'> {
  reveal: Reveal;
  howTold: string;
  onEdit: () => void;
}

function RevealRow({ reveal, howTold, records, shows, onEdit }: RevealRowProps) {
  const { t } = useTexts();
  const { nameTold, publicLabel, recipient, toldOn, ground, notes } = reveal;
  const what = shows === 'recipient' ? <Recipient reveal={reveal} records={records} /> : nameTold;
  return (
    <tr>
      <th scope="row">
        <span className={classes(css, 'who')}>
          {what}
          {shows === 'name' && publicLabel !== '' && <PublicLabel>{publicLabel}</PublicLabel>}
        </span>
      </th>
      <td className={classes(css, 'date')}>
        <time dateTime={toldOn}>{toldOn}</time>
      </td>
      <td>{howTold}</td>
      <td>
        {ground === '' ? <span className={classes(css, 'muted')}>{t('register.notStated')}</span> : ground}
        {notes !== '' && <p className={classes(css, 'muted')}>{notes}</p>}
      </td>
      <td className={classes(css, 'actions')}>
        <RevealActions reveal={reveal} name={shows === 'recipient' ? recipient : nameTold} onEdit={onEdit} />
      </td>
    </tr>
  );
}
