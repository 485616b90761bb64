type Report = (done: number, total: number) => void;

/** Lets at most one report through per `interval` milliseconds, and always the last one (`done` = `total`). */
export function throttled(
  report: Report,
  interval: number,
  now: () => number = performance.now.bind(performance),
): Report {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const finished = total > 0 && done >= total;
    if (!finished && now() - last < interval) return;
    last = now();
    report(done, total);
  };
}
