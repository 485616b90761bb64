import { closeSync, readSync } from 'node:fs';
import type { RecognisedAnnex } from '#shared/ipc/drift-contract.ts';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import type { RecordDifference, RegisterCheck } from '#shared/model/record-history.ts';
import { verdictSaid } from '#shared/model/signature-report.ts';
import { explainFileError } from '#register/file-errors.ts';
import { openNamedFile } from '#register/open-file.ts';
import { valueText } from '#cli/changes.ts';
import { annexLines } from '#cli/annex-lines.ts';
import { UsageError, type Answer, type Arguments, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { openRegister } from '#cli/records.ts';

export const verifyCommand: Command = {
  name: 'verify',
  synopsis: 'FILE.pdf [--ca CA.pem]… [--register REGISTER] | REGISTER [--json]',
  help: 'cli.help.verify',
  options: { ca: { type: 'string', multiple: true }, register: { type: 'string' } },
  positionals: [1, 1],
  run: (session, args) => {
    const [path = ''] = args.positionals;
    return isRegister(path) ? verifyRegister(session, args, path) : verifyPdf(session, args, path);
  },
};

/** By its name or by its beginning: an encrypted register begins with anything. */
function isRegister(path: string): boolean {
  if (path.endsWith('.bilaga')) return true;
  const start = Buffer.alloc(16);
  try {
    const descriptor = openNamedFile(file(path));
    try {
      readSync(descriptor, start, 0, start.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw explainFileError(error, path, 'read');
  }
  return start.toString('latin1') === 'SQLite format 3\0';
}

async function verifyPdf(session: Session, args: Arguments, path: string): Promise<Answer> {
  const register = args.option('register');
  // Whom a register trusts counts for a file that lies outside of it too.
  if (register !== undefined) await session.engine.call('register.open', { file: file(register) });
  const report = await session.engine.call('verify.file', {
    file: file(path),
    authorities: args.options('ca').map(file),
  });
  return {
    data: report,
    lines: reportLines(session, path, report, register !== undefined),
    findings: report.verdict !== 'valid' || isOtherwise(report.own, register !== undefined),
  };
}

/** Whether an annex is none that the register issued, where one was named, or its pages do not say what its data say. */
const isOtherwise = (own: RecognisedAnnex | null, isRegisterOpen: boolean): boolean =>
  own?.printed === 'differs' || own?.outcome === 'changed' || (isRegisterOpen && own?.outcome === 'unknown');

function reportLines(
  session: Session,
  path: string,
  report: EngineOutput<'verify.file'>,
  isRegisterOpen: boolean,
): string[] {
  const signatures = report.signatures.flatMap((signature) => [
    session.t('cli.signature', { name: signature.signer?.name ?? '?', time: signature.claimedTime ?? '?' }),
    `  ${session.t(signature.intact ? 'cli.intact' : 'cli.notIntact')}`,
    `  ${session.t(`signature.chain.${signature.chain}`)}`,
    ...signature.problems.map((problem) => `  ${session.t(`signature.problem.${problem}`)}`),
  ]);
  const verdict = verdictSaid(report);
  const encrypted = report.encrypted && verdict !== 'locked' ? [session.t('signature.encrypted')] : [];
  const annex = report.annex === null ? [] : annexLines(session, report.annex, report.own, isRegisterOpen);
  return [session.t(`cli.verdict.${verdict}`, { file: path }), ...encrypted, ...signatures, ...annex];
}

async function verifyRegister(session: Session, args: Arguments, path: string): Promise<Answer> {
  if (args.options('ca').length > 0 || args.option('register') !== undefined)
    throw new UsageError(session.t('cli.verify.caOfRegister'));
  await openRegister(session, args);
  const check = await session.engine.call('history.verify', undefined);
  const isBroken = check.brokenAt !== null || check.differing > 0 || check.damaged.length > 0;
  return { data: check, lines: checkLines(session, path, check, isBroken), findings: isBroken };
}

function checkLines(session: Session, path: string, check: RegisterCheck, isBroken: boolean): string[] {
  const { t } = session;
  const { revisions, brokenAt, records, differing, differences, documents, damaged } = check;
  const more = differing - differences.length;
  return [
    t(isBroken ? 'cli.verify.broken' : 'cli.verify.intact', { file: path, revisions, records, documents }),
    ...(brokenAt === null ? [] : [`  ${t('check.history.broken', { number: brokenAt })}`]),
    ...differences.map((difference) => `  ${differenceLine(session, difference)}`),
    ...(more > 0 ? [`  ${t('check.difference.more', { count: more })}`] : []),
    ...damaged.map(({ sha256, name, problem }) => {
      const called = name === sha256 ? '' : `${name}  `;
      return `  ${t('cli.verify.document')}  ${called}${sha256}: ${t(`check.damaged.${problem}`)}`;
    }),
  ];
}

const signs = { added: '+', changed: '~', removed: '-' } as const;

function differenceLine(session: Session, difference: RecordDifference): string {
  const { t } = session;
  const { table, kind, title, owner, field, recorded, found, isErased, revision } = difference;
  const name = [t(`table.${table}`), owner, title].filter((part) => part !== '').join(' ');
  const number = revision ?? 0;
  const what =
    kind === 'changed'
      ? t('cli.verify.changed', {
          field,
          number,
          recorded: isErased ? t('cli.erased') : valueText(session, recorded),
          found: valueText(session, found),
        })
      : kind === 'added' && revision !== null
        ? t('check.difference.addedAgain', { number })
        : t(`check.difference.${kind}`, { number });
  return `${signs[kind]} ${name}: ${what}`;
}
