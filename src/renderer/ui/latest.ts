import { useCallback, useEffect, useRef } from 'react';

/** One function from render to render, which does what the latest one does: what is given it need not be drawn again. */
export function useLatest<Given extends unknown[]>(run: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
