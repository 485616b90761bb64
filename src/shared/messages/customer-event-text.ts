import type { CustomerEvent } from '#shared/ipc/customers-contract.ts';
import type { MessageKey, MessageValues } from '#shared/messages/translate.ts';
import { annexCopyOutcome } from '#shared/model/annex.ts';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { noticeMeans } from '#shared/model/change-notice.ts';
import { revealMeans } from '#shared/model/reveal.ts';

type Translate = (key: MessageKey, values?: MessageValues) => string;

/** What a customer was told or answered, and what else there is to say of it; empty: nothing. */
export const customerEventText = (event: CustomerEvent, t: Translate): { title: string; detail: string } => ({
  title: t(`customers.event.${event.kind}`, { subject: event.subject, answer: event.detail }),
  detail: detailOf(event, t),
});

function detailOf({ kind, detail }: CustomerEvent, t: Translate): string {
  if (kind === 'annex') {
    const profile = annexProfile.safeParse(detail);
    return profile.success ? t(`annexes.profile.${profile.data}`) : '';
  }
  if (kind === 'copy') {
    const outcome = annexCopyOutcome.safeParse(detail);
    return outcome.success ? t(`customers.copy.${outcome.data}`) : '';
  }
  if (kind === 'notice') {
    const means = noticeMeans.safeParse(detail);
    return means.success ? t(`customers.means.${means.data}`) : '';
  }
  if (kind !== 'reveal') return '';
  const means = revealMeans.safeParse(detail);
  return means.success ? t(`reveals.means.${means.data}`) : '';
}
