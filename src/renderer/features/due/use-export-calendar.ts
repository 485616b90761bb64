import type { CallOutput } from '#shared/ipc/contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { dueFromEver, type CalendarFace } from '#shared/model/due.ts';
import { monthsAfter } from '#shared/model/dates.ts';
import type { CallError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { today } from '#renderer/features/register/today.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

export interface CalendarExport {
  /** Asks for a place and writes what comes up within so many months, and what is overdue. */
  readonly start: (face: CalendarFace, months: number) => void;
  readonly isPending: boolean;
  readonly error: CallError | null;
}

export function useExportCalendar(organisation: string, onDone: () => void): CalendarExport {
  const { t, language } = useTexts();
  const chooseSave = useCommand('shell.chooseSave');
  const write = useCommand('due.exportCalendar');
  const showInFolder = useCommand('shell.showInFolder');
  const tell = (written: CallOutput<'due.exportCalendar'>, { file, name }: NamedFile) => {
    const onAction = () => showInFolder.mutate({ input: { file } });
    const text = t('due.exported', { ...written, file: name });
    showToast({ tone: 'ok', text, action: { label: t('document.showFolder'), onAction } });
    onDone();
  };
  const writeTo = (place: NamedFile, face: CalendarFace, months: number) => {
    const period = { from: dueFromEver, to: monthsAfter(today(), months) };
    write.mutate(
      { input: { ...period, out: place.file, face, language } },
      { onSuccess: (written) => tell(written, place) },
    );
  };
  return {
    start: (face, months) => {
      write.reset();
      const suggestedName = fileName(t('due.export.fileName', { organisation }));
      chooseSave.mutate(
        { input: { purpose: 'calendar', suggestedName } },
        { onSuccess: (place) => place && writeTo(place, face, months) },
      );
    },
    isPending: chooseSave.isPending || write.isPending,
    error: chooseSave.error ?? write.error,
  };
}

const forbiddenInNames = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** A name that every file system takes. */
const fileName = (name: string): string =>
  `${name.replaceAll(forbiddenInNames, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 150)}.ics`;
