import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';

/**
 * By hand: what our verifier and `pdfsig` say of files, side by side, each with a time limit.
 * `node test/signatures/compare.ts FILE…`
 */
const limit = 60_000;

interface Facts {
  readonly verdict: string;
  readonly milliseconds: number;
  readonly signatures: readonly {
    readonly intact: boolean;
    readonly coversWholeDocument: boolean;
    readonly changedAfter: string;
    readonly problems: readonly string[];
  }[];
}

function ours(path: string): string {
  const script = join(import.meta.dirname, 'verify-one.ts');
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script, path], {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return `*** ${signal ?? `exit ${status}`}: ${stderr.trim().split('\n').slice(0, 6).join(' / ')}`;
  const { verdict, signatures, milliseconds }: Facts = JSON.parse(stdout);
  const each = signatures.map(
    ({ intact, coversWholeDocument, changedAfter, problems }) =>
      `[${intact ? 'intact' : 'NOT INTACT'}, ${coversWholeDocument ? 'whole' : 'part'}, after: ${changedAfter}${problems.map((problem) => `, ${problem}`).join('')}]`,
  );
  return `${verdict} ${each.join(' ')} ${milliseconds > 1000 ? `${milliseconds} ms` : ''}`;
}

function pdfsigs(path: string): string {
  const { status, signal, stdout, stderr } = spawnSync('pdfsig', ['-nocert', path], {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null) return `*** ${signal ?? 'not run'}`;
  const lines = stdout.split('\n').filter((line) => /Signature Validation|document signed|Signed Range/i.test(line));
  if (lines.length > 0) return lines.map((line) => line.replace(/^\s*-\s*/, '').trim()).join(' | ');
  return `(${status}) ${`${stdout}${stderr}`.trim().split('\n').at(-1)}`;
}

for (const path of process.argv.slice(2)) {
  process.stdout.write(`${basename(path)}\n   ours    ${ours(path)}\n   pdfsig  ${pdfsigs(path)}\n`);
}
