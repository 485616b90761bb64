import type { SectionContent } from '#shared/model/annex-profile.ts';
import type { AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import type { ResolvedProfile } from '#register/annexes/resolve-profile.ts';
import { changedProcessings } from '#register/annexes/sections/changes.ts';
import { formerProcessings } from '#register/annexes/sections/former.ts';
import type { SectionGrounds } from '#register/annexes/sections/section.ts';
import type { NamedRow } from '#register/reveals/named-by-annex.ts';

const namedBy: Readonly<Record<SectionContent, (grounds: SectionGrounds) => readonly NamedRow[]>> = {
  former: formerProcessings,
  changes: changedProcessings,
  controllers: () => [],
  services: () => [],
};

/** All sub-processors that an annex says something of: in its rows, in the tables after them, and as engagers of others. */
export function namedRows(
  processings: readonly AnnexedProcessing[],
  { base, columns }: ResolvedProfile,
  grounds: SectionGrounds,
): NamedRow[] {
  const engagers = columns.includes('engaged-by') ? processings.flatMap((row) => engagerOf(row, grounds)) : [];
  return [...processings, ...base.sections.flatMap((section) => namedBy[section](grounds)), ...engagers];
}

function engagerOf({ subProcessor: { engagedById } }: AnnexedProcessing, { records }: SectionGrounds): NamedRow[] {
  const subProcessor = engagedById === null ? undefined : records.find('subProcessor', engagedById);
  return subProcessor ? [{ subProcessor, processing: { publicLabel: {} } }] : [];
}
