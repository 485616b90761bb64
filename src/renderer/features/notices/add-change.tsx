import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import { changeKind, type ChangeKind } from '#shared/model/change-notice.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';
import { isBeginning, processingTitle } from '#renderer/features/notices/notice-words.ts';
import { useAnnounce } from '#renderer/features/notices/use-announce.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import { Select } from '#renderer/ui/select.tsx';
import css from '#renderer/features/notices/add-change.module.css';

interface AddChangeProps {
  parts: NoticeParts;
  records: RegisterRecords;
}

/** `replaced` follows from what a new processing takes the place of. */
const kinds = changeKind.options.filter((kind) => kind !== 'replaced');

/** Opens a small form for one more change. An empty notice begins with it. */
export function AddChange({ parts, records }: AddChangeProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && parts.changes.length > 0)
    return (
      <div>
        <Button icon={Plus} onPress={() => setOpen(true)}>
          {t('notices.change.add')}
        </Button>
      </div>
    );
  return (
    <AddForm
      key={parts.changes.length}
      parts={parts}
      records={records}
      onClose={parts.changes.length > 0 ? () => setOpen(false) : null}
    />
  );
}

function AddForm({ parts, records, onClose }: AddChangeProps & { onClose: (() => void) | null }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const [kind, setKind] = useState<ChangeKind>('new');
  const [processingId, setProcessingId] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const options = useFitting(kind, parts, records);
  const chosen = options.find(({ id }) => id === processingId)?.id ?? null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    setBusy(true);
    void announce([{ kind, processingId: chosen }], { id: parts.notice.id }).finally(() => setBusy(false));
    onClose?.();
  };
  return (
    <Card title={t('notices.change.add')}>
      <form onSubmit={add} className={classes(css, 'form')}>
        <Select
          label={t('notices.change.kind')}
          options={kinds.map((id) => ({
            id,
            label: t(`notices.kind.${id}`),
            description: t(`notices.kind.${id}.text`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <div className={classes(css, 'processing')}>
          <span aria-hidden="true" className={classes(css, 'label')}>
            {t('notices.change.processing')}
          </span>
          <SearchSelect
            isFilter
            label={t('notices.change.processing')}
            placeholder={t('notices.change.choose')}
            options={options}
            value={chosen}
            onChange={setProcessingId}
            searchLabel={t('notices.change.find')}
            clearLabel={t('find.clear')}
            noneText={t('notices.change.none')}
          />
        </div>
        <div className={classes(css, 'actions')}>
          {onClose && <Button onPress={onClose}>{t('action.cancel')}</Button>}
          <Button kind="primary" type="submit" isDisabled={chosen === null || isBusy}>
            {t('notices.change.addTo')}
          </Button>
        </div>
      </form>
      {options.length === 0 && (
        <Notice
          tone="neutral"
          title={t(isBeginning(kind) ? 'notices.change.noneFit.planned' : 'notices.change.noneFit.active')}
        />
      )}
    </Card>
  );
}

/** Processings of which such a change can be announced: planned ones begin, active ones end or change. */
function useFitting(kind: ChangeKind, { changes }: NoticeParts, records: RegisterRecords) {
  const texts = useTexts();
  const subProcessors = new Map(records.subProcessors.map((one) => [one.id, one]));
  const isThere = (id: string): boolean => changes.some((one) => one.processingId === id && one.kind === kind);
  return records.processings
    .filter(({ id, state }) => !isThere(id) && (isBeginning(kind) ? state === 'planned' : state === 'active'))
    .map((processing) => {
      const subProcessor = subProcessors.get(processing.subProcessorId);
      return { id: processing.id, label: processingTitle(subProcessor ? { processing, subProcessor } : null, texts) };
    })
    .toSorted((a, b) => texts.compare(a.label, b.label));
}
