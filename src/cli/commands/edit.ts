import type { z } from 'zod';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import { processing } from '#shared/model/processing.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { parseAssignments } from '#cli/assignments.ts';
import { findSubProcessor, oneOf, openRegister, refusal, required } from '#cli/records.ts';

const ofSubProcessor = subProcessor.omit({ id: true });
const ofProcessing = processing.omit({ id: true, subProcessorId: true });

export const editCommand: Command = {
  name: 'edit',
  synopsis: 'REGISTER --sub-processor NAME [--processing N] [--language sv] FIELD=VALUE…',
  help: 'cli.help.edit',
  options: { 'sub-processor': { type: 'string' }, processing: { type: 'string' }, language: { type: 'string' } },
  positionals: [2, 200],
  run: async (session, args) => {
    const name = required(session, args, 'sub-processor');
    const language = oneOf(session, args, 'language', contentLanguages, 'sv');
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const target = findSubProcessor(records, name, path);
    const number = args.option('processing');
    const assignments = args.positionals.slice(1);
    if (number === undefined) {
      const patch = patchOf(session, target.legalName, ofSubProcessor, target, assignments, language);
      return told(
        session,
        target.legalName,
        await session.engine.call('subProcessors.update', { id: target.id, patch }),
      );
    }
    const own = records.processings.filter((record) => record.subProcessorId === target.id);
    const chosen = own[Number(number) - 1];
    if (!chosen) throw refusal(new RegisterError('PROCESSING_NOT_FOUND', { name, number, count: own.length }));
    const patch = patchOf(session, target.legalName, ofProcessing, chosen, assignments, language);
    return told(session, target.legalName, await session.engine.call('processings.update', { id: chosen.id, patch }));
  },
};

function patchOf<S extends z.ZodRawShape>(
  session: Session,
  name: string,
  model: z.ZodObject<S>,
  current: object,
  assignments: readonly string[],
  language: ContentLanguage,
) {
  const parsed = parseAssignments(model.shape, current, assignments, language);
  if (!parsed.ok)
    throw new UsageError(session.t(parsed.problem, { text: parsed.text, fields: Object.keys(model.shape).join(', ') }));
  const patch = model.partial().safeParse(parsed.patch);
  if (patch.success) return patch.data;
  throw refusal(new RegisterError('INVALID_INPUT', { record: name, ...inputProblem(patch.error) }));
}

function told(session: Session, name: string, { revision }: { revision: number | null }) {
  const line = revision === null ? session.t('cli.unchanged', { name }) : session.t('cli.edited', { name, revision });
  return { data: { revision }, lines: [line] };
}
