import type { ChangeNotice, NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { localDate } from '#shared/model/dates.ts';
import { answerDeadline, answerStanding, mayStartOn, noticeState, permissionOf } from '#shared/model/notice-terms.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { RegisterError } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { openRegister, refusal, required } from '#cli/records.ts';

export const noticesCommand: Command = {
  name: 'notices',
  synopsis: 'REGISTER [--json]',
  help: 'cli.help.notices',
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const today = localDate(new Date());
    const told = records.notices.map((notice) => toldNotice(records, notice, today));
    const lines = told.flatMap((notice) => linesOf(session, notice));
    return { data: told, lines: lines.length > 0 ? lines : [session.t('cli.notices.none')] };
  },
};

interface Parts {
  readonly changes: readonly PlannedChange[];
  readonly recipients: readonly NoticeRecipient[];
}

const partsOf = (records: RegisterRecords, { id }: ChangeNotice): Parts => ({
  changes: records.plannedChanges.filter(({ noticeId }) => noticeId === id),
  recipients: records.noticeRecipients.filter(({ noticeId }) => noticeId === id),
});

function toldNotice(records: RegisterRecords, notice: ChangeNotice, today: string) {
  const { changes, recipients } = partsOf(records, notice);
  const customers = new Map(records.customers.map(({ id, name }) => [id, name]));
  return {
    id: notice.id,
    title: notice.title,
    state: noticeState(notice, changes, recipients, today),
    mayStartOn: mayStartOn(recipients),
    changes: changes.map(({ kind, processingId, startsOn, carriedOutOn }) => ({
      kind,
      processingId,
      startsOn,
      carriedOutOn,
    })),
    recipients: recipients.map((recipient) => ({
      customer: customers.get(recipient.customerId) ?? '',
      sentOn: recipient.sentOn,
      deadline: answerDeadline(recipient),
      answer: answerStanding(recipient, today).state,
      permission: permissionOf(recipient),
    })),
  };
}

function linesOf(
  { t }: Session,
  { title, state, mayStartOn: start, recipients }: ReturnType<typeof toldNotice>,
): string[] {
  const permitted =
    start === null ? t('noticeEvidence.mayStart.not') : t('noticeEvidence.mayStart.from', { date: start });
  return [
    `${title}: ${t(`notices.state.${state}`)}. ${permitted}`,
    ...recipients.map(({ customer, sentOn, deadline, answer }) => {
      const sent = sentOn === null ? t('noticeEvidence.notSent') : `${t('noticeEvidence.sent')} ${sentOn}`;
      const until = deadline === null ? [] : [`${t('noticeEvidence.deadline')} ${deadline}`];
      return `  ${[customer, sent, ...until, ...(sentOn === null ? [] : [t(`cli.notices.${answer}`)])].join(' · ')}`;
    }),
    '',
  ];
}

export const noticeCommand: Command = {
  name: 'notice',
  synopsis:
    'REGISTER --write NOTICE [--folder DIR] [--evidence OUT] [--identity ID.p12 [--passphrase-file FILE]] [--json]',
  help: 'cli.help.notice',
  options: {
    write: { type: 'string' },
    folder: { type: 'string' },
    evidence: { type: 'string' },
    identity: { type: 'string' },
    ...passphraseOption,
  },
  positionals: [1, 1],
  run: async (session, args) => {
    const { engine, t, language } = session;
    const title = required(session, args, 'write');
    const [folder, evidence, identityPath] = [args.option('folder'), args.option('evidence'), args.option('identity')];
    if (folder === undefined && evidence === undefined) throw new UsageError(t('cli.notice.nothing'));
    const identity =
      identityPath === undefined ? null : { file: file(identityPath), passphrase: await askPassphrase(session, args) };
    const path = await openRegister(session, args);
    const records = await engine.call('register.records', { asOf: null });
    const notice = findNotice(records, title, path);
    const recipientIds = partsOf(records, notice).recipients.map(({ id }) => id);
    if (folder !== undefined && recipientIds.length === 0) throw new UsageError(t('cli.notice.nobody', { title }));
    const written =
      folder === undefined
        ? null
        : await engine.call('notices.export', { recipientIds, folder: file(folder), sentOn: null, identity });
    const proof =
      evidence === undefined
        ? null
        : await engine.call('notices.evidence', { noticeId: notice.id, out: file(evidence), language, identity });
    return {
      data: {
        notice: notice.id,
        files: written?.files ?? [],
        evidence: proof === null ? null : { file: evidence, ...proof },
      },
      lines: [
        ...(written === null ? [] : [t('cli.notice.written', { folder: folder ?? '', count: written.files.length })]),
        ...(proof === null
          ? []
          : [t('cli.fileWritten', { file: evidence ?? '', count: proof.files, size: proof.size })]),
      ],
    };
  },
};

/** The one notice that is called `title`. */
function findNotice({ notices }: RegisterRecords, title: string, path: string): ChangeNotice {
  const found = notices.filter((notice) => sameName(notice.title, title));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw refusal(new RegisterError(only ? 'NOTICE_AMBIGUOUS' : 'NOTICE_NOT_FOUND', { title, file: path }));
}
