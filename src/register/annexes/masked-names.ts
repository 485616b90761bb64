import type { AnnexContent } from '#shared/model/annex-content.ts';
import { RegisterError } from '#register/errors.ts';
import type { RecordMap } from '#register/store/records.ts';

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ');

/**
 * Last check before a public annex leaves: a masked sub-processor's name must not stand in any text of it, not even in
 * another one's purpose. A name that is also the public label is no secret.
 *
 * Throws RegisterError MASKED_NAME_IN_TEXT with the name and the text in which it stands.
 */
export function refuseMaskedNames(content: AnnexContent, subProcessors: readonly RecordMap['subProcessor'][]): void {
  const texts = [
    content.title,
    ...content.introduction,
    ...content.notes,
    ...content.rows.flatMap((row) => Object.values(row)),
  ];
  for (const name of secretNames(subProcessors)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForRegExp(folded(name))}(?![\\p{L}\\p{N}])`, 'u');
    const text = texts.find((candidate) => pattern.test(folded(candidate)));
    if (text !== undefined) throw new RegisterError('MASKED_NAME_IN_TEXT', { name, text: text.slice(0, 120) });
  }
}

function secretNames(subProcessors: readonly RecordMap['subProcessor'][]): string[] {
  const published = new Set(
    subProcessors.flatMap((record) =>
      record.disclosure === 'named' ? [folded(record.legalName)] : Object.values(record.publicLabel).map(folded),
    ),
  );
  return subProcessors
    .filter((record) => record.disclosure === 'masked')
    .flatMap((record) => [record.legalName, record.tradeName, ...record.formerNames])
    .map((name) => name.trim())
    .filter((name) => name !== '' && !published.has(folded(name)));
}

const escapeForRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
