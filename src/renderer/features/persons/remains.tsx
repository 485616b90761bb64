import type { PersonRemainder } from '#shared/model/person.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/persons/persons.module.css';

const kinds = ['document', 'annex', 'author', 'backup'] as const satisfies readonly PersonRemainder['kind'][];

/** Where else the person's data are or may be, and what one can do about each. */
export function Remains({ remains }: { remains: readonly PersonRemainder[] }) {
  const { t } = useTexts();
  // Copies of the register that the app does not know of there may always be.
  const present = kinds.filter((kind) => kind === 'backup' || remains.some((one) => one.kind === kind));
  return (
    <section>
      <h3>{t('erase.remains')}</h3>
      <dl className={classes(css, 'remains')}>
        {present.map((kind) => {
          const names = remains.filter((one) => one.kind === kind && one.name !== '').map(({ name }) => name);
          return (
            <div key={kind}>
              <dt>{t(`erase.remains.${kind}`, { count: names.length })}</dt>
              <dd>
                {names.length > 0 && <p className={classes(css, 'names')}>{names.join(', ')}</p>}
                <p className={classes(css, 'muted')}>{t(`erase.advice.${kind}`)}</p>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
