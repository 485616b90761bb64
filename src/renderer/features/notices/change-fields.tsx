import type { PlannedChange } from '#shared/model/change-notice.ts';
import type { LocalizedText } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useSave } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { NewValues } from '#renderer/features/notices/new-values.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { isBeginning, processingTitle, type NamedProcessing } from '#renderer/features/notices/notice-words.ts';
import { useReaders } from '#renderer/features/notices/readers.ts';
import { ChoiceRow } from '#renderer/features/register/choice-row.tsx';
import { useDateTexts } from '#renderer/features/register/date-texts.ts';
import { LocalizedFields } from '#renderer/features/register/localized-fields.tsx';
import { SearchRow } from '#renderer/features/register/search-row.tsx';
import { InlineDate } from '#renderer/ui/inline-date.tsx';
import { RecordFields, type RecordField } from '#renderer/ui/record-fields.tsx';

interface ChangeFieldsProps {
  change: PlannedChange;
  named: NamedProcessing | null;
  parts: NoticeParts;
  records: RegisterRecords;
}

/** Kinds of change of a processing that goes on. */
const changingKinds = ['location', 'purpose', 'data', 'other'] as const;

/** What is announced of a change. */
export function ChangeFields({ change, named, parts, records }: ChangeFieldsProps) {
  const { t } = useTexts();
  const isChanging = changingKinds.some((kind) => kind === change.kind);
  const fields: RecordField[] = [
    ...(isChanging ? [{ name: 'kind', label: t('notices.change.kind'), element: <Kind change={change} /> }] : []),
    ...(isBeginning(change.kind)
      ? [
          {
            name: 'replacesId',
            label: t('notices.change.replaces'),
            isOffered: change.replacesId === null,
            element: <Replaces change={change} records={records} />,
          },
        ]
      : []),
    { name: 'startsOn', label: t('notices.change.from'), element: <StartsOn change={change} /> },
    ...(isChanging && named
      ? [
          {
            name: 'newValues',
            label: t('notices.change.newValues'),
            element: <NewValues change={change} named={named} parts={parts} records={records} />,
          },
        ]
      : []),
    { name: 'what', label: t('field.what'), element: <Words name="what" {...{ change, parts, records }} /> },
    { name: 'why', label: t('field.why'), element: <Words name="why" {...{ change, parts, records }} /> },
  ];
  return <RecordFields recordId={change.id} offerLabel={t('record.offer')} fields={fields} />;
}

function Kind({ change: { id, kind } }: { change: PlannedChange }) {
  const { t } = useTexts();
  const save = useSave('notices.updateChange');
  const options = changingKinds.map((one) => ({
    id: one,
    label: t(`notices.kind.${one}`),
    description: t(`notices.kind.${one}.text`),
  }));
  return (
    <ChoiceRow
      label={t('notices.change.kind')}
      options={options}
      value={options.find((one) => one.id === kind)?.id ?? 'other'}
      onSave={(chosen) => save({ id, patch: { kind: chosen } })}
    />
  );
}

const nothing = 'nothing';

function Replaces({ change, records }: { change: PlannedChange; records: RegisterRecords }) {
  const texts = useTexts();
  const { t, compare } = texts;
  const save = useSave('notices.updateChange');
  const { id, processingId, replacesId } = change;
  const subProcessors = new Map(records.subProcessors.map((one) => [one.id, one]));
  const options = records.processings
    .filter((one) => one.id === replacesId || (one.state === 'active' && one.id !== processingId))
    .map((processing) => {
      const subProcessor = subProcessors.get(processing.subProcessorId);
      return { id: processing.id, label: processingTitle(subProcessor ? { processing, subProcessor } : null, texts) };
    })
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <SearchRow
      label={t('notices.change.replaces')}
      options={[{ id: nothing, label: t('register.notStated') }, ...options]}
      value={replacesId ?? nothing}
      searchLabel={t('notices.change.find')}
      noneText={t('notices.change.none')}
      onSave={(chosen) =>
        save({
          id,
          patch: chosen === nothing ? { kind: 'new', replacesId: null } : { kind: 'replaced', replacesId: chosen },
        })
      }
    />
  );
}

function StartsOn({ change: { id, startsOn } }: { change: PlannedChange }) {
  const { t } = useTexts();
  const save = useSave('notices.updateChange');
  const texts = useDateTexts();
  return (
    <InlineDate
      label={t('notices.change.from')}
      value={startsOn}
      onSave={(date) => save({ id, patch: { startsOn: date } })}
      texts={texts}
    />
  );
}

interface WordsProps extends Omit<ChangeFieldsProps, 'named'> {
  name: 'what' | 'why';
}

/** What changes, or why, in the languages of those who are told. */
function Words({ name, change, parts, records }: WordsProps) {
  const { t } = useTexts();
  const save = useSave('notices.updateChange');
  const readers = useReaders(parts, records);
  return (
    <LocalizedFields
      label={(language) => t(`notices.change.${name}`, { language: t(`language.${language}`) })}
      texts={change[name]}
      customers={readers}
      placeholder={t(`notices.change.${name}.placeholder`)}
      onSave={(texts: LocalizedText) => save({ id: change.id, patch: { [name]: texts } })}
      maxLength={20_000}
    />
  );
}
