import type { CustomerCheckId } from '#shared/model/finding.ts';
import { annexOutOfDate } from '#register/checks/annex-out-of-date.ts';
import { customerAnnexMissing } from '#register/checks/customer-annex-missing.ts';
import type { CustomerCheck } from '#register/checks/customer-check.ts';
import { disclosureWithoutGround } from '#register/checks/disclosure-without-ground.ts';
import { noticePeriodMissing } from '#register/checks/notice-period-missing.ts';

export const customerChecks: Readonly<Record<CustomerCheckId, CustomerCheck>> = {
  'notice-period-missing': noticePeriodMissing,
  'customer-annex-missing': customerAnnexMissing,
  'annex-out-of-date': annexOutOfDate,
  'disclosure-without-ground': disclosureWithoutGround,
};
