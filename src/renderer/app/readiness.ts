import { useEffect } from 'react';

/** Tells whoever drives the window (tests, screenshots) that the first view is painted with its data and its fonts. */
export function useReadiness(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    let isCurrent = true;
    const settle = async () => {
      await document.fonts.ready;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isCurrent) document.documentElement.dataset['ready'] = 'true';
        }),
      );
    };
    void settle();
    return () => {
      isCurrent = false;
    };
  }, [isShown]);
}
