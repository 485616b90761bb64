import { ofLiveProcessings } from '#register/checks/check.ts';

export const nationalIdWithoutGround = ofLiveProcessings(({ nationalIdNumber, nationalIdNumberGround }) =>
  nationalIdNumber && nationalIdNumberGround === '' ? { severity: 'warning', field: 'nationalIdNumberGround' } : null,
);
