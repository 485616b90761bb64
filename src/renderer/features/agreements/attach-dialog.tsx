import { useState } from 'react';
import { agreementKind } from '#shared/model/agreement.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { useRecords } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/agreements/agreements.module.css';
import { AttachProgress } from '#renderer/features/agreements/attach-progress.tsx';
import { kindOf, subProcessorOf } from '#renderer/features/agreements/guess-from-names.ts';
import { useAttach, type FilesToAttach } from '#renderer/features/agreements/use-attach.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { InlineNote } from '#renderer/ui/inline-note.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import { Select } from '#renderer/ui/select.tsx';

interface AttachDialogProps {
  found: FilesToAttach;
  /** Whose record is shown; the files' names go before it. */
  selectedId: string | null;
  onClose: () => void;
}

/** More are counted. */
const shownNames = 6;

/** Asks to whom and as what files belong that were dropped or pasted beside every record. */
export function AttachDialog({ found, selectedId, onClose }: AttachDialogProps) {
  const { t } = useTexts();
  const attach = useAttach();
  const names = found.files.map(({ name }) => name);
  const vendors = useRecords()?.subProcessors ?? [];
  const guess = subProcessorOf(names, vendors);
  const [subProcessorId, setSubProcessorId] = useState(guess ?? selectedId);
  const [kind, setKind] = useState(kindOf(names));
  const [isMissing, setMissing] = useState(false);
  const submit = async () => {
    if (subProcessorId === null) return setMissing(true);
    await attach.attach({ subProcessorId, kind }, found);
    onClose();
  };
  return (
    <Dialog
      title={t('agreements.window.title', { count: names.length })}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button
            kind="primary"
            autoFocus={subProcessorId !== null}
            isDisabled={attach.progress !== null}
            onPress={() => void submit()}
          >
            {t('agreements.window.attach')}
          </Button>
        </>
      }
    >
      <Names names={names} />
      <ToWhom
        value={subProcessorId}
        onChange={setSubProcessorId}
        guess={guess}
        vendors={vendors}
        isMissing={isMissing}
      />
      <InlineRow label={t('agreements.window.kind')}>
        <Select
          isInline
          label={t('agreements.window.kind')}
          options={agreementKind.options.map((id) => ({ id, label: t(`agreements.kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
      </InlineRow>
      <AttachProgress attach={attach} />
    </Dialog>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  return (
    <ul className={classes(css, 'names')}>
      {names.slice(0, shownNames).map((name, index) => (
        <li key={index}>{name}</li>
      ))}
      {names.length > shownNames && <li>{t('agreements.window.more', { count: names.length - shownNames })}</li>}
    </ul>
  );
}

interface ToWhomProps {
  value: string | null;
  onChange: (subProcessorId: string) => void;
  /** Whose name stands in the files' names. */
  guess: string | null;
  vendors: readonly SubProcessor[];
  /** None was chosen when one had to be. */
  isMissing: boolean;
}

function ToWhom({ value, onChange, guess, vendors, isMissing }: ToWhomProps) {
  const { t, compare } = useTexts();
  const options = vendors
    .map(({ id, legalName }) => ({ id, label: legalName }))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <InlineRow label={t('agreements.window.to')}>
      <SearchSelect
        label={t('agreements.window.to')}
        options={options}
        value={value}
        onChange={onChange}
        placeholder={t('agreements.window.choose')}
        searchLabel={t('agreements.window.search')}
        clearLabel={t('find.clear')}
        noneText={t('agreements.window.none')}
        error={isMissing && value === null ? t('agreements.window.missing') : undefined}
      />
      {guess !== null && guess === value && <InlineNote>{t('agreements.window.guessed')}</InlineNote>}
    </InlineRow>
  );
}
