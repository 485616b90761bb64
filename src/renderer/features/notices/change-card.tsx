import { Ellipsis, ExternalLink, Trash2 } from 'lucide-react';
import type { PlannedChange } from '#shared/model/change-notice.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useRemoval } from '#renderer/app/removal.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { useGoToRecord } from '#renderer/features/findings/go-to-record.ts';
import { CarryOut } from '#renderer/features/notices/carry-out.tsx';
import { ChangeFields } from '#renderer/features/notices/change-fields.tsx';
import { ChangeStanding } from '#renderer/features/notices/change-standing.tsx';
import { LabelOfNewcomer } from '#renderer/features/notices/label-of-newcomer.tsx';
import { isTold, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { changeTitle, namedProcessing } from '#renderer/features/notices/notice-words.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { ReadOnly, useReadOnly } from '#renderer/ui/read-only.ts';
import { Status } from '#renderer/ui/status.tsx';
import css from '#renderer/features/notices/change-card.module.css';

interface ChangeCardProps {
  reach: ChangeReach;
  parts: NoticeParts;
  records: RegisterRecords;
  ui: RegisterUi;
}

/** One change: what it is, what the notice says of it, and carrying it out. */
export function ChangeCard({ reach, parts, records, ui }: ChangeCardProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const isPast = useReadOnly();
  const { change } = reach;
  const named = namedProcessing(records, change.processingId);
  const purpose = named ? shownText(named.processing.purpose, language)?.text : undefined;
  const isFixed = isTold(parts) || change.carriedOutOn !== null;
  const isPlanned = change.carriedOutOn === null && parts.state !== 'withdrawn';
  return (
    <Card
      title={changeTitle(change, records, texts)}
      aside={
        <>
          <Faces subProcessor={named?.subProcessor ?? null} />
          {change.carriedOutOn !== null && (
            <Status tone="ok">{t('notices.change.carriedOut', { date: change.carriedOutOn })}</Status>
          )}
          <ChangeMenu change={change} parts={parts} ui={ui} subProcessorId={named?.subProcessor.id ?? null} />
        </>
      }
    >
      {!isPast && isPlanned && <LabelOfNewcomer reach={reach} records={records} />}
      {purpose !== undefined && <p className={classes(css, 'purpose')}>{purpose}</p>}
      <ReadOnly value={isPast || isFixed}>
        <ChangeFields change={change} named={named} parts={parts} records={records} />
      </ReadOnly>
      {isPlanned && parts.changes.length > 1 && (
        <ChangeStanding reach={reach} customers={records.customers} isTold={isTold(parts)} />
      )}
      {!isPast && isPlanned && <CarryOut reach={reach} records={records} />}
    </Card>
  );
}

interface ChangeMenuProps {
  change: PlannedChange;
  parts: NoticeParts;
  ui: RegisterUi;
  subProcessorId: string | null;
}

function ChangeMenu({ change: { id, processingId }, parts, ui, subProcessorId }: ChangeMenuProps) {
  const { t } = useTexts();
  const isPast = useReadOnly();
  const goTo = useGoToRecord(ui);
  const remove = useRemoval('notices.removeChange');
  const show = () => goTo({ table: 'processing', recordId: processingId, subProcessorId });
  return (
    <Menu
      label={t('notices.change.more')}
      actions={[
        { id: 'show', label: t('notices.change.show'), icon: ExternalLink, onAction: show },
        ...(isPast || isTold(parts)
          ? []
          : [
              {
                id: 'remove',
                label: t('notices.change.remove'),
                icon: Trash2,
                isDanger: true,
                onAction: () => remove({ id }, t('notices.change.removed')),
              },
            ]),
      ]}
    >
      <IconButton icon={Ellipsis} label={t('notices.change.more')} />
    </Menu>
  );
}
