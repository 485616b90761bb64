import { useState } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import { RevealDialog } from '#renderer/features/reveals/reveal-dialog.tsx';
import { Recipient, RevealActions, useHowTold } from '#renderer/features/reveals/reveal-parts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/reveals/reveal-list.module.css';

interface RevealLinesProps {
  label: string;
  reveals: readonly Reveal[];
  records: RegisterRecords;
}

/** Who has been told a name, where there is no room for a table. */
export function RevealLines({ label, reveals, records }: RevealLinesProps) {
  const howTold = useHowTold();
  const [edited, setEdited] = useState<Reveal>();
  return (
    <>
      <ul aria-label={label}>
        {reveals.map((reveal) => (
          <li key={reveal.id} className={classes(css, 'line')}>
            <div className={classes(css, 'what')}>
              <span className={classes(css, 'who')}>
                <Recipient reveal={reveal} records={records} />
              </span>
              <span className={classes(css, 'muted')}>
                {[reveal.toldOn, howTold(reveal), reveal.ground].filter((part) => part !== '').join(' · ')}
              </span>
            </div>
            <RevealActions reveal={reveal} name={reveal.recipient} onEdit={() => setEdited(reveal)} />
          </li>
        ))}
      </ul>
      {edited && <RevealDialog records={records} edited={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}
