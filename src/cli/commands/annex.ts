import type { AnnexChoice } from '#shared/ipc/annexes-contract.ts';
import type { EngineInput } from '#shared/ipc/engine-contract.ts';
import { isOfOther } from '#shared/model/annex-doubts.ts';
import { annexAudience, type AnnexAudience } from '#shared/model/annex-content.ts';
import { annexProfile, type AnnexProfile, type OwnProfile } from '#shared/model/annex-profile.ts';
import { claimIds, type ClaimId } from '#shared/model/claim.ts';
import { audienceFor, type Customer } from '#shared/model/customer.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { RegisterError } from '#register/errors.ts';
import { compareNames, type Likeness } from '#register/importing/names.ts';
import { sameName } from '#register/same-name.ts';
import { doubtLines, missingLines } from '#cli/annex-doubts.ts';
import { UsageError, type Answer, type Arguments, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { oneOf, openRegister, refusal, required } from '#cli/records.ts';

export const annexCommand: Command = {
  name: 'annex',
  synopsis:
    'REGISTER --out FILE [--profile P | --own-profile NAME] [--language L] [--second-language L] [--audience A] [--customer NAME] [--as-of DATE] [--claim ID]… [--draft | --identity ID.p12 [--passphrase-file FILE]] [--json]',
  help: 'cli.help.annex',
  options: {
    out: { type: 'string' },
    profile: { type: 'string' },
    'own-profile': { type: 'string' },
    language: { type: 'string' },
    'second-language': { type: 'string' },
    audience: { type: 'string' },
    customer: { type: 'string' },
    claim: { type: 'string', multiple: true },
    draft: { type: 'boolean' },
    identity: { type: 'string' },
    ...asOfOption,
    ...passphraseOption,
  },
  positionals: [1, 1],
  run: async (session, args) => {
    const wishes = wishesOf(session, args);
    const day = asOfDay(session, args);
    const identityFile = args.option('identity');
    if (wishes.draft && identityFile !== undefined) throw new UsageError(session.t('cli.draftUnsigned'));
    const identity =
      identityFile === undefined ? null : { file: file(identityFile), passphrase: await askPassphrase(session, args) };
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const customer = customerCalled(wishes, records, path);
    const choice = { ...choiceOf(wishes, { records, customer, path }), asOf: await day() };
    // A signed copy proves nothing if it cannot be read: what has been attached by commands has not been looked at yet.
    if (wishes.claims.length > 0) await session.engine.call('documents.read', undefined);
    if (wishes.draft) {
      if (wishes.customer !== undefined && !customer)
        throw refusal(new RegisterError('CUSTOMER_NOT_FOUND', { name: wishes.customer, file: path }));
      return draft(session, wishes.out, choice);
    }
    const owner = records.organisations[0]?.name ?? '';
    const certified = identity ? (await session.engine.call('identity.describe', identity)).organisation : '';
    if (isOfOther(certified, owner))
      session.warn(
        `${session.t('identity.ofOther')} ${session.t('identity.ofOther.text', { certified, organisation: owner })}`,
      );
    for (const line of doubtLines(session, choice, records)) session.warn(line);
    // A register made by commands can be issued from: a customer that it does not know comes in with the annex.
    const newCustomer = customer ? undefined : wishes.customer;
    return issue(session, wishes.out, { ...choice, identity, newCustomer });
  },
};

/** What the arguments say by themselves; undefined where it follows from the register. */
interface Wishes {
  readonly out: string;
  readonly profile: AnnexProfile;
  readonly ownProfile: string | undefined;
  readonly language: ContentLanguage | undefined;
  readonly secondLanguage: ContentLanguage | null;
  readonly audience: AnnexAudience | undefined;
  readonly customer: string | undefined;
  readonly claims: readonly ClaimId[];
  readonly draft: boolean;
}

function wishesOf(session: Session, args: Arguments): Wishes {
  const language = (name: string): ContentLanguage | undefined =>
    args.option(name) === undefined ? undefined : oneOf(session, args, name, contentLanguages, 'sv');
  return {
    out: required(session, args, 'out'),
    profile: oneOf(session, args, 'profile', annexProfile.options, 'list'),
    ownProfile: args.option('own-profile'),
    language: language('language'),
    secondLanguage: language('second-language') ?? null,
    audience:
      args.option('audience') === undefined
        ? undefined
        : oneOf(session, args, 'audience', annexAudience.options, 'public'),
    customer: args.option('customer'),
    claims: claimsNamed(session, args),
    draft: args.flag('draft'),
  };
}

/** A name that is nearly one that is known is taken for a slip, not for a new customer. */
function customerCalled(
  { customer: wanted }: Wishes,
  { customers }: RegisterRecords,
  path: string,
): Customer | undefined {
  if (wanted === undefined) return undefined;
  const known = customers.find(({ name }) => sameName(name, wanted));
  const near = known ? undefined : customers.find(({ name }) => isSlip(compareNames(name, wanted)));
  if (near) throw refusal(new RegisterError('CUSTOMER_NAME_NEAR', { name: wanted, near: near.name, file: path }));
  return known;
}

const isSlip = (likeness: Likeness): boolean => likeness === 'same' || likeness === 'near';

interface Known {
  readonly records: RegisterRecords;
  readonly customer: Customer | undefined;
  readonly path: string;
}

function choiceOf(wishes: Wishes, { records, customer, path }: Known): Omit<AnnexChoice, 'asOf'> {
  const own = wishes.ownProfile === undefined ? null : ownProfileCalled(wishes.ownProfile, records, path);
  const profile = own?.base ?? wishes.profile;
  return {
    profile,
    ownProfileId: own?.id ?? null,
    language: wishes.language ?? customer?.language ?? 'sv',
    secondLanguage: wishes.secondLanguage,
    audience: wishes.audience ?? usualAudience(profile, customer),
    customerId: customer?.id ?? null,
    claims: [...wishes.claims],
    supersedesId: null,
    withChanges: false,
  };
}

/** Those that are for nobody outside are made for internal use; a customer reads the names that it was agreed to be told. */
function usualAudience(profile: AnnexProfile, customer: Customer | undefined): AnnexAudience {
  if (profile === 'art-30-2' || profile === 'full') return 'internal';
  return customer ? audienceFor(customer) : 'public';
}

function ownProfileCalled(name: string, { profiles }: RegisterRecords, path: string): OwnProfile {
  const found = profiles.find((profile) => sameName(profile.name, name));
  if (found) return found;
  throw refusal(new RegisterError('PROFILE_NOT_FOUND', { name, file: path }));
}

async function draft(session: Session, out: string, choice: AnnexChoice): Promise<Answer> {
  const written = await session.engine.call('annexes.export', { ...choice, out: file(out) });
  for (const line of missingLines(session, written.missing, choice)) session.warn(line);
  return { data: { file: out, ...choice, ...written }, lines: [session.t('cli.draftWritten', { file: out })] };
}

async function issue(
  session: Session,
  out: string,
  { identity, newCustomer, ...choice }: AnnexChoice & Pick<EngineInput<'annexes.issue'>, 'identity' | 'newCustomer'>,
): Promise<Answer> {
  const issued = await session.engine.call('annexes.issue', { ...choice, newCustomer, identity, out: file(out) });
  for (const line of missingLines(session, issued.missing, choice)) session.warn(line);
  if (newCustomer !== undefined) {
    session.warn(session.t('cli.customerAdded', { name: newCustomer }));
    if (choice.audience === 'public') session.warn(session.t('cli.notAgreed', { name: newCustomer }));
  }
  const told = issued.signedBy === '' ? 'cli.issuedUnsigned' : 'cli.issuedSigned';
  return {
    data: { file: out, ...choice, ...issued },
    lines: [session.t(told, { number: issued.number, file: out, name: issued.signedBy })],
  };
}

function claimsNamed(session: Session, args: Arguments): ClaimId[] {
  return [...new Set(args.options('claim'))].map((given) => {
    const claim = claimIds.find((id) => id === given);
    if (claim !== undefined) return claim;
    throw new UsageError(session.t('cli.oneOf', { option: '--claim', values: claimIds.join(', ') }));
  });
}
