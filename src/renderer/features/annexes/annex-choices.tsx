import { BookOpenText, Contrast, UserRound } from 'lucide-react';
import type { IssuedAnnex, ProfilesOfOurs } from '#shared/ipc/annexes-contract.ts';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { concerns } from '#shared/model/concerns.ts';
import type { Customer } from '#shared/model/customer.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { AnnexDraft } from '#renderer/features/annexes/annex-draft.ts';
import css from '#renderer/features/annexes/annex-view.module.css';
import { AsOfChoice } from '#renderer/features/annexes/as-of-choice.tsx';
import { CustomerChoice } from '#renderer/features/annexes/customer-choice.tsx';
import { ProfileChoice } from '#renderer/features/annexes/profile-choice.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dated } from '#renderer/ui/dated.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface AnnexChoicesProps {
  records: RegisterRecords;
  ours: ProfilesOfOurs['profiles'];
  draft: AnnexDraft;
  onChange: (changes: Partial<AnnexDraft>) => void;
  /** The annex whose place this one would take. */
  before: IssuedAnnex | undefined;
  isCustomerMissing: boolean;
  onEditProfile: () => void;
}

/** What an annex says, to whom, and which face of masked sub-processors it shows. */
export function AnnexChoices(props: AnnexChoicesProps) {
  const { records, ours, draft, onChange, before, isCustomerMissing, onEditProfile } = props;
  return (
    <>
      <Recipient value={draft.recipient} onChange={(recipient) => onChange({ recipient })} />
      {draft.recipient === 'customer' && (
        <CustomerChoice
          customers={records.customers}
          language={draft.language}
          chosenId={draft.customerId}
          onChoose={(customerId) => onChange({ customerId })}
          isMissing={isCustomerMissing}
        />
      )}
      <Face
        records={records}
        draft={draft}
        onChange={onChange}
        customer={records.customers.find(({ id }) => id === draft.customerId)}
      />
      <ProfileChoice profiles={records.profiles} ours={ours} draft={draft} onChange={onChange} onEdit={onEditProfile} />
      <Languages draft={draft} onChange={onChange} />
      <AsOfChoice asOf={draft.asOf} onChange={(asOf) => onChange({ asOf })} />
      {before && <Supersedes before={before} draft={draft} onChange={onChange} />}
    </>
  );
}

function Recipient({ value, onChange }: { value: AnnexAudience; onChange: (recipient: AnnexAudience) => void }) {
  const { t } = useTexts();
  return (
    <RadioCards
      label={t('field.audience')}
      value={value}
      onChange={onChange}
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
        {
          id: 'internal',
          label: t('annexes.audience.internal'),
          description: t('annexes.audience.internal.help'),
          aside: <Icon icon={BookOpenText} />,
        },
      ]}
    />
  );
}

interface FaceProps extends PartProps {
  records: RegisterRecords;
  customer: Customer | undefined;
}

/** How many masked sub-processors the annex concerns, and what it says of them. */
function Face({ records, draft: { recipient, audience, tellsNames }, onChange, customer }: FaceProps) {
  const { t } = useTexts();
  const isNotAgreed = tellsNames && customer?.disclosesMasked === false;
  const annexed = records.processings.filter((one) => one.state === 'active' && (!customer || concerns(one, customer)));
  const theirs = new Set(annexed.map(({ subProcessorId }) => subProcessorId));
  const count = records.subProcessors.filter(({ id, disclosure }) => disclosure === 'masked' && theirs.has(id)).length;
  return (
    <Notice
      tone={count === 0 ? 'neutral' : audience === 'public' ? 'mask' : 'warn'}
      title={t(`annexes.face.${audience}`, { count })}
    >
      {count > 0 && t(`annexes.face.${audience}.detail`)}
      {count > 0 && isNotAgreed && ` ${t('annexes.face.customer.notAgreed', { name: customer.name })}`}
      {count > 0 && recipient === 'customer' && (
        <Checkbox isSelected={tellsNames} onChange={(chosen) => onChange({ tellsNames: chosen })}>
          {t('annexes.tellsNames')}
        </Checkbox>
      )}
    </Notice>
  );
}

interface PartProps {
  draft: AnnexDraft;
  onChange: (changes: Partial<AnnexDraft>) => void;
}

function Languages({ draft: { language, secondLanguage }, onChange }: PartProps) {
  const { t, languageName } = useTexts();
  const options = contentLanguages.map((id) => ({ id, label: languageName(id) }));
  return (
    <div className={classes(css, 'languages')}>
      <Select
        label={t('field.language')}
        value={language}
        onChange={(chosen) => onChange({ language: chosen })}
        options={options}
      />
      <Select
        label={t('field.secondLanguage')}
        value={secondLanguage ?? 'none'}
        onChange={(chosen) => onChange({ secondLanguage: chosen === 'none' ? null : chosen })}
        options={[
          { id: 'none', label: t('annexes.secondLanguage.none') },
          ...options.filter(({ id }) => id !== language),
        ]}
      />
    </div>
  );
}

/** Whether it takes the place of the one before it, and says what has changed. */
function Supersedes({ before: { number, issuedAt }, draft, onChange }: PartProps & { before: IssuedAnnex }) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'supersedes')}>
      <Checkbox isSelected={draft.supersedes} onChange={(supersedes) => onChange({ supersedes })}>
        {t('annexes.supersedes', { number })}
      </Checkbox>
      <p className={classes(css, 'muted', 'below')}>
        <Dated>{t('annexes.supersedes.help', { date: issuedAt.slice(0, 10) })}</Dated>
      </p>
      <Checkbox
        isSelected={draft.supersedes && draft.withChanges}
        isDisabled={!draft.supersedes}
        onChange={(withChanges) => onChange({ withChanges })}
      >
        {t('annexes.withChanges')}
      </Checkbox>
    </div>
  );
}
