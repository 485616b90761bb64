import { translate } from '#shared/messages/translate.ts';
import type { NamedByAnnex } from '#register/reveals/named-by-annex.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** Logs, in the revision that issues an annex, that its recipient has now been told these names. */
export function logAnnexReveals(
  register: Register,
  tx: Transaction,
  annex: RecordMap['annex'],
  named: readonly NamedByAnnex[],
): void {
  const customer = annex.customerId === null ? null : tx.get('customer', annex.customerId);
  const unknown = translate(annex.language === 'sv' ? 'sv' : 'en', 'reveal.annexRecipient', { number: annex.number });
  for (const { subProcessor, publicLabel } of named)
    tx.insert('reveal', {
      id: register.ports.newId(),
      subProcessorId: subProcessor.id,
      customerId: annex.customerId,
      recipient: customer?.name ?? unknown,
      nameTold: subProcessor.legalName,
      publicLabel,
      toldOn: annex.asOf,
      means: 'annex',
      ground: customer?.disclosureGround ?? '',
      annexId: annex.id,
      notes: '',
    });
}
