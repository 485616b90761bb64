import { calendarFace } from '#shared/model/due.ts';
import { windowLanguages } from '#shared/model/languages.ts';
import type { Command } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { findSubProcessor, oneOf, openRegister, required } from '#cli/records.ts';

export const fileCommand: Command = {
  name: 'file',
  synopsis: 'REGISTER --sub-processor NAME --out OUT [--face internal] [--language L] [--json]',
  help: 'cli.help.file',
  options: {
    'sub-processor': { type: 'string' },
    out: { type: 'string' },
    face: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (session, args) => {
    const name = required(session, args, 'sub-processor');
    const out = required(session, args, 'out');
    const face = oneOf(session, args, 'face', calendarFace.options, 'public');
    const language = oneOf(session, args, 'language', windowLanguages, session.language);
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const { id, disclosure } = findSubProcessor(records, name, path);
    const form = /\.zip$/i.test(out) ? 'zip' : 'folder';
    const place = { out: file(out), form, face, language } as const;
    const { files, size } = await session.engine.call('agreements.exportFile', { subProcessorId: id, ...place });
    if (face === 'public' && disclosure === 'masked') session.warn(session.t('cli.fileMayName'));
    return {
      data: { file: out, form, files, size },
      lines: [session.t('cli.fileWritten', { file: out, count: files, size })],
    };
  },
};
