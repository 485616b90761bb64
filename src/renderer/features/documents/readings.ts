import { useMemo } from 'react';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';

/** What has been read out of the register's documents and what is known of them, by their hash; undefined while it is not known. */
export function useReadings(): ReadonlyMap<string, KnownDocument> | undefined {
  const { data } = useCall('documents.readings', { asOf: useAsOf() }, { isUnhurried: true });
  return useMemo(() => data && new Map(data.map((reading) => [reading.sha256, reading])), [data]);
}
