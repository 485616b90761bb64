import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import type { FieldPlace } from '#renderer/ui/record-fields.tsx';

interface KeptField {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * The field that has the keyboard, to go back to when its record is drawn in another place, where it is another element.
 *
 * @param places changes when records change places
 */
export function useKeptField(places: string, goTo: (place: FieldPlace) => void): KeptField {
  const held = useRef<FieldPlace>(null);
  const known = useRef(places);
  useLayoutEffect(() => {
    if (known.current === places) return;
    known.current = places;
    // An element that is taken away leaves the keyboard to nobody, and tells nobody that it lost it.
    if (held.current && document.activeElement === document.body) goTo(held.current);
  });
  return {
    onFocus: ({ target }) => {
      held.current = placeOf(target);
    },
    onBlur: () => {
      held.current = null;
    },
  };
}

function placeOf(element: Element): FieldPlace | null {
  const field = element.closest('[data-field]')?.getAttribute('data-field')?.split(' ')[0];
  const recordId = element.closest('[data-record]')?.getAttribute('data-record');
  return field === undefined || recordId === null || recordId === undefined ? null : { recordId, field };
}
