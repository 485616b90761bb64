import type { Consolidation } from '#shared/model/consolidation.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/consolidation/consolidation-view.module.css';

interface SamePurposesProps {
  purposes: readonly Consolidation[];
  records: RegisterRecords;
  onOpen: (id: string) => void;
}

/** One purpose and several companies: nothing is wrong with it, but perhaps one would do. */
export function SamePurposes({ purposes, records, onOpen }: SamePurposesProps) {
  const { t } = useTexts();
  return (
    <section>
      <h2 className={classes(css, 'heading')}>{t('consolidation.purposes')}</h2>
      <p className={classes(css, 'muted')}>{t('consolidation.purposes.lead')}</p>
      <ul className={classes(css, 'purposes')}>
        {purposes.map(({ text, subProcessorIds }) => (
          <li key={text} className={classes(css, 'purpose')}>
            <span>{text}</span>
            <span className={classes(css, 'member')}>
              {records.subProcessors
                .filter(({ id }) => subProcessorIds.includes(id))
                .map((one) => (
                  <span key={one.id} className={classes(css, 'member')}>
                    <Button kind="bare" onPress={() => onOpen(one.id)}>
                      {one.legalName}
                    </Button>
                    <Faces subProcessor={one} />
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
