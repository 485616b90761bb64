import { useMemo } from 'react';
import { unattachedNames } from '#shared/model/document-names.ts';
import { useCall, useRecords } from '#renderer/app/register-data.ts';
import { shownText } from '#renderer/app/localized.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import type { Reading } from '#renderer/features/history/readable-value.ts';

/** How the history's values are read: records by their names, those in the bin included. */
export function useReading(): Reading {
  const { t, country, dateTime, language } = useTexts();
  const records = useRecords();
  const annexes = useCall('annexes.list', undefined).data;
  const bin = useCall('history.bin', undefined).data;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { recordId, title } of bin ?? []) names.set(recordId, title);
    for (const { id, number } of annexes ?? []) names.set(id, number);
    for (const { id, legalName } of records?.subProcessors ?? []) names.set(id, legalName);
    for (const { id, purpose } of records?.processings ?? []) names.set(id, shownText(purpose, language)?.text ?? '');
    for (const { id, title } of records?.agreements ?? []) names.set(id, title);
    for (const { id, name } of [...(records?.customers ?? []), ...(records?.services ?? [])]) names.set(id, name);
    for (const { sha256, name } of [...(records ? unattachedNames(records) : []), ...(records?.documents ?? [])])
      names.set(sha256, name);
    // A record without a name, such as a processing whose purpose is not written, is as good as unknown.
    return { t, country, dateTime, nameOf: (id) => names.get(id) || undefined };
  }, [t, country, dateTime, language, records, annexes, bin]);
}
