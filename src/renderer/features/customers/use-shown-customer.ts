import { useCallback, useState } from 'react';
import type { Customer } from '#shared/model/customer.ts';
import { useView, type View } from '#renderer/app/navigation.tsx';
import type { FieldPlace } from '#renderer/ui/record-fields.tsx';

interface ShownCustomer {
  readonly selectedId: string | null;
  readonly select: (id: string) => void;
  /** The field of the record to go to; null: none. */
  readonly place: FieldPlace | null;
  readonly goTo: (place: FieldPlace) => void;
  /** In a narrow window the record is a sheet over the grid. */
  readonly isSheetOpen: boolean;
  readonly openSheet: (customer: Customer) => void;
  readonly closeSheet: () => void;
}

/** Which customer is shown, and where in its record somebody wants to go: also when sought out while the view is shown. */
export function useShownCustomer(): ShownCustomer {
  const view = useView();
  const [lastView, setLastView] = useState(view);
  const [selectedId, setSelectedId] = useState(view.recordId ?? null);
  const [place, goTo] = useState(() => placeOf(view));
  const [isSheetOpen, setSheetOpen] = useState(view.recordId !== undefined);
  if (view !== lastView) {
    setLastView(view);
    goTo(placeOf(view));
    if (view.recordId !== undefined) {
      setSelectedId(view.recordId);
      setSheetOpen(true);
    }
  }
  const select = useCallback((id: string) => {
    setSelectedId(id);
    // Whoever goes on to another customer is not taken back to the field on return.
    goTo((now) => (now?.recordId === id ? now : null));
  }, []);
  const openSheet = useCallback(
    ({ id }: Customer) => {
      select(id);
      setSheetOpen(true);
    },
    [select],
  );
  return {
    selectedId,
    select,
    place,
    goTo,
    isSheetOpen,
    openSheet,
    closeSheet: () => {
      goTo(null);
      setSheetOpen(false);
    },
  };
}

function placeOf({ recordId, field }: View): FieldPlace | null {
  return recordId === undefined || field === undefined ? null : { recordId, field };
}
