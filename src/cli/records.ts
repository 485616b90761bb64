import type { Customer } from '#shared/model/customer.ts';
import type { ContentLanguage, LocalizedText } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { RegisterError } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import { file, Refusal } from '#cli/engine-client.ts';
import { UsageError, type Arguments, type Session } from '#cli/command.ts';

/** Opens the register named by the first argument; returns its path. */
export async function openRegister(session: Session, args: Arguments): Promise<string> {
  const [path = ''] = args.positionals;
  await session.engine.call('register.open', { file: file(path) });
  return path;
}

/** The text in a language, or the first that exists. */
export function textIn(text: LocalizedText, language: ContentLanguage): string {
  return text[language] ?? Object.values(text).find((value) => value !== undefined && value !== '') ?? '';
}

/** The one sub-processor that is called `name`: its legal name, else its trade name. */
export function findSubProcessor(records: RegisterRecords, name: string, path: string): SubProcessor {
  const legal = records.subProcessors.filter((record) => sameName(record.legalName, name));
  const found = legal.length > 0 ? legal : records.subProcessors.filter((record) => sameName(record.tradeName, name));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw refusal(new RegisterError(only ? 'SUB_PROCESSOR_AMBIGUOUS' : 'SUB_PROCESSOR_NOT_FOUND', { name, file: path }));
}

/** The one customer that is called `name`. */
export function findCustomer({ customers }: RegisterRecords, name: string, path: string): Customer {
  const found = customers.filter((record) => sameName(record.name, name));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw refusal(new RegisterError(only ? 'CUSTOMER_AMBIGUOUS' : 'CUSTOMER_NOT_FOUND', { name, file: path }));
}

export function refusal(error: RegisterError): Refusal {
  return new Refusal({ code: error.code, message: error.message, values: error.values });
}

/** An option that the command cannot do without. */
export function required(session: Session, args: Arguments, name: string): string {
  const value = args.option(name);
  if (value === undefined) throw new UsageError(session.t('cli.optionNeeded', { option: `--${name}` }));
  return value;
}

/** An option with a fixed set of values. */
export function oneOf<T extends string>(
  session: Session,
  args: Arguments,
  name: string,
  values: readonly T[],
  usual: T,
): T {
  const given = args.option(name) ?? usual;
  const known = values.find((value) => value === given);
  if (known !== undefined) return known;
  throw new UsageError(session.t('cli.oneOf', { option: `--${name}`, values: values.join(', ') }));
}

/** Cells in aligned columns, each cut at `widths`. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  return rows.map((row) =>
    row
      .map((cell, column) => cut(cell.replaceAll(/\s+/g, ' '), widths[column] ?? 40).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
