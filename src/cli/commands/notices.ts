import type { ChangeNotice, NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { changePermission, obstaclesTo, permissionOfAll } from '#shared/model/change-permission.ts';
import { reachOf, withTermsOf } from '#shared/model/change-reach.ts';
import { localDate } from '#shared/model/dates.ts';
import { noticeState } from '#shared/model/notice-state.ts';
import { answerDeadline, answerStanding, permissionOf } from '#shared/model/notice-terms.ts';
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
  const customers = new Map(records.customers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (customers.get(id) ?? ''));
  const processings = new Map(records.processings.map((one) => [one.id, one]));
  const parts = { ...partsOf(records, notice), customers: records.customers };
  const reach = reachOf({ ...parts, processingOf: (id) => processings.get(id) });
  const permission = permissionOfAll(reach);
  return {
    id: notice.id,
    title: notice.title,
    state: noticeState(notice, reach, today),
    mayStartOn: permission.state === 'may' ? (permission.from ?? today) : null,
    changes: reach.map((one) => ({
      ...namedChange(records, one.change),
      permission: changePermission(one),
      /** On this day. */
      obstacles: obstaclesTo(one, today).map(({ why, customerId, date }) => ({
        why,
        customer: nameOf(customerId),
        date,
      })),
    })),
    recipients: parts.recipients.map((given) => {
      const recipient = withTermsOf(
        given,
        records.customers.find(({ id }) => id === given.customerId),
      );
      return {
        customer: nameOf(recipient.customerId),
        sentOn: recipient.sentOn,
        deadline: answerDeadline(recipient),
        answer: answerStanding(recipient, today).state,
        permission: permissionOf(recipient),
      };
    }),
    leftOut: [...new Set(reach.flatMap(({ leftOut }) => leftOut))].map(nameOf),
  };
}

function namedChange({ processings, subProcessors }: RegisterRecords, change: PlannedChange) {
  const { kind, processingId, startsOn, carriedOutOn } = change;
  const owner = processings.find(({ id }) => id === processingId)?.subProcessorId;
  const subProcessor = subProcessors.find(({ id }) => id === owner);
  return {
    kind,
    processingId,
    subProcessor: subProcessor?.legalName ?? '',
    masked: subProcessor?.disclosure === 'masked',
    startsOn,
    carriedOutOn,
  };
}

type ToldNotice = ReturnType<typeof toldNotice>;

function linesOf({ t }: Session, { title, state, changes, recipients, leftOut }: ToldNotice): string[] {
  const startOf = ({ carriedOutOn, permission }: ToldNotice['changes'][number]): string => {
    if (carriedOutOn !== null) return t('notices.change.carriedOut', { date: carriedOutOn });
    if (permission.state === 'may-not') return t('noticeEvidence.mayStart.not');
    return permission.from === null
      ? t('notices.next.readyAtOnce')
      : t('noticeEvidence.mayStart.from', { date: permission.from });
  };
  return [
    `${title}: ${t(`notices.state.${state}`)}`,
    ...changes.map((change) => {
      const name = change.masked ? `${change.subProcessor} (${t('search.realName')})` : change.subProcessor;
      return `  ${t('notices.change.title', { kind: t(`notices.kind.${change.kind}`), name })} · ${startOf(change)}`;
    }),
    ...recipients.map(({ customer, sentOn, deadline, answer }) => {
      const sent = sentOn === null ? t('noticeEvidence.notSent') : `${t('noticeEvidence.sent')} ${sentOn}`;
      const until = deadline === null ? [] : [`${t('noticeEvidence.deadline')} ${deadline}`];
      return `  ${[customer, sent, ...until, ...(sentOn === null ? [] : [t(`cli.notices.${answer}`)])].join(' · ')}`;
    }),
    ...leftOut.map((customer) => `  ${customer ?? ''} · ${t('cli.notices.leftOut')}`),
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
