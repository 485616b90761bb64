import type { RecordMap } from '#register/store/records.ts';

type Contact = Pick<RecordMap['subProcessor'], 'contactName' | 'contactPosition' | 'contactEmail' | 'contactPhone'>;

const email = /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/iu;
const phone = /^\+?[\d\s()./–-]{6,30}$/u;

/**
 * A contact in lines, as annexes have it: name, position, e-mail address, phone number; whatever is missing. What stands on
 * one line, or says more, stays together in the name.
 */
export function contactFields(text: string): Contact {
  const contact: Contact = { contactName: '', contactPosition: '', contactEmail: '', contactPhone: '' };
  const rest: string[] = [];
  for (const line of text.split('\n').map((part) => part.replaceAll(/\s+/gu, ' ').trim())) {
    if (line === '') continue;
    if (contact.contactEmail === '' && email.test(line)) contact.contactEmail = line.replace(/^mailto:/iu, '');
    else if (contact.contactPhone === '' && phone.test(line) && /\d.*\d.*\d/u.test(line)) contact.contactPhone = line;
    else rest.push(line);
  }
  const [name = '', position = '', ...more] = rest;
  return more.length > 0
    ? { ...contact, contactName: rest.join(', ').slice(0, 500) }
    : { ...contact, contactName: name.slice(0, 500), contactPosition: position.slice(0, 500) };
}
