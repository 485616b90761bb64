import { resolve } from 'node:path';

/** The register that a command line names, as the system does when one is double-clicked. */
export function registerInArguments(args: readonly string[], workingFolder: string): string | undefined {
  const named = args.findLast((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.bilaga'));
  return named === undefined ? undefined : resolve(workingFolder, named);
}
