import type { Check, Found } from '#register/checks/check.ts';
import { found } from '#register/checks/check.ts';

/** Customers are informed of intended additions and replacements, so that they can object (GDPR art. 28(2)). */
export const changeUnannounced: Check = ({ unannounced }) =>
  unannounced.map(({ kind, processingId }): Found =>
    found('processing', processingId, {
      severity: kind === 'new' ? 'severe' : 'warning',
      field: '',
      subject: kind,
      values: { kind },
    }),
  );
