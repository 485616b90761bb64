import { performance } from 'node:perf_hooks';

export interface Measurement {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly best: number;
  readonly worst: number;
}

/** Runs `work` once to warm up and then `times` times. */
export async function measure(name: string, times: number, work: () => unknown): Promise<Measurement> {
  await work();
  const durations: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  return {
    name,
    median: durations[Math.floor(durations.length / 2)] ?? 0,
    best: durations[0] ?? 0,
    worst: durations.at(-1) ?? 0,
  };
}

export function report(measurements: readonly Measurement[]): string {
  const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(10);
  return measurements
    .map(({ name, median, best, worst }) => `${name.padEnd(58)}${[median, best, worst].map(milliseconds).join('')}`)
    .join('\n');
}
