import type { Finding } from '#shared/model/finding.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import { useNavigate, type ViewId } from '#renderer/app/navigation.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { agreementsPlace, type FieldPlace } from '#renderer/ui/record-fields.tsx';

/** A record, the sub-processor to which it belongs, and perhaps one of its fields. */
export type RecordPlace = Pick<Finding, 'table' | 'recordId' | 'subProcessorId'> &
  Partial<Pick<Finding, 'checkId' | 'subject'>> & {
    /** '' or missing: the record as a whole. Null: its row is selected, and the keyboard goes elsewhere. */
    readonly field?: string | null;
  };

/** Views of their own that records have; all others are seen in the register. */
const viewsOf: Partial<Record<RecordPlace['table'], ViewId>> = {
  customer: 'customers',
  annex: 'annexes',
  changeNotice: 'notices',
  service: 'organisation',
  organisation: 'organisation',
  reveal: 'reveals',
  setAside: 'findings',
};

/** Where in the record: what is said about all agreements of a sub-processor is seen among them. */
export function fieldPlaceOf({ checkId, table, recordId, field = '', subject = '' }: RecordPlace): FieldPlace | null {
  if (field === null) return null;
  const isOfAgreements = table === 'subProcessor' && field === '' && checkId?.startsWith('agreement-') === true;
  return { recordId, field: isOfAgreements ? agreementsPlace : field, language: subject };
}

/** Shows a record where it is edited. */
export function useGoToRecord(ui: RegisterUi): (place: RecordPlace) => void {
  const navigate = useNavigate();
  return (place) => {
    const { table, recordId, subProcessorId, field } = place;
    const view = viewsOf[table];
    if (view !== undefined) return navigate(view, { recordId, ...(field && { field }) });
    const row =
      ui.rows.find(({ id }) => id === recordId) ??
      ui.rows.find(({ subProcessor }) => subProcessor.id === (subProcessorId ?? recordId));
    if (!row) return navigate('register');
    if (!ui.shown.includes(row)) ui.setFilter(noFilter);
    ui.select(row.id);
    ui.goTo(fieldPlaceOf(place));
    navigate('register');
  };
}
