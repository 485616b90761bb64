import { annexAudience } from '#shared/model/annex-content.ts';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { claimIds, type ClaimId } from '#shared/model/claim.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import { sameName } from '#register/same-name.ts';
import { UsageError, type Arguments, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { oneOf, openRegister, required } from '#cli/records.ts';

export const annexCommand: Command = {
  name: 'annex',
  synopsis:
    'REGISTER --out FILE [--profile P] [--language L] [--audience A] [--customer NAME] [--claim ID]… [--identity ID.p12 [--passphrase-file FILE]] [--json]',
  help: 'cli.help.annex',
  options: {
    out: { type: 'string' },
    profile: { type: 'string' },
    language: { type: 'string' },
    audience: { type: 'string' },
    customer: { type: 'string' },
    claim: { type: 'string', multiple: true },
    identity: { type: 'string' },
    ...passphraseOption,
  },
  positionals: [1, 1],
  run: async (session, args) => {
    const out = required(session, args, 'out');
    const customer = args.option('customer');
    const profile = oneOf(session, args, 'profile', annexProfile.options, 'list');
    const language = oneOf(session, args, 'language', windowLanguages, 'sv');
    const audience = oneOf(
      session,
      args,
      'audience',
      annexAudience.options,
      customer === undefined ? 'public' : 'customer',
    );
    const claims = claimsNamed(session, args);
    const identityFile = args.option('identity');
    const identity =
      identityFile === undefined ? null : { file: file(identityFile), passphrase: await askPassphrase(session, args) };
    await openRegister(session, args);
    const customerId = customer === undefined ? null : await customerCalled(session, customer);
    // A register made by commands can be issued from: a customer that it does not know comes in with the annex.
    const newCustomer = customerId === null ? customer : undefined;
    const choice = { profile, language, audience, customerId, claims };
    // A signed copy proves nothing if it cannot be read: what has been attached by commands has not been looked at yet.
    if (claims.length > 0) await session.engine.call('documents.read', undefined);
    const issued = await session.engine.call('annexes.issue', { ...choice, newCustomer, identity, out: file(out) });
    if (newCustomer !== undefined) session.warn(session.t('cli.customerAdded', { name: newCustomer }));
    const told = issued.signedBy === '' ? 'cli.issuedUnsigned' : 'cli.issuedSigned';
    return {
      data: { file: out, ...choice, ...issued },
      lines: [session.t(told, { number: issued.number, file: out, name: issued.signedBy })],
    };
  },
};

function claimsNamed(session: Session, args: Arguments): ClaimId[] {
  return [...new Set(args.options('claim'))].map((given) => {
    const claim = claimIds.find((id) => id === given);
    if (claim !== undefined) return claim;
    throw new UsageError(session.t('cli.oneOf', { option: '--claim', values: claimIds.join(', ') }));
  });
}

async function customerCalled(session: Session, name: string): Promise<string | null> {
  const { customers } = await session.engine.call('register.records', { asOf: null });
  return customers.find((record) => sameName(record.name, name))?.id ?? null;
}
