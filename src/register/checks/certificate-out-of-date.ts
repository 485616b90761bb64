import { daysBetween } from '#shared/model/dates.ts';
import { ofCurrentAgreements } from '#register/checks/check.ts';

/** Days before its end in which a certificate is to be asked for anew. */
const soon = 30;

export const certificateOutOfDate = ofCurrentAgreements(({ kind, expiresOn, renewsItself }, { today }) => {
  if (kind !== 'certificate' || expiresOn === null || renewsItself) return null;
  const days = daysBetween(today, expiresOn);
  if (days > soon) return null;
  const values = { until: expiresOn, when: days < 0 ? 'past' : 'soon', days };
  return { severity: days < 0 ? 'warning' : 'notice', field: 'expiresOn', values };
});
