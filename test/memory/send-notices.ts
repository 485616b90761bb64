import { join } from 'node:path';
import { addCustomer } from '#register/customers/customers.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { exportNotices } from '#register/notices/export-notices.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import { createRegister } from '#register/registers.ts';
import { systemPorts } from '#register/store/register.ts';
import { noticeScene } from '#test/notice-scene.ts';

/**
 * By hand, since it takes minutes: `node test/memory/send-notices.ts FOLDER COUNT` writes the notice for so many customers to
 * a folder, and marks it as sent for another day, so that all are composed again. Prints the growth of the process's peak
 * memory, in MB: after the first customer, after the folder, and after all are marked as sent.
 */
const [, , folder = '', count = ''] = process.argv;
const path = join(folder, 'notices.bilaga');
const register = createRegister(path, { organisation: 'Nordvik', sample: false }, systemPorts);
const { noticeId, recipientId } = noticeScene(register);
const customers = Array.from(
  { length: Number(count) },
  (_unused, index) => addCustomer(register, { name: `Kund ${index}`, language: 'sv' }).result.id,
);
setRecipients(register, noticeId, customers);
const recipientIds = register.all('noticeRecipient').flatMap(({ id }) => (id === recipientId ? [] : id));
const peak = (): number => process.resourceUsage().maxRSS / 1024;
const before = peak();
const raised: number[] = [];
const sentOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const write = (ids: readonly string[], name: string): Promise<unknown> =>
  exportNotices(register, { recipientIds: ids, folder: join(folder, name), sentOn, identity: null }, quietWork);

await write(recipientIds.slice(0, 1), 'one');
raised.push(peak() - before);
await write(recipientIds, 'all');
raised.push(peak() - before);
const today = new Date().toISOString().slice(0, 10);
await markSent(register, { recipientIds, sentOn: today, means: 'mail', proof: null });
raised.push(peak() - before);
register.close();
process.stdout.write(JSON.stringify(raised.map(Math.round)));
