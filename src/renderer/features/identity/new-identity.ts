import { z } from 'zod';
import type { MessageKey } from '#shared/messages/translate.ts';
import type { Organisation } from '#shared/model/organisation.ts';

export interface NewIdentity {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly passphrase: string;
  /** The passphrase a second time: nobody can see what was typed. */
  readonly again: string;
}

/** What the register knows already of the person who will sign. */
export function identityOf({ dpoName, dpoEmail, name }: Organisation): NewIdentity {
  return { name: dpoName, email: dpoEmail, organisation: name, passphrase: '', again: '' };
}

/** Characters. The passphrase is all that keeps a lost file from being signed with. */
export const shortestPassphrase = 8;

const email = z.email();

/** What is wrong with the form, by field; nothing when the identity can be made. */
export function problemsOf(person: NewIdentity): Partial<Record<keyof NewIdentity, MessageKey>> {
  const { name, organisation, passphrase, again } = person;
  return {
    ...(name.trim() === '' && { name: 'identity.make.required' }),
    ...(!email.safeParse(person.email.trim()).success && { email: 'identity.make.emailWrong' }),
    ...(organisation.trim() === '' && { organisation: 'identity.make.required' }),
    ...(passphrase.length < shortestPassphrase && { passphrase: 'identity.make.short' }),
    ...(passphrase !== again && { again: 'identity.make.again.differs' }),
  };
}
