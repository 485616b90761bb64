import type { ChoiceChange } from '#shared/ipc/drift-contract.ts';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import type { WireError } from '#shared/ipc/result.ts';
import { choiceWords } from '#shared/messages/choice-words.ts';
import { explainError } from '#shared/messages/explain-error.ts';
import { RegisterError } from '#register/errors.ts';
import { annexCalled, annexesByName, type NamedAnnex } from '#cli/annexes-by-name.ts';
import type { Answer, Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { openRegister, refusal, required } from '#cli/records.ts';

/** Issues annexes anew; says first which are issued with another choice than before. */
export const reissueCommand: Command = {
  name: 'reissue',
  synopsis:
    'REGISTER (--folder DIR | --dry-run) [NUMBER…] [--changes] [--identity ID.p12 [--passphrase-file FILE]] [--json]',
  help: 'cli.help.reissue',
  options: {
    folder: { type: 'string' },
    changes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    identity: { type: 'string' },
    ...passphraseOption,
  },
  positionals: [1, 5001],
  run: async (session, args) => {
    const isDry = args.flag('dry-run');
    const folder = isDry ? '' : required(session, args, 'folder');
    const path = isDry ? undefined : args.option('identity');
    const identity = path === undefined ? null : { file: file(path), passphrase: await askPassphrase(session, args) };
    await openRegister(session, args);
    const wanted = await wantedOf(session, args.positionals.slice(1));
    if (wanted.length === 0) return { data: { annexes: [] }, lines: [session.t('cli.reissue.none')] };
    if (isDry) return dryAnswer(session, wanted);
    for (const line of wanted.flatMap((one) => otherwiseLines(session, one))) session.warn(line);
    const annexIds = wanted.map(({ annexId }) => annexId);
    const given = { annexIds, folder: file(folder), identity, withChanges: args.flag('changes') };
    return answerOf(session, wanted, await session.engine.call('annexes.reissue', given));
  },
};

interface Wanted extends NamedAnnex {
  readonly annexId: string;
  /** With what it is issued otherwise than before. */
  readonly choices: readonly ChoiceChange[];
  /** Why it cannot be made. */
  readonly error: WireError | null;
}

/** The annexes of these numbers; without numbers all that differ from the register and can be made. */
async function wantedOf(session: Session, numbers: readonly string[]): Promise<Wanted[]> {
  const drifts = await session.engine.call('annexes.drift', undefined);
  const named = await annexesByName(session);
  const latest = new Map(
    drifts.map(({ annexId, state, difference: { choices }, error }) => [
      annexId,
      { annexId, state, choices, error, ...named(annexId) },
    ]),
  );
  if (numbers.length === 0) return [...latest.values()].filter(({ state }) => state === 'differs');
  const annexes = await session.engine.call('annexes.list', undefined);
  return [...new Set(numbers)].map((number) => {
    const wanted = latest.get(annexCalled(annexes, number).id);
    if (wanted) return wanted;
    throw refusal(new RegisterError('ANNEX_SUPERSEDED', { number }));
  });
}

function dryAnswer(session: Session, wanted: readonly Wanted[]): Answer {
  const lines = wanted.flatMap(({ number, customer, choices, error }) => [
    `${number}  ${customer}`,
    ...(error ? [`  ${explained(session, error)}`] : []),
    ...choices.map((change) => `  ! ${choiceWords(session.language, change)}`),
  ]);
  const count = wanted.filter(({ error }) => error === null).length;
  const data = wanted.map(({ annexId, number, customer, choices, error }) => ({
    annexId,
    number,
    customer,
    choices,
    error,
  }));
  return {
    data: { annexes: data },
    lines: [...lines, session.t('cli.reissue.would', { count })],
    findings: count < wanted.length,
  };
}

const otherwiseLines = ({ language }: Session, { number, customer, choices }: Wanted): string[] =>
  choices.map((change) => `${number}  ${customer}: ${choiceWords(language, change)}`);

function answerOf(session: Session, wanted: readonly Wanted[], result: EngineOutput<'annexes.reissue'>): Answer {
  const superseded = new Map(wanted.map(({ annexId, number }) => [annexId, number]));
  const lines = result.annexes.flatMap(({ annexId, number, file: name, lacksChanges, error }) => {
    if (error) return [`${number}  ${explained(session, error)}`];
    const without = session.t('cli.reissue.lacksChanges', { number: superseded.get(annexId) ?? '' });
    return [session.t('cli.reissue.issued', { number, file: name }), ...(lacksChanges ? [without] : [])];
  });
  const { manifestError } = result;
  if (manifestError) lines.push(session.t('cli.reissue.manifestFailed', { error: explained(session, manifestError) }));
  const isWhole = manifestError === null && result.annexes.every(({ error }) => error === null);
  return { data: result, lines, findings: !isWhole };
}

const explained = ({ language }: Session, { code, values, message }: WireError): string =>
  explainError(language, code, values) ?? message;
