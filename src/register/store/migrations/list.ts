import type { Migration } from '#register/store/migrate.ts';
import { first } from '#register/store/migrations/0001-first.ts';
import { revealsFindingsViews } from '#register/store/migrations/0002-reveals-findings-views.ts';
import { searchIndex } from '#register/store/migrations/0003-search.ts';
import { agreementProof } from '#register/store/migrations/0004-agreement-proof.ts';
import { trustedAuthorities } from '#register/store/migrations/0005-trusted-authorities.ts';
import { annexesAndNotices } from '#register/store/migrations/0006-annexes-and-notices.ts';
import { customersOfficers } from '#register/store/migrations/0007-customers-officers.ts';

/** In order; a released migration is never edited. */
export const migrations: readonly Migration[] = [
  first,
  revealsFindingsViews,
  searchIndex,
  agreementProof,
  trustedAuthorities,
  annexesAndNotices,
  customersOfficers,
];
