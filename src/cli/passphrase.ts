import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { RegisterError } from '#register/errors.ts';
import { readLimited } from '#register/read-limited.ts';
import { UsageError, type Arguments, type Session } from '#cli/command.ts';

export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const;

/**
 * The passphrase from the first line of `--passphrase-file`, else asked for without echo. It is never an argument:
 * arguments are seen by every process of the machine and stay in the shell's history.
 */
export async function askPassphrase(session: Session, args: Arguments, again = false): Promise<string> {
  const path = args.option('passphrase-file');
  if (path !== undefined) {
    const [line = ''] = Buffer.from(readLimited(path, 10_000)).toString('utf8').split(/\r?\n/, 1);
    return line.replace(/^\uFEFF/, '');
  }
  if (!process.stdin.isTTY) throw new UsageError(session.t('cli.passphraseNeeded'));
  const passphrase = await prompt(session.t('cli.passphrase'));
  if (again && passphrase !== (await prompt(session.t('cli.passphraseAgain')))) {
    throw new UsageError(session.t('cli.passphrasesDiffer'));
  }
  return passphrase;
}

async function prompt(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(`${question}: `);
  try {
    return await terminal.question('');
  } catch (error) {
    // Ctrl+C and Ctrl+D close the question.
    throw new RegisterError('CANCELLED', {}, { cause: error });
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
