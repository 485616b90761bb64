import { findingTexts } from '#shared/messages/finding-texts.ts';
import { severities, type Finding } from '#shared/model/finding.ts';
import type { Command, Session } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { openRegister } from '#cli/records.ts';

export const checkCommand: Command = {
  name: 'check',
  synopsis: 'REGISTER [--as-of DATE] [--json]',
  help: 'cli.help.check',
  options: asOfOption,
  positionals: [1, 1],
  run: async (session, args) => {
    const asOf = asOfDay(session, args);
    await openRegister(session, args);
    // What has been attached since the window was open has not been read yet: its signature may not hold.
    await session.engine.call('documents.read', undefined);
    const found = await session.engine.call('checks.list', { asOf: await asOf() });
    const counting = found.filter(({ setAside }) => setAside === null);
    const aside = found.filter(({ setAside }) => setAside !== null);
    const groups = severities.flatMap((severity) =>
      group(
        session,
        severity,
        counting.filter((finding) => finding.severity === severity),
      ),
    );
    const lines = [...groups, ...group(session, 'setAside', aside)];
    return {
      data: found.map((finding) => ({ ...finding, ...findingTexts(session.language, finding) })),
      lines: lines.length > 0 ? lines : [session.t('cli.check.none')],
      findings: counting.some(({ severity }) => severity === 'severe'),
    };
  },
};

/** A heading and the findings under it: what is so and what to do, then the rule, and why it has been set aside. */
function group(session: Session, name: Finding['severity'] | 'setAside', findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => {
    const { title, text, source } = findingTexts(session.language, finding);
    const { setAside } = finding;
    return [
      `  ${text}`,
      `    ${session.t('cli.check.rule', { title, source })}`,
      ...(setAside ? [`    ${session.t('cli.check.reason', { until: setAside.until, reason: setAside.reason })}`] : []),
    ];
  });
  return [session.t(`cli.check.${name}`, { count: findings.length }), ...lines, ''];
}
