import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegisterError } from '#register/errors.ts';

/** Of one attach: its files, as the contract has it, and how far a dropped folder is gone into. */
export const expansionLimits = { files: 500, depth: 8, entries: 20_000 };

export interface Expansion {
  /** Absolute. */
  readonly paths: readonly string[];
  /** What in the folders was not taken: hidden files, links, what lies too deep or cannot be read. */
  readonly leftOut: number;
}

/**
 * The files that were named and, of each folder among them, the files in it, by name. Throws RegisterError TOO_MANY_FILES
 * rather than taking some of them.
 */
export async function expandFiles(named: readonly string[], limits = expansionLimits): Promise<Expansion> {
  const paths: string[] = [];
  let leftOut = 0;
  let seen = 0;
  const tooMany = () => new RegisterError('TOO_MANY_FILES', { limit: limits.files });
  const take = (path: string) => {
    if (paths.length === limits.files) throw tooMany();
    paths.push(path);
  };
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null || depth > limits.depth) return void (leftOut += 1);
    seen += entries.length;
    if (seen > limits.entries) throw tooMany();
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      // A link may lead out of the folder that somebody chose, or round in a circle; it is neither file nor folder here.
      if (entry.name.startsWith('.')) leftOut += 1;
      else if (entry.isDirectory()) await walk(path, depth + 1);
      else if (entry.isFile()) take(path);
      else leftOut += 1;
    }
  };
  for (const path of named) {
    // What is gone by now stays a file: attaching says which one it was.
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) await walk(path, 1);
    else take(path);
  }
  return { paths, leftOut };
}
