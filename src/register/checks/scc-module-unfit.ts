import { ofLiveProcessings } from '#register/checks/check.ts';

/** The organisation is a processor: towards a sub-processor the module is three, or two where the customer is a party. */
export const sccModuleUnfit = ofLiveProcessings(({ transferTool, sccModule: module }) => {
  if (transferTool !== 'scc' || module === null || module === 'three') return null;
  return { severity: module === 'two' ? 'notice' : 'warning', field: 'sccModule', values: { module } };
});
