import type { z } from 'zod';
import { annex } from '#shared/model/annex.ts';
import { prepared } from '#register/store/prepared.ts';
import { decodeFields, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

const headModel = annex.omit({ content: true, rowIds: true });
const headFields = recordModels.annex.fields.filter(({ name }) => name in headModel.shape);

/** An annex without its content: hundreds of them are read at once. */
export type AnnexHead = z.infer<typeof headModel>;

/** In the order in which they were issued. */
export function annexHeads(register: Register): AnnexHead[] {
  const columns = headFields.map(({ column }) => column).join(', ');
  const rows = prepared(register.database, `SELECT ${columns} FROM annex ORDER BY rowid`).all();
  return rows.map((row) => headModel.parse(decodeFields(headFields, row)));
}

/**
 * For whom, and in what form: of these only the newest annex counts. Whether a customer is told real names is agreed with it,
 * so that one with names and one with labels are not both in force.
 */
const seriesOf = (head: AnnexHead): string =>
  JSON.stringify([
    head.customerId,
    head.customerId === null ? head.audience : head.audience === 'internal',
    head.profile,
    head.ownProfileId,
    head.language,
    head.secondLanguage,
    head.mediaType,
  ]);

/** The annexes of which no later one took the place. */
export const latestAnnexes = (register: Register): AnnexHead[] => latestOf(annexHeads(register));

/**
 * Of annexes in the order in which they were issued, those of which no later one took the place. One of an earlier day,
 * issued afterwards, takes nobody's place unless it says so.
 */
export function latestOf(heads: readonly AnnexHead[]): AnnexHead[] {
  const superseded = new Set(heads.map(({ supersedesId }) => supersedesId));
  const byDay = heads.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const newest = new Map(byDay.map((head) => [seriesOf(head), head]));
  return [...newest.values()].filter(({ id }) => !superseded.has(id));
}
