import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { addService } from '#register/organisation/services.ts';
import type { Register } from '#register/store/register.ts';
import { addProcessing, addSubProcessor, updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { addChange, addNotice } from '#test/add-notices.ts';
import { newTestRegister } from '#test/registers.ts';

/**
 * A notice of one planned processing for payroll: Lindome uses payroll and has 30 days, Kungsbacka uses something else. A
 * second processing of the same sub-processor is active.
 */
export function noticeScene(register: Register = newTestRegister()) {
  const payroll = addService(register, 'Lön').result.id;
  const archive = addService(register, 'Arkiv').result.id;
  const { id: vendor, processingId: planned } = addSubProcessor(register, {
    legalName: 'Brännkyrka Drift AB',
    country: 'SE',
  }).result;
  const active = addProcessing(register, vendor).result.id;
  updateProcessing(register, planned, {
    purpose: { sv: 'Drift av löneservrar', en: 'Hosting of payroll' },
    personalData: { sv: 'Löneuppgifter', en: 'Salary data' },
    storageCountries: ['SE'],
    serviceIds: [payroll],
    state: 'planned',
    startsOn: '2026-06-01',
  });
  updateProcessing(register, active, {
    purpose: { sv: 'Säkerhetskopior', en: 'Backups' },
    storageCountries: ['SE'],
    serviceIds: [payroll],
    startsOn: '2024-01-01',
  });
  const customer = (name: string, serviceId: string): string => {
    const { id } = addCustomer(register, { name, language: 'sv' }).result;
    updateCustomer(register, id, {
      serviceIds: [serviceId],
      noticePeriodDays: 30,
      contactEmail: 'pub@lindome.example',
    });
    return id;
  };
  const [lindome, kungsbacka] = [customer('Lindome kommun', payroll), customer('Kungsbacka Energi AB', archive)];
  const noticeId = addNotice(register, { title: 'Ny drift av lön' }).result.id;
  const changeId = addChange(register, { noticeId, kind: 'new', processingId: planned, replacesId: null }).result.id;
  setRecipients(register, noticeId, [lindome]);
  const recipientId = register.all('noticeRecipient')[0]?.id ?? '';
  const send = (sentOn = '2026-02-01'): Promise<unknown> =>
    markSent(register, { recipientIds: [recipientId], sentOn, means: 'mail', proof: null });
  return { register, vendor, planned, active, lindome, kungsbacka, noticeId, changeId, recipientId, send };
}
