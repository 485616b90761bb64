import { useState } from 'react';
import { ChevronsUpDown } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { DraftRow, RowChange } from '#renderer/features/importing/import-draft.ts';
import { SubProcessorList } from '#renderer/features/importing/sub-processor-list.tsx';
import css from '#renderer/features/importing/match-choice.module.css';
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
  const text = chosen ? existingText(t('takeIn.match.existing'), chosen, row) : t('takeIn.match.new');
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={`${label}: ${text}`} className={classes(css, 'match')}>
        <span className={classes(css, chosen && 'existing')}>{text}</span>
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

/** The name only where it is not the row's own, which stands right above. */
function existingText(words: string, { legalName }: SubProcessor, { name }: DraftRow): string {
  return legalName === name ? words : `${words}: ${legalName}`;
}

/** In an empty register there is nothing to choose; only that two rows share a vendor is worth a word. */
function SameVendor({ row }: { row: DraftRow }) {
  const { t } = useTexts();
  const { sameAs, name } = row.plan;
  if (sameAs === null || row.name !== name) return null;
  return <span className={classes(css, 'muted')}>{t('takeIn.match.same', { row: sameAs + 1 })}</span>;
}
