import { ofLiveProcessings } from '#register/checks/check.ts';

export const derogationStanding = ofLiveProcessings(({ transferTool }) =>
  transferTool === 'derogation' ? { severity: 'warning', field: 'transferTool' } : null,
);
