import { useState } from 'react';
import { ChevronsUpDown } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { DraftRow, RowChange } from '#renderer/features/importing/import-draft.ts';
import { SubProcessorList } from '#renderer/features/importing/sub-processor-list.tsx';
import css from '#renderer/features/importing/review.module.css';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';

interface MatchChoiceProps {
  row: DraftRow;
  subProcessors: readonly SubProcessor[];
  onChange: (changes: RowChange) => void;
}

/** To which sub-processor a row goes: a new one, or one that the register has. The list is made only when it opens. */
export function MatchChoice({ row, subProcessors, onChange }: MatchChoiceProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (subProcessors.length === 0) return <SameVendor row={row} />;
  const chosen = subProcessors.find(({ id }) => id === row.subProcessorId);
  const label = t('takeIn.match', { row: row.plan.index + 1 });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={`${label}: ${chosen?.legalName ?? t('takeIn.match.new')}`} className={classes(css, 'match')}>
        {chosen ? (
          <span className={classes(css, 'existing')}>
            {t('takeIn.match.existing')}
            {chosen.legalName !== row.name && `: ${chosen.legalName}`}
          </span>
        ) : (
          <span>{t('takeIn.match.new')}</span>
        )}
        <Icon icon={ChevronsUpDown} size={14} />
      </Button>
      <Popover offset={4} placement="bottom start" className={classes(css, 'popover')}>
        <Dialog aria-label={label} className={classes(css, 'picker')}>
          <SubProcessorList
            label={label}
            subProcessors={subProcessors}
            chosenId={row.subProcessorId}
            onChoose={(subProcessorId) => {
              onChange({ subProcessorId });
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** In an empty register there is nothing to choose; only that two rows share a vendor is worth a word. */
function SameVendor({ row }: { row: DraftRow }) {
  const { t } = useTexts();
  const { sameAs, name } = row.plan;
  if (sameAs === null || row.name !== name) return null;
  return <span className={classes(css, 'muted')}>{t('takeIn.match.same', { row: sameAs + 1 })}</span>;
}
