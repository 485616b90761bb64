import { decisionOn } from '#shared/model/transfer-law.ts';
import { ofLiveProcessings } from '#register/checks/check.ts';

export const transferToolInvalid = ofLiveProcessings(({ transferTool }, { today }) =>
  transferTool === 'privacy-shield' && !decisionOn('US', 'privacy-shield', today)
    ? { severity: 'severe', field: 'transferTool' }
    : null,
);
