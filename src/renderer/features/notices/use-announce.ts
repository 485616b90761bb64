import { useQueryClient } from '@tanstack/react-query';
import type { ChangeKind } from '#shared/model/change-notice.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { call } from '#renderer/app/client.ts';
import { useNavigate } from '#renderer/app/navigation.tsx';
import { useTexts } from '#renderer/app/texts.tsx';
import { showToast } from '#renderer/ui/toasts.tsx';

export interface ChangeToAnnounce {
  readonly kind: ChangeKind;
  readonly processingId: string;
  readonly replacesId?: string | null;
}

/** To a notice that is there, or to a new one of this title. */
export type AnnounceIn = { readonly noticeId: string } | { readonly title: string };

/**
 * Adds changes to a notice. Customers whom only the new changes concern become its recipients; who had been left out before
 * stays so. The notice is then shown.
 */
export function useAnnounce(
  records: RegisterRecords,
): (changes: readonly ChangeToAnnounce[], to: AnnounceIn) => Promise<void> {
  const { explain } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (changes, to) => {
    try {
      const noticeId = 'noticeId' in to ? to.noticeId : (await call('notices.add', to)).id;
      await addChanges(noticeId, changes, records);
      await queries.invalidateQueries();
      navigate('notices', { recordId: noticeId });
    } catch (error) {
      await queries.invalidateQueries();
      showToast({ tone: 'bad', text: explain(error) });
    }
  };
}

async function addChanges(
  noticeId: string,
  changes: readonly ChangeToAnnounce[],
  { noticeRecipients }: RegisterRecords,
): Promise<void> {
  const before = new Set(await call('notices.concerned', { noticeId }));
  for (const { kind, processingId, replacesId = null } of changes)
    await call('notices.addChange', { noticeId, kind, processingId, replacesId });
  const added = (await call('notices.concerned', { noticeId })).filter((id) => !before.has(id));
  if (added.length === 0) return;
  const known = noticeRecipients.filter((one) => one.noticeId === noticeId).map(({ customerId }) => customerId);
  await call('notices.setRecipients', { noticeId, customerIds: [...known, ...added] });
}
