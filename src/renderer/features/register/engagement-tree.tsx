import { Contrast, CornerDownRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { chainOf, engagersOf, type ChainLink } from '#renderer/features/register/chain.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import css from '#renderer/features/register/engagement-tree.module.css';

interface EngagementTreeProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  /** Opens another sub-processor's record. */
  onOpen: (subProcessorId: string) => void;
}

/** The chain of engagements from the organisation down through this sub-processor; nothing where there is none. */
export function EngagementTree({ subProcessor, records, onOpen }: EngagementTreeProps) {
  const { t, compare } = useTexts();
  const engagers = engagersOf(subProcessor, records.subProcessors);
  const chain = chainOf(subProcessor, records.subProcessors, compare);
  if (engagers.length === 0 && chain.engages.length === 0) return null;
  const organisation = records.organisations[0]?.name ?? t('record.us');
  return (
    <div role="group" aria-label={t('record.chain')} className={classes(css, 'tree')}>
      <p className={classes(css, 'us')}>{organisation}</p>
      <Above engagers={engagers} chain={chain} onOpen={onOpen} />
    </div>
  );
}

interface LinksProps {
  chain: ChainLink;
  onOpen: (subProcessorId: string) => void;
}

/** Each engager stands in the one before; the sub-processor itself in the last. */
function Above({ engagers: [engager, ...others], chain, onOpen }: LinksProps & { engagers: readonly SubProcessor[] }) {
  return (
    <ul className={classes(css, 'links')}>
      {engager ? (
        <li>
          <Name subProcessor={engager} onOpen={onOpen} />
          <Above engagers={others} chain={chain} onOpen={onOpen} />
        </li>
      ) : (
        <Link chain={chain} onOpen={onOpen} isCurrent />
      )}
    </ul>
  );
}

function Link({ chain: { subProcessor, engages }, onOpen, isCurrent = false }: LinksProps & { isCurrent?: boolean }) {
  return (
    <li>
      {isCurrent ? (
        <p aria-current="true" className={classes(css, 'name', 'current')}>
          <Icon icon={CornerDownRight} size={14} />
          <span>{subProcessor.legalName}</span>
        </p>
      ) : (
        <Name subProcessor={subProcessor} onOpen={onOpen} />
      )}
      {engages.length > 0 && (
        <ul className={classes(css, 'links')}>
          {engages.map((link) => (
            <Link key={link.subProcessor.id} chain={link} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface NameProps {
  subProcessor: SubProcessor;
  onOpen: (subProcessorId: string) => void;
}

function Name({ subProcessor: { id, legalName, disclosure }, onOpen }: NameProps) {
  const { t } = useTexts();
  return (
    <Button onPress={() => onOpen(id)} className={classes(css, 'name', 'link')}>
      <Icon icon={CornerDownRight} size={14} />
      <span>{legalName}</span>
      {disclosure === 'masked' && (
        <span role="img" aria-label={t('disclosure.masked')} className={classes(css, 'masked')}>
          <Icon icon={Contrast} size={14} />
        </span>
      )}
    </Button>
  );
}
