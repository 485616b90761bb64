import type { MessageKey } from '#shared/messages/translate.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { Arguments, Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { oneOf, openRegister, table } from '#cli/records.ts';

interface ReadPlan {
  readonly rows: readonly { readonly include: boolean }[];
}

/** How one kind of list is taken in. */
interface ListImport<Plan extends ReadPlan, Done extends object> {
  readonly name: string;
  readonly help: MessageKey;
  /** What the synopsis and the options have besides those of every list. */
  readonly synopsis?: string;
  readonly options?: Command['options'];
  readonly read: (
    session: Session,
    list: ReturnType<typeof file>,
    language: ContentLanguage,
    args: Arguments,
  ) => Promise<Plan>;
  readonly apply: (session: Session, plan: Plan, language: ContentLanguage) => Promise<Done>;
  readonly planLines: (session: Session, plan: Plan, language: ContentLanguage) => Promise<string[]> | string[];
  readonly told: (session: Session, done: Done) => string;
  /** With `count`: how many rows. */
  readonly wouldTake: MessageKey;
}

/** A command that tells as what a list was understood, and takes it in unless that is all that is wanted. */
export function listImport<Plan extends ReadPlan, Done extends object>(kind: ListImport<Plan, Done>): Command {
  return {
    name: kind.name,
    synopsis: `REGISTER LIST [--language sv] ${kind.synopsis ?? ''}[--dry-run] [--json]`,
    help: kind.help,
    options: { language: { type: 'string' }, 'dry-run': { type: 'boolean' }, ...kind.options },
    positionals: [2, 2],
    run: async (session, args) => {
      const [, list = ''] = args.positionals;
      const language = oneOf(session, args, 'language', contentLanguages, 'sv');
      await openRegister(session, args);
      const plan = await kind.read(session, file(list), language, args);
      const lines = await kind.planLines(session, plan, language);
      const dryRun = args.flag('dry-run');
      const done = dryRun ? null : await kind.apply(session, plan, language);
      const count = plan.rows.filter((row) => row.include).length;
      const told = done ? kind.told(session, done) : session.t(kind.wouldTake, { count });
      return { data: { dryRun, ...done, plan }, lines: [...lines, '', told] };
    },
  };
}

/** Where notes begin: below the first text of their row. */
const indent = ' '.repeat(15);

/** A row of a list, and below it whole what there is to look at. */
export const rowLines = (cells: readonly string[], widths: readonly number[], notes: readonly string[]): string[] => [
  ...table([cells], widths),
  ...notes.map((note) => `${indent}${note}`),
];
