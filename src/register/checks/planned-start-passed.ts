import { ofLiveProcessings } from '#register/checks/check.ts';

export const plannedStartPassed = ofLiveProcessings(({ state, startsOn }, { today }) =>
  state === 'planned' && startsOn !== null && startsOn < today
    ? { severity: 'warning', field: 'startsOn', values: { startsOn } }
    : null,
);
