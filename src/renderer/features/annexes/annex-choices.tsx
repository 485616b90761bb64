import { Contrast, UserRound } from 'lucide-react';
import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { CustomerChoice } from '#renderer/features/annexes/customer-choice.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface AnnexChoicesProps {
  records: RegisterRecords;
  choice: AnnexChoice;
  onChange: (changes: Partial<AnnexChoice>) => void;
  isCustomerMissing: boolean;
}

/** What an annex says, to whom, and which face of masked sub-processors it shows. */
export function AnnexChoices({ records, choice, onChange, isCustomerMissing }: AnnexChoicesProps) {
  const { t } = useTexts();
  return (
    <>
      <RadioCards
        label={t('field.audience')}
        value={choice.audience}
        onChange={(audience) => onChange({ audience, ...(audience === 'public' && { customerId: null }) })}
        options={[
          {
            id: 'public',
            label: t('annexes.audience.public'),
            description: t('annexes.audience.public.help'),
            tone: 'mask',
            aside: <Icon icon={Contrast} />,
          },
          {
            id: 'customer',
            label: t('annexes.audience.customer'),
            description: t('annexes.audience.customer.help'),
            aside: <Icon icon={UserRound} />,
          },
        ]}
      />
      {choice.audience === 'customer' && (
        <CustomerChoice
          customers={records.customers}
          language={choice.language}
          chosenId={choice.customerId}
          onChoose={(customerId) => onChange({ customerId })}
          isMissing={isCustomerMissing}
        />
      )}
      <Face records={records} audience={choice.audience} />
      <RadioCards
        label={t('field.profile')}
        value={choice.profile}
        onChange={(profile) => onChange({ profile })}
        options={[
          { id: 'list', label: t('annexes.profile.list'), description: t('annexes.profile.list.help') },
          { id: 'annex-iv', label: t('annexes.profile.annex-iv'), description: t('annexes.profile.annex-iv.help') },
        ]}
      />
      <Select
        label={t('field.language')}
        value={choice.language}
        onChange={(language) => onChange({ language })}
        options={contentLanguages.map((id) => ({ id, label: t(`language.${id}`) }))}
      />
    </>
  );
}

/** How many masked sub-processors the annex concerns, and what it says of them. */
function Face({ records, audience }: { records: RegisterRecords; audience: AnnexChoice['audience'] }) {
  const { t } = useTexts();
  const active = new Set(
    records.processings.filter(({ state }) => state === 'active').map(({ subProcessorId }) => subProcessorId),
  );
  const count = records.subProcessors.filter(({ id, disclosure }) => disclosure === 'masked' && active.has(id)).length;
  return (
    <Notice
      tone={count === 0 ? 'neutral' : audience === 'public' ? 'mask' : 'warn'}
      title={t(`annexes.face.${audience}`, { count })}
    >
      {count > 0 && t(`annexes.face.${audience}.detail`)}
    </Notice>
  );
}
