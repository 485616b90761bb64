import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import type { AnnexDrift, ChoiceChange } from '#shared/ipc/drift-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { ChoiceChanges } from '#renderer/features/annexes/annex-difference.tsx';
import css from '#renderer/features/annexes/issue-dialog.module.css';
import { recipientOf } from '#renderer/features/annexes/issued-facts.ts';
import { ReissueList } from '#renderer/features/annexes/reissue-list.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';

interface Otherwise {
  readonly annex: IssuedAnnex;
  readonly choices: ChoiceChange[];
}

/** Those that are issued with another choice than before; undefined while one of them is still being compared. */
export function otherwiseOf(
  annexes: readonly IssuedAnnex[],
  drifts: readonly AnnexDrift[] = [],
): readonly Otherwise[] | undefined {
  const known = new Map(drifts.map(({ annexId, difference }) => [annexId, difference.choices]));
  if (annexes.some(({ id }) => !known.has(id))) return undefined;
  return annexes
    .map((annex) => ({ annex, choices: known.get(annex.id) ?? [] }))
    .filter(({ choices }) => choices.length > 0);
}

interface ReissueOtherwiseProps {
  isComparing: boolean;
  otherwise: readonly Otherwise[] | undefined;
  records: RegisterRecords;
}

/** Who gets an annex of another kind than before, and what of it is another: said before it is issued. */
export function ReissueOtherwise({ isComparing, otherwise = [], records }: ReissueOtherwiseProps) {
  const { t } = useTexts();
  if (isComparing) return <p className={classes(css, 'muted')}>{t('drift.comparing')}</p>;
  if (otherwise.length === 0) return null;
  return (
    <section aria-label={t('reissue.otherwise', { count: otherwise.length })} className={classes(css, 'otherwise')}>
      <Notice tone="warn" title={t('reissue.otherwise', { count: otherwise.length })}>
        {t('reissue.otherwise.why')}
      </Notice>
      <ReissueList label={t('reissue.which')} shape="outcomes">
        {otherwise.map(({ annex, choices }) => (
          <li key={annex.id} className={classes(css, 'outcome')}>
            <span>{`${annex.number} · ${recipientOf(annex, records.customers, t)}`}</span>
            <ChoiceChanges choices={choices} />
          </li>
        ))}
      </ReissueList>
    </section>
  );
}
