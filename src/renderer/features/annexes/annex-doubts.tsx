import type { AnnexDoubt } from '#shared/model/annex-doubts.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/before-signing.module.css';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { listedText } from '#renderer/ui/listed-text.ts';
import { Status } from '#renderer/ui/status.tsx';

interface AnnexDoubtsProps {
  doubts: readonly AnnexDoubt[];
  organisations: RegisterRecords['organisations'];
  ui: RegisterUi;
}

/** What makes one hesitate to sign, with the reason and where it is mended. */
export function AnnexDoubts({ doubts, organisations: [organisation], ui }: AnnexDoubtsProps) {
  const { t } = useTexts();
  const goTo = useGoToRecord(ui);
  return doubts.map((doubt) => {
    const where =
      doubt.what === 'labels'
        ? { table: 'customer' as const, record: doubt.customer, field: 'disclosesMasked' }
        : { table: 'organisation' as const, record: organisation, field: '' };
    const names = doubt.what === 'labels' ? doubt.subProcessors.map(({ legalName }) => legalName) : [];
    return (
      <div key={doubt.what} className={classes(css, 'part')}>
        <h3 className={classes(css, 'heading')}>
          <Status tone="warn">{t(`beforeSigning.${doubt.what}`, { count: names.length })}</Status>
        </h3>
        <p className={classes(css, 'muted')}>{t(`beforeSigning.${doubt.what}.why`)}</p>
        <p className={classes(css, 'line')}>
          {names.length > 0 && <span className={classes(css, 'name')}>{listedText(names)}</span>}
          {where.record && (
            <Button
              kind="bare"
              onPress={() => goTo({ ...where, recordId: where.record?.id ?? '', subProcessorId: null })}
            >
              {where.record.name}
            </Button>
          )}
        </p>
      </div>
    );
  });
}
