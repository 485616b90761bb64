import type { KeptNotice } from '#shared/ipc/notices-contract.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { today } from '#renderer/features/register/today.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import css from '#renderer/features/notices/forms.module.css';

const none: readonly KeptNotice[] = [];

/** The papers that were written for recipients and still say what would be written now; undefined until it is known. */
export function useKeptPapers(recipientIds: readonly string[]): readonly KeptNotice[] | undefined {
  const { data, error } = useCall('notices.kept', { recipientIds: [...recipientIds] }, { isUnhurried: true });
  return error ? none : data?.filter(({ isCurrent }) => isCurrent);
}

/** The day for which all of them were written, if it has come. */
export function writtenFor(kept: readonly KeptNotice[]): string | null {
  const [day, ...others] = [...new Set(kept.map(({ sentOn }) => sentOn))];
  return day !== undefined && others.length === 0 && day <= today() ? day : null;
}

interface KeptPapersProps {
  kept: readonly KeptNotice[];
  /** How many are marked as sent. */
  count: number;
  /** ISO date. */
  sentOn: string;
}

/** Which papers the register will keep as sent: those that were written for the day, or others that are made now. */
export function KeptPapers({ kept, count, sentOn }: KeptPapersProps) {
  const { t } = useTexts();
  const written = kept.filter((one) => one.sentOn === sentOn);
  const signed = written.filter(({ isSigned }) => isSigned).length;
  const manner = signed === 0 ? 'none' : signed === written.length ? 'all' : 'some';
  const otherDays = [...new Set(kept.map((one) => one.sentOn))].filter((day) => day !== sentOn).toSorted();
  const made = count - written.length;
  return (
    <div role="status" className={classes(css, 'muted')}>
      {written.length > 0 && <p>{t('notices.kept.written', { count: written.length, signed: manner })}</p>}
      {made > 0 && <p>{t('notices.kept.made', { count: made })}</p>}
      {otherDays.length > 0 && (
        <p>
          <Dated>{t('notices.kept.otherDay', { dates: otherDays.join(', ') })}</Dated>
        </p>
      )}
    </div>
  );
}
