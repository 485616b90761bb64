import { z } from 'zod';
import { annexContent } from '#shared/model/annex-content.ts';

/**
 * The JSON Schema (draft 2020-12) of annexes as JSON, for programs that read them. What annexes of format version 1 do not
 * have is not required.
 */
export function annexSchema(): string {
  const schema = z.toJSONSchema(annexContent, {
    io: 'input',
    target: 'draft-2020-12',
    // The patterns of dates are pages long and say what their format says.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const head = {
    $id: 'urn:bilaga:annex:2',
    title: 'Annex',
    description:
      'The content of an annex, as Bilaga writes it to .json files and attaches it to PDFs as annex.json. Written by scripts/write-annex-schema.ts.',
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...head, ...schema }, null, 2)}\n`;
}
