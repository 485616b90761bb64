import { parseArgs } from 'node:util';
import { explainError } from '#shared/messages/explain-error.ts';
import { translate } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Arguments, type Command, type Session } from '#cli/command.ts';
import { commands } from '#cli/commands/list-of-commands.ts';
import { EngineClient, Refusal } from '#cli/engine-client.ts';

/** 0 done, 1 refused or findings, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a run reads its language from and writes to. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** Runs `bilaga` with the arguments after its name; never throws an expected failure. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(terminal.environment);
  const t: Session['t'] = (key, values) => translate(language, key, values);
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(terminal, overview(t));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return complain(terminal, t('cli.unknownCommand', { name }), t('cli.seeHelp', { command: 'bilaga' }));
  if (rest.includes('--help') || rest.includes('-h')) {
    print(terminal, [`bilaga ${command.name} ${command.synopsis}`, '', t(command.help)]);
    return 0;
  }
  return runCommand(command, rest, terminal, { language, t, warn: (line) => terminal.stderr(visible(`${line}\n`)) });
}

async function runCommand(
  command: Command,
  argv: string[],
  terminal: Terminal,
  common: Pick<Session, 'language' | 't' | 'warn'>,
): Promise<ExitCode> {
  const { t } = common;
  const engine = new EngineClient(common.warn);
  let json = argv.includes('--json');
  try {
    const args = parse(command, argv, t);
    json = args.flag('json');
    const answer = await command.run({ ...common, engine, json }, args);
    print(terminal, json ? [JSON.stringify(answer.data, null, 2)] : answer.lines);
    return answer.findings === true ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) {
      return complain(terminal, error.message, t('cli.seeHelp', { command: `bilaga ${command.name}` }));
    }
    if (error instanceof Refusal) return refuse(terminal, error, json, common.language);
    if (error instanceof RegisterError) return refuse(terminal, new Refusal(error), json, common.language);
    throw error;
  } finally {
    engine.close();
  }
}

function parse(command: Command, argv: string[], t: Session['t']): Arguments {
  const options = { json: { type: 'boolean' }, ...command.options } as const;
  const { values, positionals } = parseOrComplain(argv, options);
  const [fewest, most] = command.positionals;
  if (positionals.length < fewest || positionals.length > most) {
    throw new UsageError(t('cli.usage', { usage: `bilaga ${command.name} ${command.synopsis}` }));
  }
  const given = new Map(Object.entries(values));
  const texts = (name: string): string[] => [given.get(name)].flat().filter((value) => typeof value === 'string');
  return {
    positionals,
    option: (name) => texts(name).at(-1),
    options: texts,
    flag: (name) => given.get(name) === true,
  };
}

function parseOrComplain(args: string[], options: Command['options']) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function refuse(terminal: Terminal, { error }: Refusal, json: boolean, language: WindowLanguage): ExitCode {
  const message = explainError(language, error.code, error.values) ?? error.message;
  if (json) print(terminal, [JSON.stringify({ error: { code: error.code, message } }, null, 2)]);
  terminal.stderr(visible(`bilaga: ${message}\n`));
  return 1;
}

function complain(terminal: Terminal, problem: string, hint: string): ExitCode {
  terminal.stderr(visible(`bilaga: ${problem}\n${hint}\n`));
  return 2;
}

function overview(t: Session['t']): string[] {
  return [
    t('cli.overview'),
    '',
    ...commands.map((command) => `  bilaga ${command.name} ${command.synopsis}`),
    '',
    t('cli.codes'),
  ];
}

function print(terminal: Terminal, lines: readonly string[]): void {
  if (lines.length > 0) terminal.stdout(visible(`${lines.join('\n')}\n`));
}

/** Texts come from lists and files of others: they must not steer the terminal or turn the reading direction. */
function visible(text: string): string {
  return text.replaceAll(
    /[[\p{Cc}\p{Bidi_Control}]--[\n]]/gv,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** POSIX: LC_ALL before LC_MESSAGES before LANG. */
function languageOf(environment: NodeJS.ProcessEnv): WindowLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}
