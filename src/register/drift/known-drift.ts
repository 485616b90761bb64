import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import type { OwnProfile } from '#shared/model/annex-profile.ts';
import { localDate } from '#shared/model/dates.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';
import { annexedProcessings } from '#register/annexes/annexed-processings.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import type { TodaysChoice } from '#register/drift/todays-choice.ts';
import type { Register } from '#register/store/register.ts';

interface Entry {
  /** All that the answer rests on: records are shared and never changed, so the same object is the same content. */
  readonly of: readonly unknown[];
  readonly drift: AnnexDrift;
}

const known = new WeakMap<Register, Map<string, Entry>>();

/**
 * How annexes stand to the register, by id, as far as it has been looked at (`driftOf`): nothing is composed here, because
 * checks ask this after every edit. What has changed since an annex was looked at is not known until it is again.
 */
export const knownDrift = (register: Register): ReadonlyMap<string, AnnexDrift> =>
  new Map([...(known.get(register) ?? [])].map(([id, { drift }]) => [id, drift]));

/** How an annex stands to the register: looked at anew only where a record has changed that it is composed of. */
export function rememberedDrift(register: Register, looked: Looked, look: () => AnnexDrift): AnnexDrift {
  const entries = known.get(register) ?? new Map<string, Entry>();
  known.set(register, entries);
  const of = groundsOf(register, looked);
  const { id } = looked.head;
  const before = entries.get(id);
  if (before && sameList(before.of, of)) return before.drift;
  const drift = look();
  entries.set(id, { of, drift });
  return drift;
}

interface Looked {
  readonly head: AnnexHead;
  readonly today: TodaysChoice;
}

/** The records that an annex is composed of; of one with tables of its own or claims, all that those may look at. */
function groundsOf(register: Register, { head, today }: Looked): unknown[] {
  const customer = head.customerId === null ? null : (register.find('customer', head.customerId) ?? null);
  const own = head.ownProfileId === null ? undefined : register.find('ownProfile', head.ownProfileId);
  const rows = annexedProcessings(register, customer).flatMap(({ subProcessor, processing }) => {
    const { engagedById } = subProcessor;
    return [processing, subProcessor, engagedById === null ? null : register.find('subProcessor', engagedById)];
  });
  const { organisation } = register;
  const grounds = [organisation, customer, own, JSON.stringify(today.changes), ...register.all('service'), ...rows];
  if (looksFurther(head, own)) return [...grounds, ...everythingElse(register)];
  // No name of a masked sub-processor may be read in a public annex, be it in it or not.
  return today.options.audience === 'public' ? [...grounds, ...register.all('subProcessor')] : grounds;
}

/** Whether more than its rows and parties can make an annex differ. */
function looksFurther({ claims, profile }: AnnexHead, own: OwnProfile | undefined): boolean {
  const base = profiles[own?.base ?? profile];
  const { columns } = own ?? base;
  return (
    claims.length > 0 ||
    base.sections.length > 0 ||
    columns.some(({ content }) => content === 'agreement' || content === 'customers')
  );
}

function everythingElse(register: Register): unknown[] {
  const tables = [
    'subProcessor',
    'processing',
    'customer',
    'agreement',
    'agreementDocument',
    'changeNotice',
    'plannedChange',
    'noticeRecipient',
  ] as const;
  return [
    localDate(register.ports.now()),
    // A claim may rest on what was found in a document since.
    ...knownDocuments(register).values(),
    ...tables.flatMap((table): unknown[] => register.all(table)),
  ];
}

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
