import { ofLiveProcessings } from '#register/checks/check.ts';

const required = ['purpose', 'personalData', 'dataSubjects'] as const;

/** One finding for a processing, naming all that is missing; that only the data subjects are not said is minor. */
export const textMissing = ofLiveProcessings((processing) => {
  const missing = required.filter((field) => Object.keys(processing[field]).length === 0);
  const [first] = missing;
  if (first === undefined) return null;
  const severity = first === 'dataSubjects' ? 'notice' : 'warning';
  return { severity, field: first, values: { fields: missing.join() } };
});
