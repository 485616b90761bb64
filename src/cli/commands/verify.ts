import type { SignatureReport } from '#shared/model/signature-report.ts';
import type { Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';

export const verifyCommand: Command = {
  name: 'verify',
  synopsis: 'FILE.pdf [--ca CA.pem]… [--json]',
  help: 'cli.help.verify',
  options: { ca: { type: 'string', multiple: true } },
  positionals: [1, 1],
  run: async (session, args) => {
    const [path = ''] = args.positionals;
    const report = await session.engine.call('verify.file', {
      file: file(path),
      authorities: args.options('ca').map(file),
    });
    return { data: report, lines: reportLines(session, path, report), findings: report.verdict !== 'valid' };
  },
};

function reportLines(session: Session, path: string, report: SignatureReport): string[] {
  const signatures = report.signatures.flatMap((signature) => [
    session.t('cli.signature', { name: signature.signer?.name ?? '?', time: signature.claimedTime ?? '?' }),
    `  ${session.t(signature.intact ? 'cli.intact' : 'cli.notIntact')}`,
    ...signature.problems.map((problem) => `  ${session.t(`signature.problem.${problem}`)}`),
  ]);
  return [session.t(`cli.verdict.${report.verdict}`, { file: path }), ...signatures];
}
