import { Merge } from 'lucide-react';
import type { Consolidation } from '#shared/model/consolidation.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { Faces } from '#renderer/features/findings/faces.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/consolidation/consolidation-view.module.css';

interface SuggestionCardProps {
  suggestion: Consolidation;
  records: RegisterRecords;
  onMerge: () => void;
  /** To a sub-processor's record. */
  onOpen: (id: string) => void;
  /** Says that they are not the same, or takes that back. */
  notTheSame: { readonly label: string; readonly act: () => void };
}

/** Sub-processors that may be one, with what makes one think so. */
export function SuggestionCard({ suggestion, records, onMerge, onOpen, notTheSame }: SuggestionCardProps) {
  const { t } = useTexts();
  const isReadOnly = useReadOnly();
  const { kind, text, subProcessorIds } = suggestion;
  const members = records.subProcessors.filter(({ id }) => subProcessorIds.includes(id));
  return (
    <Card title={kind === 'same-purpose' ? text : t(`consolidation.kind.${kind}`, { text })}>
      <ul className={classes(css, 'members')}>
        {members.map((one) => (
          <Member key={one.id} subProcessor={one} records={records} onOpen={() => onOpen(one.id)} />
        ))}
      </ul>
      {!isReadOnly && (
        <div className={classes(css, 'actions')}>
          <Button icon={Merge} onPress={onMerge}>
            {t('consolidation.merge')}
          </Button>
          <Button kind="bare" onPress={notTheSame.act}>
            {notTheSame.label}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface MemberProps {
  subProcessor: SubProcessor;
  records: RegisterRecords;
  onOpen: () => void;
}

function Member({ subProcessor, records, onOpen }: MemberProps) {
  const { t, country } = useTexts();
  const { id, legalName, registrationNumber, country: code } = subProcessor;
  const processings = records.processings.filter(({ subProcessorId }) => subProcessorId === id).length;
  const facts = [
    registrationNumber,
    code === null ? '' : country(code),
    t('register.processings', { count: processings }),
  ];
  return (
    <li className={classes(css, 'member')}>
      <Button kind="bare" onPress={onOpen}>
        {legalName}
      </Button>
      <Faces subProcessor={subProcessor} />
      <span className={classes(css, 'muted')}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </li>
  );
}
