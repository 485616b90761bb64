import { walkAgreements } from './agreements.ts';
import { walkAgreementsAndAnnexes } from './annexes.ts';
import { walkCustomers } from './customers.ts';
import { walkDocuments } from './documents.ts';
import { walkDue } from './due.ts';
import { walkEmptyRegister } from './empty.ts';
import { walkFindings } from './findings.ts';
import { walkGrid } from './grid.ts';
import { walkHistory } from './history.ts';
import { walkImporting } from './importing.ts';
import { walkIssuedAnnexes } from './issued.ts';
import { walkNotices, walkTwoChanges } from './notices.ts';
import { walkRecord } from './record.ts';
import { walkRegister } from './register.ts';
import { walkStart } from './start.ts';
import { walkTidying } from './tidying.ts';
import type { Walk } from './walk.ts';

/** All walks together pass every screen, panel, dialog, menu and list of the window. */
export const walks: readonly (readonly [name: string, walk: Walk])[] = [
  ['start', walkStart],
  ['empty', walkEmptyRegister],
  ['register', walkRegister],
  ['grid', walkGrid],
  ['record', walkRecord],
  ['findings', walkFindings],
  ['due', walkDue],
  ['tidying', walkTidying],
  ['history', walkHistory],
  ['importing', walkImporting],
  ['agreements', walkAgreements],
  ['annexes', walkAgreementsAndAnnexes],
  ['issued', walkIssuedAnnexes],
  ['documents', walkDocuments],
  ['notices', walkNotices],
  ['two-changes', walkTwoChanges],
  ['customers', walkCustomers],
];
