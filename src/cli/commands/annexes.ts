import { localDate } from '#shared/model/dates.ts';
import { RegisterError } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import type { Command, Session } from '#cli/command.ts';
import { openRegister, refusal, table } from '#cli/records.ts';

/** Every annex that was issued. */
export const annexesCommand: Command = {
  name: 'annexes',
  synopsis: 'REGISTER [--customer NAME] [--json]',
  help: 'cli.help.annexes',
  options: { customer: { type: 'string' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const path = await openRegister(session, args);
    const name = args.option('customer');
    const all = await describe(session);
    if (name === undefined) return { data: all, lines: linesOf(session, all, 'cli.annexes.none', '') };
    const { customers } = await session.engine.call('register.records', { asOf: null });
    const customer = customers.find((one) => sameName(one.name, name));
    if (!customer) throw refusal(new RegisterError('CUSTOMER_NOT_FOUND', { name, file: path }));
    const own = all.filter(({ customerId }) => customerId === customer.id);
    return { data: own, lines: linesOf(session, own, 'cli.annexes.noneFor', customer.name) };
  },
};

type Described = Awaited<ReturnType<typeof describe>>[number];

/** Newest first. */
async function describe(session: Session) {
  const annexes = await session.engine.call('annexes.list', undefined);
  const { customers, profiles, annexCopies } = await session.engine.call('register.records', { asOf: null });
  const successors = new Map(annexes.map(({ supersedesId, number }) => [supersedesId, number]));
  const numbers = new Map(annexes.map(({ id, number }) => [id, number]));
  const copies = Map.groupBy(annexCopies, ({ annexId }) => annexId);
  return annexes.map((annex) => ({
    number: annex.number,
    issuedAt: annex.issuedAt,
    asOf: annex.asOf,
    /** Null: for everybody, or for the organisation itself; `audience` says which. */
    customer: customers.find(({ id }) => id === annex.customerId)?.name ?? null,
    customerId: annex.customerId,
    profile: annex.profile,
    /** The user's own profile that it was made by, where that is still there. */
    ownProfile: profiles.find(({ id }) => id === annex.ownProfileId)?.name ?? null,
    language: annex.language,
    secondLanguage: annex.secondLanguage,
    audience: annex.audience,
    signedBy: annex.signedBy,
    supersedes: annex.supersedesId === null ? null : (numbers.get(annex.supersedesId) ?? null),
    supersededBy: successors.get(annex.id) ?? null,
    mediaType: annex.mediaType,
    size: annex.size,
    sha256: annex.sha256,
    copies: (copies.get(annex.id) ?? []).map(({ name, outcome, signedBy, receivedOn, sha256 }) => ({
      name,
      outcome,
      signedBy,
      receivedOn,
      sha256,
    })),
    id: annex.id,
  }));
}

const columns = [
  'number',
  'issued',
  'asOf',
  'customer',
  'profile',
  'language',
  'audience',
  'signed',
  'superseded',
  'copies',
] as const;
const widths = [12, 10, 10, 32, 26, 10, 24, 26, 14, 60] as const;

function linesOf(
  { t }: Session,
  annexes: readonly Described[],
  none: 'cli.annexes.none' | 'cli.annexes.noneFor',
  name: string,
): string[] {
  if (annexes.length === 0) return [t(none, { name })];
  const head = columns.map((column) => t(`cli.annexes.column.${column}`));
  return table([head, ...annexes.map((annex) => cellsOf(annex, t))], widths);
}

function cellsOf(annex: Described, t: Session['t']): string[] {
  const languages = [annex.language, annex.secondLanguage].filter((code) => code !== null);
  return [
    annex.number,
    localDate(new Date(annex.issuedAt)),
    annex.asOf,
    annex.customer ?? t(`annexes.audience.${annex.audience}`),
    annex.ownProfile ?? t(`annexes.profile.${annex.profile}`),
    languages.join(' + '),
    t(`annexes.told.${annex.audience}`),
    annex.signedBy === '' ? t('issued.unsigned') : annex.signedBy,
    annex.supersededBy ?? '',
    annex.copies.map(({ outcome }) => t(`cli.annexes.copy.${outcome}`)).join(', '),
  ];
}
