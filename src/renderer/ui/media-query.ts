import { useSyncExternalStore } from 'react';

/** Whether a CSS media query holds now, kept up to date. */
function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether a record has no room beside its grid and becomes a sheet over it. */
export const useIsNarrow = (): boolean => useMediaQuery('(max-width: 1023px)');

/** Whether there is room for a panel between a large one and the record. */
export const useHasRoomForThree = (): boolean => useMediaQuery('(min-width: 1440px)');
