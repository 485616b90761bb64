import type { NoticeCheck } from '#register/checks/notice-check.ts';

/** Whoever is concerned by a change is to be informed of it (GDPR art. 28(2)); a finding for each, as each may have its reason. */
export const noticeCustomerLeftOut: NoticeCheck = ({ records, reach }) =>
  [...new Set(reach.flatMap(({ leftOut }) => leftOut))].flatMap((id) => {
    const customer = records.find('customer', id);
    return customer ? [{ severity: 'warning', subject: id, values: { customer: customer.name } }] : [];
  });
