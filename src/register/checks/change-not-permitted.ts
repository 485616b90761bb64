import { obstaclesTo } from '#shared/model/change-permission.ts';
import type { NoticeCheck } from '#register/checks/notice-check.ts';
import { madeTrue } from '#register/notices/made-true.ts';
import { nameOf } from '#register/store/record-title.ts';

/** What was made true before it was permitted, whether or not by carrying it out in the notice (GDPR art. 28(2)). */
export const changeNotPermitted: NoticeCheck = ({ records, reach, today }) =>
  reach.flatMap((one) => {
    const { change } = one;
    const made = madeTrue(records, change);
    if (made === null) return [];
    const on = made.on ?? today;
    const [first, ...others] = obstaclesTo(one, on > today ? today : on);
    if (!first) return [];
    const processing = records.find('processing', change.processingId);
    const customer = first.customerId === null ? undefined : records.find('customer', first.customerId);
    return [
      {
        severity: 'severe',
        subject: change.id,
        values: {
          change: processing ? nameOf(records, 'processing', processing) : '',
          on,
          // ICU has no hyphens in what it selects by.
          why: first.why.replaceAll('-', '_'),
          who: customer?.name ?? '',
          date: first.date ?? '',
          more: others.length,
        },
      },
    ];
  });
