import {
  importFields,
  type DecisionRow,
  type ImportDecision,
  type ImportField,
  type ImportKind,
  type ImportPlan,
  type ImportRow,
  type ImportWarning,
  type LineRange,
} from '#shared/model/import-plan.ts';

/** One row of the list as the review has it; `plan` is what was recognised and never changes. */
export interface DraftRow {
  readonly plan: ImportRow;
  readonly include: boolean;
  readonly name: string;
  readonly purpose: string;
  readonly personalData: string;
  readonly kind: ImportKind;
  /** The register's sub-processor to which the row goes; null: a new one. */
  readonly subProcessorId: string | null;
}

/** What the person may change in a row. */
export type RowChange = Partial<Omit<DraftRow, 'plan'>>;

/** The plan as it is proposed: without repeated rows, attached to the sub-processors that match exactly. */
export function draftOf(plan: ImportPlan): DraftRow[] {
  return plan.rows.map((row) => ({
    plan: row,
    include: row.include,
    name: row.name,
    purpose: row.purpose,
    personalData: row.personalData,
    kind: row.kind,
    subProcessorId: row.match?.exact === true ? row.match.subProcessorId : null,
  }));
}

/** Whether the person has changed anything that leaving would lose. */
export function isTouched(draft: readonly DraftRow[], plan: ImportPlan): boolean {
  const proposed = draftOf(plan);
  return draft.some((row, index) => {
    const before = proposed[index];
    return before === undefined || JSON.stringify({ ...row, plan: 0 }) !== JSON.stringify({ ...before, plan: 0 });
  });
}

export interface DraftSummary {
  readonly processings: number;
  readonly subProcessors: number;
  /** Sub-processors that the register does not have. */
  readonly fresh: number;
  /** Rows that name a category instead of a company. */
  readonly categories: number;
  /** Rows to be taken in that have no name. */
  readonly nameless: number;
}

export function summaryOf(draft: readonly DraftRow[]): DraftSummary {
  const included = draft.filter((row) => row.include);
  const vendors = new Set(included.map((row) => vendorOf(row, draft)));
  const fresh = new Set(included.filter((row) => row.subProcessorId === null).map((row) => vendorOf(row, draft)));
  return {
    processings: included.length,
    subProcessors: vendors.size,
    fresh: fresh.size,
    categories: included.filter((row) => row.kind === 'category').length,
    nameless: included.filter((row) => row.name.trim() === '').length,
  };
}

/** Rows with the same answer become processings of one sub-processor. */
function vendorOf(row: DraftRow, draft: readonly DraftRow[]): string {
  if (row.subProcessorId !== null) return row.subProcessorId;
  const first = row.plan.sameAs === null || row.name !== row.plan.name ? row : draft[row.plan.sameAs];
  return (first?.name ?? row.name).trim().toLocaleLowerCase();
}

/** What there still is to look at in a row: what the person has mended is left out. */
export function openWarnings(row: DraftRow): ImportWarning[] {
  return row.plan.warnings.filter((warning) => {
    if (warning === 'missing-purpose') return row.purpose.trim() === '';
    if (warning === 'missing-personal-data') return row.personalData.trim() === '';
    if (warning === 'several-matches' || warning === 'legal-form-differs') return row.subProcessorId === null;
    return true;
  });
}

/** Nearly the same name as a sub-processor of the register, and nobody has said whether it is that one. */
export function isNearMatch(row: DraftRow): boolean {
  return row.plan.match?.exact === false && row.subProcessorId === null;
}

export function needsLook(row: DraftRow): boolean {
  return openWarnings(row).length > 0 || isNearMatch(row) || (row.include && row.name.trim() === '');
}

/** The rows that are to be taken in, with the columns that the review only shows. */
export function decisionFrom(draft: readonly DraftRow[]): Pick<ImportDecision, 'rows'> {
  return { rows: draft.filter((row) => row.include).map(decisionRow) };
}

function decisionRow({ plan, ...row }: DraftRow): DecisionRow {
  const { index: _i, sourceLines: _l, kindReason: _k, match: _m, sameAs: _s, warnings: _w, ...texts } = plan;
  return { ...texts, ...row, name: row.name.trim() };
}

const edited: ReadonlySet<ImportField> = new Set(['name', 'purpose', 'personalData']);

/** The other columns of a row, for reading. */
export function extrasOf(row: ImportRow): { field: ImportField; text: string }[] {
  return importFields
    .filter((field) => !edited.has(field))
    .map((field) => ({ field, text: row[field] ?? '' }))
    .filter(({ text }) => text !== '');
}

/** `12` or `12–15`. */
export function linesText({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
