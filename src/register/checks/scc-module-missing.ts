import { ofLiveProcessings } from '#register/checks/check.ts';

export const sccModuleMissing = ofLiveProcessings(({ transferTool, sccModule }) =>
  transferTool === 'scc' && sccModule === null ? { severity: 'warning', field: 'sccModule' } : null,
);
