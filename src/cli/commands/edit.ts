import type { z } from 'zod';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { RegisterError } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import { UsageError, type Arguments, type Command, type Session } from '#cli/command.ts';
import { parseAssignments } from '#cli/assignments.ts';
import { editableFields, othersWith, type EditTarget } from '#cli/edit-targets.ts';
import { findCustomer, findSubProcessor, oneOf, openRegister, refusal, required } from '#cli/records.ts';

export const editCommand: Command = {
  name: 'edit',
  synopsis:
    'REGISTER (--sub-processor NAME [--processing N | --agreement N] | --customer NAME) [--language sv] FIELD=VALUE… [--json]',
  help: 'cli.help.edit',
  options: {
    'sub-processor': { type: 'string' },
    processing: { type: 'string' },
    agreement: { type: 'string' },
    customer: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: [2, 200],
  run: async (session, args) => {
    const target = targetOf(session, args);
    const name = required(session, args, target === 'customer' ? 'customer' : 'sub-processor');
    const language = oneOf(session, args, 'language', contentLanguages, 'sv');
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const given = { session, records, assignments: args.positionals.slice(1), language };
    const { engine } = session;
    if (target === 'customer') {
      const found = findCustomer(records, name, path);
      const patch = patchOf(given, target, found.name, editableFields.customer, found);
      return told(session, found.name, await engine.call('customers.update', { id: found.id, patch }));
    }
    const owner = findSubProcessor(records, name, path);
    if (target === 'processing') {
      const found = numbered(records.processings, owner, args.option(target) ?? '', 'PROCESSING_NOT_FOUND');
      const patch = patchOf(given, target, owner.legalName, editableFields.processing, found);
      return told(session, owner.legalName, await engine.call('processings.update', { id: found.id, patch }));
    }
    if (target === 'agreement') {
      const found = numbered(records.agreements, owner, args.option(target) ?? '', 'AGREEMENT_NOT_FOUND');
      const patch = patchOf(given, target, owner.legalName, editableFields.agreement, found);
      return told(session, owner.legalName, await engine.call('agreements.update', { id: found.id, patch }));
    }
    const patch = patchOf(given, target, owner.legalName, editableFields[target], owner);
    return told(session, owner.legalName, await engine.call('subProcessors.update', { id: owner.id, patch }));
  },
};

/** What is edited; one thing at a time. */
function targetOf({ t }: Session, args: Arguments): EditTarget {
  const given = (['processing', 'agreement', 'customer'] as const).filter((name) => args.option(name) !== undefined);
  const isOfCustomer = given.includes('customer');
  if (given.length > 1 || (isOfCustomer && args.option('sub-processor') !== undefined))
    throw new UsageError(t('cli.editOneThing'));
  return given[0] ?? 'sub-processor';
}

/** The sub-processor's N-th, from 1. */
function numbered<R extends { readonly subProcessorId: string }>(
  all: readonly R[],
  { id, legalName: name }: { readonly id: string; readonly legalName: string },
  number: string,
  code: 'PROCESSING_NOT_FOUND' | 'AGREEMENT_NOT_FOUND',
): R {
  const own = all.filter(({ subProcessorId }) => subProcessorId === id);
  const chosen = own[Number(number) - 1];
  if (chosen) return chosen;
  throw refusal(new RegisterError(code, { name, number, count: own.length }));
}

interface Given {
  readonly session: Session;
  readonly records: RegisterRecords;
  readonly assignments: readonly string[];
  readonly language: ContentLanguage;
}

function patchOf<S extends z.ZodRawShape>(
  { session: { t }, records, assignments, language }: Given,
  target: EditTarget,
  name: string,
  model: z.ZodObject<S>,
  current: object,
) {
  const parsed = parseAssignments(model.shape, current, assignments, language);
  if (!parsed.ok) {
    const { problem, text } = parsed;
    const elsewhere = problem === 'cli.unknownField' ? othersWith(text, target) : [];
    throw new UsageError(
      [
        t(problem, { text, fields: Object.keys(model.shape).join(', ') }),
        ...elsewhere.map((owner) => t('cli.fieldElsewhere', { text, owner })),
      ].join('\n'),
    );
  }
  const patch = model.partial().safeParse(withServices(parsed.patch, records));
  if (patch.success) return patch.data;
  throw refusal(new RegisterError('INVALID_INPUT', { record: name, ...inputProblem(patch.error) }));
}

/** Services are written by name; they are kept by id. */
function withServices(patch: Readonly<Record<string, unknown>>, { services }: RegisterRecords) {
  const { serviceIds: given } = patch;
  if (!Array.isArray(given)) return patch;
  const serviceIds = given.map((written: unknown) => {
    const service = services.find(({ id, name }) => id === written || sameName(name, String(written)));
    if (service) return service.id;
    const names = services.map(({ name }) => name).join(', ');
    throw refusal(new RegisterError('SERVICE_UNKNOWN', { name: String(written), services: names }));
  });
  return { ...patch, serviceIds };
}

function told(session: Session, name: string, { revision }: { revision: number | null }) {
  const line = revision === null ? session.t('cli.unchanged', { name }) : session.t('cli.edited', { name, revision });
  return { data: { revision }, lines: [line] };
}
