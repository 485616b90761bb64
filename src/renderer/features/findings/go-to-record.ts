import type { Finding } from '#shared/model/finding.ts';
import { noFilter } from '#shared/model/saved-view.ts';
import { useNavigate, type ViewId } from '#renderer/app/navigation.tsx';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';

/** A record, the sub-processor to which it belongs, and perhaps one of its fields. */
export type RecordPlace = Pick<Finding, 'table' | 'recordId' | 'subProcessorId'> &
  Partial<Pick<Finding, 'field' | 'subject'>>;

/** Views of their own that records have; all others are seen in the register. */
const viewsOf: Partial<Record<RecordPlace['table'], ViewId>> = {
  customer: 'customers',
  annex: 'annexes',
  service: 'organisation',
  organisation: 'organisation',
  reveal: 'reveals',
  setAside: 'findings',
};

/** Shows a record where it is edited. */
export function useGoToRecord(ui: RegisterUi): (place: RecordPlace) => void {
  const navigate = useNavigate();
  return ({ table, recordId, subProcessorId, field = '', subject = '' }) => {
    const view = viewsOf[table];
    if (view !== undefined) return navigate(view, { recordId });
    const row =
      ui.rows.find(({ id }) => id === recordId) ??
      ui.rows.find(({ subProcessor }) => subProcessor.id === (subProcessorId ?? recordId));
    if (!row) return navigate('register');
    if (!ui.shown.includes(row)) ui.setFilter(noFilter);
    ui.select(row.id);
    if (field !== '') ui.goTo({ recordId, field, language: subject });
    navigate('register');
  };
}
